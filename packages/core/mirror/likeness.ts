import { vectorAt } from '../circumplex/angle.ts';
import { type Drawing, sessionsToDraw } from '../circumplex/direction.ts';
import { type Octant, octantAngle } from '../circumplex/octant.ts';
import { quantiles } from '../statistics/quantile.ts';
import { resampleSums } from '../statistics/resampled-sums.ts';
import { type Labelled, shuffledShare } from './shuffle.ts';

/** The parts of a scene that are compared: what I wanted, what they did, what I did. */
export const comparedParts = ['wish', 'they', 'i'] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** A scene as it was sorted; a part that nobody named is absent. */
export type SortedScene = {
  readonly scene: string;
  readonly session: string;
  readonly parts: { readonly [Part in ComparedPart]?: Octant };
};

/** Scenes of the room, of one person outside, and of everybody else outside. */
export type Compared = {
  readonly room: readonly SortedScene[];
  readonly person: readonly SortedScene[];
  readonly others: readonly SortedScene[];
};

export type Likeness = {
  /** -1 to 1; near 0 also where scenes agree on nothing. */
  readonly toPerson: number;
  readonly toOthers: number;
  readonly difference: number;
  /** Of the labels of person and others, shuffled. */
  readonly p: number;
  /** The 5 % lower bound of the difference with all three sets drawn again. */
  readonly low: number;
  /** How often it was not above 0 then: (1 + as often) / (1 + draws). */
  readonly pDrawn: number;
  readonly shuffles: number;
  readonly draws: number;
};

/**
 * Whether the room is more like one person outside than like the others (methods 2.3 to 2.5). Each part of a
 * set has a mean unit vector, so that scattered scenes come near 0; two sets are alike by the products of
 * these, weighted .2 for the wish and .4 for each other part, over the parts that all three sets have. Nothing
 * where there is none. Two conditions belong together: p alone finds too much where the room has no pattern.
 * Drawn by session from six sessions in a set on, else by scene.
 */
export function likenessOf(compared: Compared, drawing: Drawing): Likeness | undefined {
  const means = [compared.room, compared.person, compared.others].map(sumsOf);
  const found = differenceOf(means);
  if (found === undefined) return undefined;
  const { p, shuffles } = shuffled(compared, drawing);
  return { ...found, p, shuffles, ...drawnAgain(compared, drawing), draws: drawing.draws };
}

const weights: readonly number[] = [0.2, 0.4, 0.4];

/** For each part x, y and how many scenes have it. */
type Sums = ArrayLike<number>;

function sumsOf(scenes: readonly SortedScene[]): Float64Array {
  const sums = new Float64Array(3 * comparedParts.length);
  for (const { parts } of scenes) {
    for (const [at, part] of comparedParts.entries()) {
      const octant = parts[part];
      if (octant === undefined) continue;
      const { x, y } = vectorAt(octantAngle(octant));
      sums[3 * at] = (sums[3 * at] ?? 0) + x;
      sums[3 * at + 1] = (sums[3 * at + 1] ?? 0) + y;
      sums[3 * at + 2] = (sums[3 * at + 2] ?? 0) + 1;
    }
  }
  return sums;
}

function differenceOf(sets: readonly Sums[]) {
  const [room = [], person = [], others = []] = sets;
  let weight = 0;
  let toPerson = 0;
  let toOthers = 0;
  for (const [at, own] of weights.entries()) {
    const [n, ofPerson, ofOthers] = [room, person, others].map((sums) => sums[3 * at + 2] ?? 0);
    if (!n || !ofPerson || !ofOthers) continue;
    weight += own;
    toPerson += (own * product(room, person, at)) / (n * ofPerson);
    toOthers += (own * product(room, others, at)) / (n * ofOthers);
  }
  if (weight === 0) return undefined;
  return {
    toPerson: toPerson / weight,
    toOthers: toOthers / weight,
    difference: (toPerson - toOthers) / weight,
  };
}

function shuffled({ room, person, others }: Compared, drawing: Drawing) {
  const labelled = (of: Labelled['of']) => (scene: SortedScene) => ({
    sums: sumsOf([scene]),
    session: scene.session,
    of,
  });
  const scenes = [...person.map(labelled('person')), ...others.map(labelled('others'))];
  const [ofRoom, all] = [sumsOf(room), sumsOf([...person, ...others])];
  const rest = new Float64Array(all.length);
  return shuffledShare(
    scenes,
    (ofPerson) => {
      for (let at = 0; at < all.length; at++) rest[at] = (all[at] ?? 0) - (ofPerson[at] ?? 0);
      return differenceOf([ofRoom, ofPerson, rest])?.difference ?? 0;
    },
    drawing,
  );
}

function product(a: Sums, b: Sums, part: number): number {
  return (a[3 * part] ?? 0) * (b[3 * part] ?? 0) + (a[3 * part + 1] ?? 0) * (b[3 * part + 1] ?? 0);
}

function drawnAgain({ room, person, others }: Compared, { random, draws }: Drawing) {
  const sets = [room, person, others].map(clustersOf);
  const rows = sets.flat();
  const columns = weights.flatMap((_, part) =>
    [0, 1, 2].map((figure) => Float64Array.from(rows, (sums) => sums[3 * part + figure] ?? 0)),
  );
  let end = 0;
  const ends = sets.map((set) => {
    end += set.length;
    return end;
  });
  const replicates: number[] = [];
  resampleSums({ columns, ends }, { kind: 'drawn', random, draws }, (sums) => {
    // Draws that leave no part in common speak for no difference.
    replicates.push(differenceOf(sums)?.difference ?? 0);
  });
  const notAbove = replicates.filter((difference) => difference <= 0).length;
  return { low: quantiles(replicates, [0.05])[0] ?? -1, pDrawn: (1 + notAbove) / (1 + draws) };
}

/** What is drawn again: sessions where there are enough of them, else scenes. */
function clustersOf(scenes: readonly SortedScene[]): Float64Array[] {
  const bySession = new Map<string, SortedScene[]>();
  for (const scene of scenes) bySession.set(scene.session, [...(bySession.get(scene.session) ?? []), scene]);
  if (bySession.size < sessionsToDraw) return scenes.map((scene) => sumsOf([scene]));
  return [...bySession.values()].map(sumsOf);
}
