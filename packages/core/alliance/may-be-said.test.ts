import { expect, test } from 'vitest';
import { idOf, type SessionId } from '../ids.ts';
import { instant } from '../units.ts';
import { mayBeSaid } from './may-be-said.ts';
import type { Rating } from './pulse.ts';
import type { ClientAnswer } from './pulse-answer.ts';
import { readAlliance } from './read-alliance.ts';

const rated = (other: Rating, bond: Rating = other): ClientAnswer => ({
  ratings: { G1: other, G2: other, T1: other, T2: other, B1: bond, B2: bond },
  feltOff: 0,
});
const told = (...answers: readonly ClientAnswer[]) =>
  readAlliance(
    answers.map((answer, at) => ({
      session: idOf<SessionId>('abcdefgh'.charAt(at).repeat(26)),
      start: instant(at * 86_400_000),
      client: { via: 'own-device', answer },
      coach: { via: 'own-device', answer: rated(8) },
    })),
  );
const after = (...answers: readonly ClientAnswer[]) => mayBeSaid({ ...told(...answers), openSpots: 0 });

test('something unsaid could be said after three sessions with the bond at 7 or more', () => {
  expect(after(rated(8), rated(8))).toBe(false);
  expect(after(rated(8), rated(8), rated(8))).toBe(true);
  expect(after(rated(8), rated(8), rated(8, 6))).toBe(false);
  expect(after(rated(8), rated(8, 7), rated(8, 7))).toBe(true);
  expect(after(rated(8, 6), rated(8), rated(8), rated(8))).toBe(true);
});

test('not while the last session is to be talked about, or something lower waits to be put right', () => {
  expect(after(rated(8), rated(8), { ...rated(8), feltOff: 6 })).toBe(false);
  const asked = { ...rated(8), notSaid: { amount: 'yes', wish: 'ask' } } as const;
  expect(after(rated(8), rated(8), asked)).toBe(false);
  const low = rated(4, 7);
  expect(after(rated(8), rated(8), rated(8), low)).toBe(false);
  expect(after(rated(8), rated(8), rated(8), low, low, rated(8))).toBe(true);
});

test('not while a rough spot of the last talk is left open', () => {
  const alliance = told(rated(8), rated(8), rated(8));
  expect([0, 1].map((openSpots) => mayBeSaid({ ...alliance, openSpots }))).toEqual([true, false]);
});
