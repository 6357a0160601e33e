/**
 * The answers of one side after a session and what is added up from them (methods 3.2): own items,
 * unvalidated until there are answers to validate them on. 0 is "not at all", 10 "completely".
 */
export const pulseItems = ['G1', 'G2', 'T1', 'T2', 'B1', 'B2'] as const;
export type PulseItem = (typeof pulseItems)[number];

export const facets = ['goal', 'task', 'bond'] as const;
export type Facet = (typeof facets)[number];

export const ratings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Rating = (typeof ratings)[number];

export type PulseRatings = Readonly<Partial<Record<PulseItem, Rating>>>;

/** Each from 0 to 100. A facet is absent unless both of its items are answered. */
export type PulseScore = Readonly<Partial<Record<Facet, number>>> & {
  /** Absent where fewer than five items are answered. */
  readonly total?: number;
  /** How many of the six the total stands on. */
  readonly of: number;
};

const itemsOf: Readonly<Record<Facet, readonly [PulseItem, PulseItem]>> = {
  goal: ['G1', 'G2'],
  task: ['T1', 'T2'],
  bond: ['B1', 'B2'],
};

/**
 * Ten times the mean of two items for each facet, of all six for the total; five of six are enough for a
 * total, which says so. What felt off and what was not said are never averaged in.
 * Example: 8 9 7 8 9 8 gives 85, 75, 85 and a total of 81.7.
 */
export function scorePulse(answers: PulseRatings): PulseScore {
  const answered = pulseItems.flatMap((item) => answers[item] ?? []);
  return {
    ...facetScores(answers),
    ...(answered.length >= 5 && { total: tenfoldMean(answered) }),
    of: answered.length,
  };
}

/** The one facet below both others; absent where two are lowest together, and unless all three are there. */
export function lowestFacet(score: PulseScore): Facet | undefined {
  const known = facets.flatMap((facet) => {
    const value = score[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  if (known.length < facets.length) return undefined;
  const least = Math.min(...known.map(({ value }) => value));
  const [lowest, another] = known.filter(({ value }) => value === least);
  return another === undefined ? lowest?.facet : undefined;
}

function facetScores(answers: PulseRatings): Readonly<Partial<Record<Facet, number>>> {
  const scores: Partial<Record<Facet, number>> = {};
  for (const facet of facets) {
    const both = itemsOf[facet].flatMap((item) => answers[item] ?? []);
    if (both.length === 2) scores[facet] = tenfoldMean(both);
  }
  return scores;
}

function tenfoldMean(values: readonly number[]): number {
  return (10 * values.reduce((sum, value) => sum + value, 0)) / values.length;
}
