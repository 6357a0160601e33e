import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { SceneId, SessionId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { type Asked, answerOf, engage, namedIn, testPractice } from '../fixtures/test-practice.ts';
import { keepTime } from '../keeping/keep-time.ts';

const parts = (words: string) => ({ they: { octant: 'PA', words }, i: { octant: 'HI' } });

/** A session with Jonas under the work with Mara: scenes of hers and of the coach's, a pair, how it was of both. */
async function misfiled() {
  const practice = testPractice();
  const [mara, jonas] = [await engage(practice, 'Mara Lind'), await engage(practice, 'Jonas Berg')];
  const coach: Asked = { by: practice.coach, engagement: mara.engagement };
  const client: Asked = { by: mara.client, engagement: mara.engagement };
  const act = async (name: string, input: unknown, by = coach) =>
    answerOf(await practice.act(name, input, by));
  const plan = { start: practice.clock.now() - 3_600_000, minutes: 60 };
  const session = namedIn<SessionId>(await act('session.plan-session', plan), 'session');
  const outside = { setting: 'outside', person: 'the chair', session, parts: parts('coach: out there') };
  const there = namedIn<SceneId>(await act('mirror.note-scene', { told: outside }), 'scene');
  const inHere = { setting: 'room', session, parts: parts('coach: in here') };
  const here = namedIn<SceneId>(await act('mirror.tell-scene', { told: inHere }), 'scene');
  await act('mirror.note-pair', { outside: { scene: there }, room: { scene: here } });
  await act('mirror.tell-scene', { told: { ...inHere, parts: parts('client: mine') } }, client);
  const answer = { session, ratings: { G1: 7 }, word: 'client: odd', kept: sealedThing() };
  await act('alliance.answer-pulse', answer, client);
  await act('alliance.answer-coach-pulse', { session, ratings: { G1: 8 }, word: 'coach: near' });
  const move = async () =>
    act('session.move-session', { session, speakers: [] }, { ...coach, other: jonas.engagement });
  const right: Asked = { by: practice.coach, engagement: jonas.engagement };
  const said = async (words: string): Promise<number> => {
    const streams = (['shared', 'desk', 'client'] as const).map((name) => streamOf(mara.engagement, name));
    const read = await Promise.all(streams.map((stream) => practice.record.read(stream)));
    return read.flat().filter(({ body }) => JSON.stringify(body).includes(words)).length;
  };
  return { practice, session, coach, client, right, move, said };
}

test('a session that is moved takes the scenes and the answer of the coach along, for the coach alone', async () => {
  const { practice, session, right, move } = await misfiled();
  await move();
  const mirror = answerOf(await practice.show('mirror.show-mirror', {}, right));
  expect(mirror).toMatchObject({
    pairs: [
      { outside: { open: 'coach' }, room: { open: 'coach', told: { parts: parts('coach: in here') } } },
    ],
  });
  expect(JSON.stringify(mirror)).toContain('coach: out there');
  expect(JSON.stringify(mirror)).not.toContain('client: mine');
  const pulse = answerOf(await practice.show('alliance.show-coach-pulse', { session }, right));
  expect(JSON.stringify(pulse)).toContain('coach: near');
});

test('whoever was the client by mistake sees nothing of it any more, and keeps what they told themselves', async () => {
  const { practice, client, move } = await misfiled();
  await move();
  const mirror = JSON.stringify(answerOf(await practice.show('mirror.show-shared-mirror', {}, client)));
  expect(mirror).not.toContain('coach: in here');
  expect(mirror).toContain('client: mine');
  const alliance = JSON.stringify(answerOf(await practice.show('alliance.show-alliance', {}, client)));
  expect(alliance).not.toContain('coach: near');
});

test('what the coach said of it there is destroyed, and what the client said is not', async () => {
  const { practice, move, said } = await misfiled();
  const theirs = await said('client: ');
  await move();
  for (let day = 0; day < 4; day++) {
    practice.clock.move(24 * 3_600_000);
    await keepTime(practice.whole);
  }
  expect(await said('coach: ')).toBe(0);
  expect(await said('client: ')).toBe(theirs);
});
