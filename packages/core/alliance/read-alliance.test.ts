import { describe, expect, test } from 'vitest';
import { idOf, type SessionId } from '../ids.ts';
import { instant } from '../units.ts';
import type { PulseRatings, Rating } from './pulse.ts';
import type { ClientAnswer } from './pulse-answer.ts';
import { isQuietRun } from './quiet-run.ts';
import { type AskedSession, readAlliance } from './read-alliance.ts';
import { tracesOf } from './trace-sessions.ts';

const day = 86_400_000;

/** A session each day; totals of both, and what the client adds. */
function asked(...totals: readonly (readonly [number, number, Partial<ClientAnswer>?])[]): AskedSession[] {
  return totals.map(([client, coach, more = {}], at) => ({
    session: idOf<SessionId>('abcdefghij'.charAt(at).repeat(26)),
    start: instant(at * day),
    client: { via: 'own-device', answer: { ratings: summingTo(client), feltOff: 0, ...more } },
    coach: { via: 'own-device', answer: { ratings: summingTo(coach) } },
  }));
}

/** Six answers whose mean times ten is this, as near as whole numbers come. */
function summingTo(total: number): PulseRatings {
  const sum = Math.round((total * 6) / 10);
  const one = (at: number): Rating => (Math.floor(sum / 6) + (at < sum % 6 ? 1 : 0)) as Rating;
  return { G1: one(0), G2: one(1), T1: one(2), T2: one(3), B1: one(4), B2: one(5) };
}

const usual = [
  [84, 82],
  [86, 80],
  [80, 84],
  [85, 86],
  [83, 84],
] as const;

describe('how it was, told', () => {
  test('a low answer is to be talked about, and the coach who did not notice stands beside it', () => {
    const last = readAlliance(asked(...usual, [62, 88])).sessions.at(-1);
    expect(last).toMatchObject({ level: 'talk', because: ['lower'], gap: { unlike: 'coach-higher' } });
    expect(last?.expected?.low).toBeGreaterThan(70);
    expect(last?.expected?.isEarly).toBe(false);
  });

  test('one low answer is no end of what began: the newest as usual is', () => {
    const low = asked(...usual, [84, 84], [45, 84]);
    const { startToEnd } = readAlliance(low);
    expect(startToEnd).toMatchObject({ known: { direction: 'within-error', to: low[5]?.start } });
    expect(readAlliance(low.toSpliced(5, 1)).startToEnd).toEqual({ have: 5, need: 6 });
  });

  test('something that felt off from 6 on, or was not said and is to be heard of, is talked about at any height', () => {
    const at = (more: Partial<ClientAnswer>) => readAlliance(asked([84, 84], [84, 84, more])).sessions.at(-1);
    expect(at({ feltOff: 5 })).toMatchObject({ level: 'usual', because: [] });
    expect(at({ feltOff: 6 })).toMatchObject({ level: 'talk', because: ['felt-off'] });
    expect(at({ notSaid: { amount: 'a-little', wish: 'ask' } })).toMatchObject({
      level: 'talk',
      because: ['not-said'],
    });
  });

  test('the first has nothing to be compared with, and up to the fourth it is early', () => {
    const { sessions } = readAlliance(asked(...usual));
    expect(sessions.map(({ expected }) => expected?.isEarly)).toEqual([undefined, true, true, true, false]);
  });

  test('an answer without a total is passed over, and what follows keeps its place', () => {
    const few: Partial<ClientAnswer> = { ratings: { B1: 9 } };
    const told = readAlliance(asked(...usual, [0, 84, few], [62, 84], [84, 84]));
    expect(told.sessions[5]).toMatchObject({ level: 'usual', because: [] });
    expect(told.sessions[5]).not.toHaveProperty('gap');
    expect(told.drops).toEqual([{ at: 6, repairedAt: 7, isOpen: false }]);
    expect(told.bond.times).toBe(8);
  });

  test('the bond counts one answer, and who left it open is not counted', () => {
    const open: Partial<ClientAnswer> = { ratings: { G1: 9, G2: 9, T1: 9, T2: 9, B2: 9 } };
    const told = readAlliance(asked([90, 84], [80, 84], [0, 84, open]));
    expect(told.bond).toEqual({ times: 2, wholly: 1, less: [instant(day)] });
  });

  test('what needs more sessions says how many there are', () => {
    const told = readAlliance(asked(...usual.slice(0, 3)));
    expect([told.trend, told.gap]).toEqual([
      { have: 3, need: 6 },
      { have: 3, need: 5 },
    ]);
    const more = readAlliance(asked(...usual, [84, 84]));
    expect(Object.keys(more.trend)).toEqual(['known']);
    expect(Object.keys(more.gap)).toEqual(['known']);
    expect(readAlliance([])).toMatchObject({ sessions: [], drops: [], bond: { times: 0 } });
  });

  test('one number for everything, three times, is said of the side that gave it', () => {
    expect(readAlliance(asked([90, 84], [90, 83], [90, 85])).same).toEqual({ client: true, coach: false });
  });
});

describe('a quiet run', () => {
  const quiet = readAlliance(asked(...usual.slice(0, 3))).sessions;
  const nothing = { seenDifferently: [], offered: [] };

  test('is three sessions without any trace of a difference', () => {
    expect(isQuietRun(tracesOf(quiet, nothing))).toBe(true);
    expect(isQuietRun(tracesOf(quiet.slice(1), nothing))).toBe(false);
  });

  test('ends with whatever was seen differently or offered within them, and with nothing from before', () => {
    const within = [instant(2.5 * day)];
    expect(isQuietRun(tracesOf(quiet, { ...nothing, seenDifferently: within }))).toBe(false);
    expect(isQuietRun(tracesOf(quiet, { ...nothing, offered: within }))).toBe(false);
    const later = readAlliance(asked(...usual.slice(0, 4))).sessions;
    expect(isQuietRun(tracesOf(later, { ...nothing, offered: [instant(0.5 * day)] }))).toBe(true);
  });

  test('ends where something felt off on either side, more than a little', () => {
    const felt = (feltOff: Rating) =>
      tracesOf(readAlliance(asked(...usual.slice(0, 2), [80, 84, { feltOff }])).sessions, nothing);
    expect(isQuietRun(felt(2))).toBe(true);
    expect(isQuietRun(felt(3))).toBe(false);
  });
});
