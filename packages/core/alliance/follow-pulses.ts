import {
  chanceBelow,
  type Prediction,
  type PulsePrior,
  predictNext,
  totalPrior,
} from './predictive-limit.ts';

/** One value beside what those before it let expect. */
export type Followed = {
  readonly value: number;
  /** Absent for the first: nothing is before it. */
  readonly expected?: Prediction & {
    /** The chance of a value as low as this one if nothing has changed. */
    readonly p: number;
    /** How many values it stands on. */
    readonly n: number;
  };
  readonly level: PulseLevel;
  /** Later values are not compared with this one. */
  readonly isLeftOut: boolean;
};

export type PulseLevel = 'usual' | 'look' | 'talk';

/** Chances below which a value is worth a look, and below which it is to be talked about. */
export const lookBelow = 0.025;
export const talkBelow = 0.01;

/**
 * Each total beside what those before it let expect (methods 3.6), in order of time, 0 to 100. A value below
 * the limit is left out of what later ones are compared with, unless the two before it were: then it is how
 * things are now. Drops of 10 points no honest rule sees; of drops of 15 in one session it sees six in ten,
 * and in twenty quiet sessions every third client is looked at once (docs/methods/alliance.md).
 */
export function followPulses(values: readonly number[], prior: PulsePrior = totalPrior): readonly Followed[] {
  const followed: Followed[] = [];
  for (const value of values) followed.push(follow(value, followed, prior));
  return followed;
}

/** What the next value will be compared with; nothing before the first. */
export function nextExpected(
  followed: readonly Followed[],
  prior: PulsePrior = totalPrior,
): Prediction | undefined {
  return followed.length > 0 ? predictNext(historyOf(followed), prior) : undefined;
}

function follow(value: number, before: readonly Followed[], prior: PulsePrior): Followed {
  const prediction = nextExpected(before, prior);
  if (!prediction) return { value, level: 'usual', isLeftOut: false };
  const p = chanceBelow(prediction, value);
  const level = levelAt(p);
  const areTwoLeftOut = before.length >= 2 && before.slice(-2).every(({ isLeftOut }) => isLeftOut);
  return {
    value,
    expected: { ...prediction, p, n: historyOf(before).length },
    level,
    isLeftOut: level !== 'usual' && !areTwoLeftOut,
  };
}

function historyOf(before: readonly Followed[]): readonly number[] {
  return before.flatMap(({ value, isLeftOut }) => (isLeftOut ? [] : value));
}

function levelAt(p: number): PulseLevel {
  if (p < talkBelow) return 'talk';
  return p < lookBelow ? 'look' : 'usual';
}
