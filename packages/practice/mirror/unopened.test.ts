import type { PairId, SceneId, SessionId } from '@crucible/core/ids.ts';
import { expect, it } from 'vitest';
import { type Asked, answerOf, engage, namedIn, refusalOf, testPractice } from '../fixtures/test-practice.ts';

const week = 7 * 24 * 3_600_000;

it('a pair that nobody opened stands with the unsaid after three sessions, until it is opened', async () => {
  const practice = testPractice();
  const { engagement, client } = await engage(practice, 'Mara Lind');
  const coach = { by: practice.coach, engagement };
  const hold = async (): Promise<SessionId> => {
    practice.clock.move(week);
    const plan = { start: practice.clock.now() - 1_800_000, minutes: 15 };
    const planned = answerOf(await practice.act('session.plan-session', plan, coach));
    const session = namedIn<SessionId>(planned, 'session');
    answerOf(await practice.act('session.hold-session', { session }, coach));
    return session;
  };
  const unopened = async (by: Asked): Promise<readonly (readonly [PairId, number])[]> => {
    const { pairs } = answerOf(await practice.show('mirror.show-unopened', {}, by)) as {
      readonly pairs: readonly { readonly pair: PairId; readonly sessions: number }[];
    };
    return pairs.map(({ pair, sessions }) => [pair, sessions]);
  };
  const session = await hold();
  const parts = { they: { octant: 'PA' }, i: { octant: 'HI' } };
  const note = async (where: object): Promise<SceneId> =>
    namedIn<SceneId>(
      answerOf(await practice.act('mirror.note-scene', { told: { session, parts, ...where } }, coach)),
      'scene',
    );
  const outside = { scene: await note({ setting: 'outside', person: 'the chair' }) };
  const room = { scene: await note({ setting: 'room' }) };
  const made = answerOf(await practice.act('mirror.note-pair', { outside, room }, coach));
  const pair = namedIn<PairId>(made, 'pair');
  await hold();
  await hold();
  expect(await unopened(coach)).toEqual([]);
  await hold();
  expect(await unopened(coach)).toEqual([[pair, 3]]);
  const byClient = practice.show('mirror.show-unopened', {}, { by: client, engagement });
  expect(refusalOf(await byClient)).toEqual({ kind: 'not-allowed' });
  answerOf(await practice.act('mirror.open-pair', { pair }, coach));
  expect(await unopened(coach)).toEqual([]);
});
