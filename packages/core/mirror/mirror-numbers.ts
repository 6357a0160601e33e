import { type DirectionReading, readDirection } from '../circumplex/direction.ts';
import { pcg32, seedFrom } from '../random.ts';
import { findLikenesses, type PersonLikeness } from './find-likenesses.ts';
import { type IfThen, ifThens } from './if-then.ts';
import { comparedParts, type SortedScene } from './likeness.ts';
import { likenessPower } from './likeness-power.ts';
import type { OtherPerson, ShownScene } from './shown-scenes.ts';
import type { SceneSorts } from './sorting.ts';

/** The counts and, behind them, what may be said of directions and likeness. */
export type MirrorNumbers = {
  readonly room: SideNumbers;
  readonly people: readonly (SideNumbers & { readonly person: OtherPerson })[];
  readonly likenesses: readonly (PersonLikeness<OtherPerson> & {
    readonly power: { readonly full: number; readonly part: number };
  })[];
  /** By whom the scenes were sorted that feed directions and likeness. */
  readonly sorted: SceneSorts['standing'];
  readonly seed: number;
};

/** `scenes` count those that are not contested; an if-then names scenes by their place in what was shown. */
export type SideNumbers = {
  readonly scenes: number;
  readonly contested: number;
  readonly ifThens: readonly IfThen<number>[];
  readonly directions: readonly ({ readonly part: 'they' | 'i' } & DirectionReading)[];
};

/** Draws for what is looked at on a page (methods 0.2). */
const draws = 1999;

/**
 * Counts and statistics of scenes (methods 2). A contested scene is in none of them; beside an if-then the
 * count with it is given. The same scenes give the same intervals: the seed comes from what is computed on.
 */
export function mirrorNumbers(shown: readonly ShownScene[], sorts: SceneSorts): MirrorNumbers {
  const numbered = shown.map((scene, at) => ({ scene, at, sorted: sortedBy(scene, at, sorts) }));
  const seed = seedFrom(
    JSON.stringify(numbered.map(({ scene, sorted }) => [sorted, scene.person?.key, scene.contested])),
  );
  const drawing = { random: pcg32(seed), draws };
  const side = (all: typeof numbered): SideNumbers => ({
    scenes: all.filter(({ scene }) => !scene.contested).length,
    contested: all.filter(({ scene }) => scene.contested).length,
    ifThens: ifThens(all.map(({ scene, at }) => stepsOf(scene, at))),
    directions: (['they', 'i'] as const).flatMap((part) => {
      const placed = all.flatMap(({ scene, sorted: { parts, session } }) => {
        const octant = parts[part];
        return scene.contested || octant === undefined ? [] : [{ octant, session }];
      });
      if (placed.length === 0) return [];
      return [{ part, ...readDirection(placed, drawing) }];
    }),
  });
  const outside = Map.groupBy(
    numbered.filter(({ scene }) => scene.person !== undefined),
    ({ scene }) => scene.person?.key ?? '',
  );
  const people = [...outside.values()].flatMap((all) => {
    const person = all[0]?.scene.person;
    return person ? [{ person, all }] : [];
  });
  const room = numbered.filter(({ scene }) => scene.told.setting === 'room');
  const counted = (all: typeof numbered): SortedScene[] =>
    all
      .filter(({ scene }) => !scene.contested)
      .map(({ sorted }) => sorted)
      .filter(({ parts }) => Object.keys(parts).length > 0);
  return {
    room: side(room),
    people: people.map(({ person, all }) => ({ person, ...side(all) })),
    likenesses: findLikenesses(
      counted(room),
      people.map(({ person, all }) => ({ person, scenes: counted(all) })),
      drawing,
    ).map((one) => ({ ...one, power: likenessPower(one.counts) })),
    sorted: sorts.standing,
    seed,
  };
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

/** As it was sorted blind where such sorts may be used, else as it was tapped. */
function sortedBy({ scene, told }: ShownScene, at: number, { standing, blind }: SceneSorts): SortedScene {
  const tapped = Object.fromEntries(
    comparedParts.flatMap((part) => (told.parts[part] ? [[part, told.parts[part].octant]] : [])),
  );
  const parts = standing === 'blind' ? ((scene && blind.get(scene)) ?? {}) : tapped;
  return { scene: String(at), session: told.session, parts };
}
