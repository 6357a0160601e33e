import type { Drawing } from '../circumplex/direction.ts';
import type { Random } from '../random.ts';

/** Scenes of one session that only change places with each other, or whole sessions that do. */
type Choice = {
  /** The sums of each unit. */
  readonly units: readonly Float64Array[];
  /** How many of them are the person's. */
  readonly take: number;
};

/** A scene's sums with its session, and whose it is. */
export type Labelled = {
  readonly sums: Float64Array;
  readonly session: string;
  readonly of: 'person' | 'others';
};

/**
 * How often a statistic of the person's sums would be at least as large if it were chance whose scene is
 * whose. In a session with scenes of both the labels are shuffled inside it; sessions with scenes of one side
 * only are shuffled whole, since what is told in one hour hangs together (methods 2.5). Up to 20,000
 * arrangements every one is tried, and p is their share; else p = (1 + as large) / (1 + shuffles).
 */
export function shuffledShare(
  scenes: readonly Labelled[],
  statistic: (person: Float64Array) => number,
  { random, draws }: Drawing,
): { readonly p: number; readonly shuffles: number } {
  const choices = choicesOf(scenes);
  const width = scenes[0]?.sums.length ?? 0;
  const own = totalOf(
    scenes.filter((scene) => scene.of === 'person').map(({ sums }) => sums),
    width,
  );
  const least = statistic(own) - tie;
  const all = choices.reduce((product, { units, take }) => product * chooseCount(units.length, take), 1);
  let asLarge = 0;
  if (all <= mostTried) {
    forEachArrangement(choices, new Float64Array(width), (person) => {
      if (statistic(person) >= least) asLarge += 1;
    });
    return { p: asLarge / all, shuffles: all };
  }
  for (let draw = 0; draw < draws; draw++) {
    if (statistic(drawnFrom(choices, width, random)) >= least) asLarge += 1;
  }
  return { p: (1 + asLarge) / (1 + draws), shuffles: draws };
}

const mostTried = 20_000;
/** Two ways of adding the same numbers may differ by this. */
const tie = 1e-12;

function choicesOf(scenes: readonly Labelled[]): Choice[] {
  const sessions = Map.groupBy(scenes, ({ session }) => session);
  const whole: { readonly sums: Float64Array; readonly of: Labelled['of'] }[] = [];
  const inside: Choice[] = [];
  for (const told of sessions.values()) {
    const take = told.filter(({ of }) => of === 'person').length;
    const units = told.map(({ sums }) => sums);
    if (take > 0 && take < told.length) inside.push({ units, take });
    else whole.push({ sums: totalOf(units, units[0]?.length ?? 0), of: take > 0 ? 'person' : 'others' });
  }
  const take = whole.filter(({ of }) => of === 'person').length;
  return [...inside, { units: whole.map(({ sums }) => sums), take }];
}

function totalOf(all: readonly Float64Array[], width: number): Float64Array {
  const total = new Float64Array(width);
  for (const sums of all) addTo(total, sums);
  return total;
}

function addTo(total: Float64Array, sums: Float64Array): void {
  for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (sums[at] ?? 0);
}

function forEachArrangement(
  [choice, ...rest]: readonly Choice[],
  soFar: Float64Array,
  found: (person: Float64Array) => void,
): void {
  if (choice === undefined) {
    found(soFar);
    return;
  }
  const pick = (from: number, left: number, sums: Float64Array): void => {
    if (left === 0) {
      forEachArrangement(rest, sums, found);
      return;
    }
    for (let at = from; at <= choice.units.length - left; at++) {
      const next = sums.slice();
      addTo(next, choice.units[at] ?? new Float64Array(0));
      pick(at + 1, left - 1, next);
    }
  };
  pick(0, choice.take, soFar);
}

function drawnFrom(choices: readonly Choice[], width: number, random: Random): Float64Array {
  const person = new Float64Array(width);
  for (const { units, take } of choices) {
    const order = [...units];
    for (let at = 0; at < take; at++) {
      const other = at + random.below(order.length - at);
      const chosen = order[other];
      if (chosen === undefined) continue;
      order[other] = order[at] ?? chosen;
      addTo(person, chosen);
    }
  }
  return person;
}

function chooseCount(n: number, k: number): number {
  let count = 1;
  for (let at = 1; at <= k; at++) count = (count * (n - k + at)) / at;
  return count;
}
