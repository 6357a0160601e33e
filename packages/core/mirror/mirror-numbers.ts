import { type DirectionReading, type Drawing, readDirection } from '../circumplex/direction.ts';
import type { Leaning } from '../circumplex/direction-contrast.ts';
import type { Octant } from '../circumplex/octant.ts';
import type { SessionId } from '../ids.ts';
import { pcg32, seedFrom } from '../random.ts';
import { findLikenesses, type PersonLikeness } from './find-likenesses.ts';
import { type IfThen, ifThens } from './if-then.ts';
import { comparedParts, type SortedScene } from './likeness.ts';
import { enoughAfter } from './likeness-gate.ts';
import { likenessPower } from './likeness-power.ts';
import { overTime, type Stretch } from './over-time.ts';
import type { OtherPerson, ShownScene } from './shown-scenes.ts';
import type { SceneSorts } from './sorting.ts';
import { type LeaningSide, type ToldApart, tellApart } from './told-apart.ts';

/** The counts and, behind them, what may be said of directions and likeness. */
export type MirrorNumbers = {
  readonly room: SideNumbers;
  readonly people: readonly (SideNumbers & { readonly person: OtherPerson })[];
  /** Every two sides whose directions may both be said. */
  readonly apart: readonly ToldApart[];
  readonly likenesses: readonly (PersonLikeness<OtherPerson> & {
    readonly power: { readonly full: number; readonly part: number };
    /** At the present pace, the session after which it could be asked at all. */
    readonly enoughAfter?: number;
  })[];
  /** By whom the scenes were sorted that feed directions and likeness. */
  readonly sorted: SceneSorts['standing'];
  readonly seed: number;
};

/** `scenes` count those that are not contested; an if-then and a direction name scenes by their place in what was shown. */
export type SideNumbers = {
  readonly scenes: number;
  readonly contested: number;
  readonly ifThens: readonly (IfThen<number> & { readonly stretches: readonly Stretch[] })[];
  readonly directions: readonly ({
    readonly part: 'they' | 'i';
    readonly counts: Readonly<Partial<Record<Octant, number>>>;
    /** Those counted: sorted as the numbers say, and not contested. */
    readonly scenes: readonly number[];
  } & DirectionReading)[];
};

/** Draws for what is looked at on a page (methods 0.2). */
const draws = 1999;

/**
 * Counts and statistics of scenes (methods 2). A contested scene is in none of them; beside an if-then the
 * count with it is given. The same scenes give the same intervals: the seed comes from what is
 * computed on. `held` are the sessions in their order.
 */
export function mirrorNumbers(
  shown: readonly ShownScene[],
  sorts: SceneSorts,
  held: readonly SessionId[],
): MirrorNumbers {
  const numbered = shown.map((scene, at) => ({ scene, at, sorted: sortedBy(scene, at, sorts) }));
  const seed = seedFrom(
    JSON.stringify(numbered.map(({ scene, sorted }) => [sorted, scene.person?.key, scene.contested])),
  );
  const drawing = { random: pcg32(seed), draws };
  const outside = Map.groupBy(
    numbered.filter(({ scene }) => scene.person !== undefined),
    ({ scene }) => scene.person?.key ?? '',
  );
  const people = [...outside.values()].flatMap((all) => {
    const person = all[0]?.scene.person;
    return person ? [{ person, all, leanings: leaningsOf(all, drawing) }] : [];
  });
  const inside = numbered.filter(({ scene }) => scene.told.setting === 'room');
  const room = { all: inside, leanings: leaningsOf(inside, drawing) };
  const side = ({ all, leanings }: typeof room): SideNumbers => ({
    scenes: all.filter(({ scene }) => !scene.contested).length,
    contested: all.filter(({ scene }) => scene.contested).length,
    ifThens: ifThens(all.map(({ scene, at }) => stepsOf(scene, at))).map((one) => ({
      ...one,
      stretches: overTime(hitsOf(one, shown), held),
    })),
    directions: (['they', 'i'] as const).flatMap((part) => {
      const { reading } = leanings[part];
      const acts = actsOf(all, part);
      const scenes = acts.map(({ at }) => at);
      return acts.length === 0 ? [] : [{ part, counts: countOctants(acts), scenes, ...reading }];
    }),
  });
  return {
    room: side(room),
    people: people.map((one) => ({ person: one.person, ...side(one) })),
    // A generator of their own, so that the intervals above are the same with and without them.
    apart: tellApart([room, ...people], { random: pcg32(seed, 1), draws }),
    likenesses: findLikenesses(
      counted(inside),
      people.map(({ person, all }) => ({ person, scenes: counted(all) })),
      drawing,
    ).map((one) => {
      const after = one.standing === 'too-few' ? enoughAfter(one.counts, held.length) : undefined;
      return { ...one, power: likenessPower(one.counts), ...(after !== undefined && { enoughAfter: after }) };
    }),
    sorted: sorts.standing,
    seed,
  };
}

type Numbered = { readonly scene: ShownScene; readonly at: number; readonly sorted: SortedScene };

function leaningsOf(all: readonly Numbered[], drawing: Drawing): LeaningSide['leanings'] {
  const leaning = (part: 'they' | 'i'): Leaning => {
    const acts = actsOf(all, part);
    return { acts, reading: readDirection(acts, drawing) };
  };
  return { they: leaning('they'), i: leaning('i') };
}

function actsOf(all: readonly Numbered[], part: 'they' | 'i') {
  return all.flatMap(({ scene, at, sorted: { parts, session } }) => {
    const octant = parts[part];
    return scene.contested || octant === undefined ? [] : [{ octant, session, at }];
  });
}

function counted(all: readonly Numbered[]): SortedScene[] {
  return all
    .filter(({ scene }) => !scene.contested)
    .map(({ sorted }) => sorted)
    .filter(({ parts }) => Object.keys(parts).length > 0);
}

/** Of each scene an if-then counts, whether it went the most frequent way. */
function hitsOf({ next }: IfThen<number>, shown: readonly ShownScene[]) {
  return next.flatMap(({ scenes }, rank) =>
    scenes.flatMap((at) => {
      const session = shown[at]?.told.session;
      return session === undefined ? [] : [{ session, isHit: rank === 0 }];
    }),
  );
}

function countOctants(placed: readonly { readonly octant: Octant }[]): Partial<Record<Octant, number>> {
  const counts: Partial<Record<Octant, number>> = {};
  for (const { octant } of placed) counts[octant] = (counts[octant] ?? 0) + 1;
  return counts;
}

function stepsOf({ told: { parts }, contested }: ShownScene, scene: number) {
  return {
    scene,
    contested,
    ...(parts.they && { they: parts.they.octant }),
    ...(parts.i && { i: parts.i.octant }),
    ...(parts.andThen && { andThen: parts.andThen.octant }),
  };
}

/** As it was sorted unlabelled where such sorts may be used, else as it was tapped. */
function sortedBy({ scene, told }: ShownScene, at: number, { standing, sorted }: SceneSorts): SortedScene {
  const tapped = Object.fromEntries(
    comparedParts.flatMap((part) => (told.parts[part] ? [[part, told.parts[part].octant]] : [])),
  );
  const parts = standing === 'by-me' ? tapped : ((scene && sorted.get(scene)) ?? {});
  return { scene: String(at), session: told.session, parts };
}
