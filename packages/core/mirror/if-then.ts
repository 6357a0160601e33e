import { type Octant, octants } from '../circumplex/octant.ts';

/** A scene for counting: what they did, what I did, and what they did then. */
export type Steps<Scene> = {
  readonly scene: Scene;
  readonly they?: Octant;
  readonly i?: Octant;
  readonly andThen?: Octant;
  /** Somebody sees it differently, and the two have not settled it. */
  readonly contested: boolean;
};

/** One habit of an exchange: after the first doing, how often which second one, and in which scenes. */
export type IfThen<Scene> = {
  /** `answer`: after what they did, what I did. `lesson`: after what I did, what they did then. */
  readonly way: 'answer' | 'lesson';
  readonly given: Octant;
  readonly n: number;
  readonly next: readonly { readonly octant: Octant; readonly scenes: readonly Scene[] }[];
  /** The same with the contested scenes among them, where there are any. */
  readonly withContested?: { readonly n: number; readonly next: Readonly<Partial<Record<Octant, number>>> };
};

/**
 * Counts if-then in both directions (methods 2.12): "when they press, I give way" and "when I give way, they
 * press harder". A contested scene is in no count; where there is one, both counts are given. The most
 * frequent answer comes first. No test and no norm: a count of scenes that can all be looked at.
 */
export function ifThens<Scene>(scenes: readonly Steps<Scene>[]): IfThen<Scene>[] {
  return (['answer', 'lesson'] as const).flatMap((way) =>
    octants.flatMap((given) => {
      const all = scenes.flatMap((one) => pairIn(one, way, given));
      return all.length === 0 ? [] : [countOf(way, given, all)];
    }),
  );
}

type Pair<Scene> = { readonly scene: Scene; readonly octant: Octant; readonly contested: boolean };

function pairIn<Scene>(steps: Steps<Scene>, way: IfThen<Scene>['way'], given: Octant): Pair<Scene>[] {
  const [first, second] = way === 'answer' ? [steps.they, steps.i] : [steps.i, steps.andThen];
  if (first !== given || second === undefined) return [];
  return [{ scene: steps.scene, octant: second, contested: steps.contested }];
}

function countOf<Scene>(
  way: IfThen<Scene>['way'],
  given: Octant,
  all: readonly Pair<Scene>[],
): IfThen<Scene> {
  const counted = all.filter(({ contested }) => !contested);
  const next = octants
    .map((octant) => ({
      octant,
      scenes: counted.filter((one) => one.octant === octant).map(({ scene }) => scene),
    }))
    .filter(({ scenes }) => scenes.length > 0)
    .sort((a, b) => b.scenes.length - a.scenes.length);
  if (counted.length === all.length) return { way, given, n: all.length, next };
  const often = Object.groupBy(all, ({ octant }) => octant);
  return {
    way,
    given,
    n: counted.length,
    next,
    withContested: {
      n: all.length,
      next: Object.fromEntries(Object.entries(often).map(([octant, pairs]) => [octant, pairs.length])),
    },
  };
}
