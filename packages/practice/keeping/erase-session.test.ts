import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { PairId, SceneId, SessionId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { placeIn } from '../fixtures/opened-engagement.ts';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { type Asked, answerOf, engage, namedIn, testPractice } from '../fixtures/test-practice.ts';

const parts = (words: string) => ({ they: { octant: 'PA', words }, i: { octant: 'HI' } });

/** Two sessions, and the same told of each: scenes of both sides and of a note, a pair, answers. */
async function begin() {
  const practice = testPractice();
  const { engagement, client: person } = await engage(practice, 'Mara Lind');
  const coach: Asked = { by: practice.coach, engagement };
  const client: Asked = { by: person, engagement };
  const act = async (name: string, input: unknown, by = coach) =>
    answerOf(await practice.act(name, input, by));
  const sessionOf = async (words: string): Promise<SessionId> => {
    const plan = { start: practice.clock.now() - 3_600_000, minutes: 60 };
    const session = namedIn<SessionId>(await act('session.plan-session', plan), 'session');
    const outside = { setting: 'outside', person: 'the chair', session, parts: parts(words) };
    const shared = namedIn<SceneId>(await act('mirror.tell-scene', { told: outside }), 'scene');
    await act('mirror.contest-scene', { scene: shared, words }, client);
    const noted = { they: { tap: 'PA', words }, i: { tap: 'HI' }, setting: 'room' };
    await act('session.write-note', { session, scenes: [noted] });
    const room = namedIn<SceneId>(await act('mirror.take-scene', { session, nth: 0 }), 'scene');
    await act('mirror.open-scene', { scene: room });
    const pair = namedIn<PairId>(
      await act('mirror.tell-pair', { outside: { scene: shared }, room: { scene: room } }),
      'pair',
    );
    await act('mirror.answer-pair', { pair, answer: 'partly', words }, client);
    const notSaid = { amount: 'yes', wish: 'tell', text: words };
    const answer = { session, ratings: { G1: 7 }, notSaid, kept: sealedThing() };
    await act('alliance.answer-pulse', answer, client);
    return session;
  };
  const said = async (words: string): Promise<number> => {
    const streams = (['shared', 'desk', 'client'] as const).map((name) => streamOf(engagement, name));
    const read = await Promise.all(streams.map((stream) => practice.record.read(stream)));
    return read.flat().filter(({ body }) => JSON.stringify(body).includes(words)).length;
  };
  return { practice, act, client, sessionOf, said };
}

test('an erased session takes with it whatever was told of it, by either, and nothing of another', async () => {
  const { practice, act, client, sessionOf, said } = await begin();
  const session = await sessionOf('of the first');
  await sessionOf('of the second');
  const before = await said('of the second');
  expect(await said('of the first')).toBe(before);
  practice.clock.move(20 * 24 * 3_600_000);
  const asked = placeIn(await act('keeping.ask-erase', { what: { kind: 'session', session } }), 'shared');
  await act('keeping.agree-erase', { asked }, client);
  const erased = await act('keeping.erase-now', { asked });
  expect(await said('of the first')).toBe(0);
  expect(await said('of the second')).toBe(before);
  // The coach does not learn that the client had answered.
  expect(JSON.stringify(erased)).not.toContain('/client');
});
