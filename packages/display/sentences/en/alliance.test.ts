import { describe, expect, it } from 'vitest';
import { alliances } from '../../fixtures/alliances.ts';
import {
  bondSentence,
  dropSentence,
  gapSentence,
  lowestSentence,
  reasonSentences,
  sameSentences,
  startToEndSentence,
  trendSentence,
} from './alliance.ts';
import { howItWasItems } from './how-it-was-items.ts';
import { dateAt } from './time.ts';

const coach = { reader: 'coach', day: dateAt } as const;
const client = { reader: 'client', day: dateAt } as const;
const last = (name: keyof typeof alliances) => {
  const one = alliances[name].sessions.at(-1);
  if (one === undefined) throw new Error('no session');
  return one;
};
const days = [3, 17, 24, 31].map((day) => Date.UTC(2026, 4, day)) as never[];

describe('the bond in words', () => {
  it('counts what was written and names the days on which it was less', () => {
    const bond = { times: 11, wholly: 10, less: days.slice(0, 1) };
    expect(bondSentence(bond, client)).toBe(
      'Ten of eleven times you wrote that your coach was wholly on your side; on 3 May 2026 less.',
    );
    expect(bondSentence({ times: 11, wholly: 9, less: days.slice(0, 2) }, coach)).toBe(
      'Nine of eleven times your client wrote that you were wholly on their side; on 3 May 2026 and 17 May 2026 less.',
    );
  });

  it('says each count that there can be', () => {
    const said = (times: number, wholly: number) =>
      bondSentence({ times, wholly, less: days.slice(0, times - wholly) }, coach);
    expect(said(0, 0)).toBe('Cannot tell yet: there is no session yet after which both of you answered.');
    expect(said(1, 1)).toBe('Once so far, and then wholly: your client wrote that you were on their side.');
    expect(said(1, 0)).toBe('On 3 May 2026 your client wrote that you were on their side, less than wholly.');
    expect(said(2, 2)).toBe('Both times your client wrote that you were wholly on their side.');
    expect(said(12, 12)).toBe('All twelve times your client wrote that you were wholly on their side.');
    expect(said(3, 0)).toBe(
      'Three times your client wrote how far you were on their side, each time less than wholly.',
    );
    expect(said(13, 9)).toBe(
      'Nine of 13 times your client wrote that you were wholly on their side; on four days less, the last of them 31 May 2026.',
    );
  });
});

describe('what is to be looked at', () => {
  it('asks the coach, and tells the client who will ask', () => {
    expect(reasonSentences(last('rough-spot'), coach)).toEqual([
      "On 4 March 2026 your client's answers came to 62, where about 84 was usual.",
      'On 4 March 2026 something felt off between you, 7 of 10.',
      'On 4 March 2026 there was something that your client didn’t say; they want to be asked next time.',
      'Please bring it up.',
    ]);
    expect(reasonSentences(last('rough-spot'), client).at(-1)).toBe('Lower than usual for you. I’ll ask.');
    expect(reasonSentences(last('thirty'), coach).at(-1)).toBe(
      'Something in the session, in the week, or the question?',
    );
  });

  it('names what came out lowest only where one thing did', () => {
    expect(lowestSentence(last('repair'), coach)).toMatch(
      /^On 29 April 2026 the two lines on .+ came out lowest\.$/u,
    );
    expect(lowestSentence(last('ceiling'), coach)).toBeUndefined();
  });

  it('says nothing where everything is as usual', () => {
    expect(reasonSentences(last('eight'), coach)).toEqual([]);
  });

  it('says what was put right in one breath with what was lower', () => {
    const [drop] = alliances.repair.drops;
    expect(drop && dropSentence(drop, alliances.repair.sessions, dateAt)).toBe(
      'On 18 March 2026 it was lower than usual; on 1 April 2026 it was put right.',
    );
  });
});

describe('a figure that cannot be told yet', () => {
  it('says how many sessions there are and how many it needs', () => {
    expect(trendSentence(alliances.three.trend, coach)).toBe(
      'Cannot tell yet: whether the answers rise or fall is said from 6 sessions that both answered; there are 3.',
    );
    expect(gapSentence(alliances.one.gap, client)).toBe(
      'Cannot tell yet: how far apart the two of you usually are is said from 5 sessions that both answered; there is 1.',
    );
  });

  it('is no rise where the interval has room for none', () => {
    expect(startToEndSentence(alliances.eight.startToEnd, coach)).toMatch(
      /^From .* to .* your client's answers moved by 3 points, no more than errors of measurement alone make \(10\)\.$/u,
    );
    expect(startToEndSentence(alliances.three.startToEnd, coach)).toMatch(
      /^Cannot tell yet: .*6 sessions as usual that both answered; there are 3\.$/u,
    );
    expect(trendSentence(alliances.eight.trend, coach)).toBe(
      'No rise and no fall can be told from 8 sessions.',
    );
  });

  it('is asked in words where one number stands everywhere', () => {
    expect(sameSentences(alliances.ceiling, coach)).toHaveLength(1);
    expect(sameSentences(alliances.eight, coach)).toEqual([]);
  });
});

it('the two sides were apart: the sentence says which way, for each of them', () => {
  expect(gapSentence(alliances['rough-spot'].gap, coach)).toBe(
    "The last time your answers came to 27 above your client's, unlike the times before.",
  );
  expect(gapSentence(alliances['rough-spot'].gap, client)).toBe(
    "The last time your coach's answers came to 27 above yours, unlike the times before.",
  );
});

it('each line of the instrument is answered by both, each from their own side', () => {
  expect(Object.keys(howItWasItems.client)).toEqual(Object.keys(howItWasItems.coach));
  for (const line of Object.values(howItWasItems.client)) expect(line).toMatch(/\b(?:I|we|me)\b/u);
  for (const line of Object.values(howItWasItems.coach)) expect(line).toMatch(/\bclient\b/u);
});
