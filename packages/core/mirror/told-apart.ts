import type { Drawing } from '../circumplex/direction.ts';
import {
  contrastDirections,
  type DirectionContrast,
  type Leaning,
} from '../circumplex/direction-contrast.ts';
import type { OtherPerson } from './shown-scenes.ts';

/** What was done on one side, the room where no person is named. */
export type LeaningSide = {
  readonly person?: OtherPerson;
  readonly leanings: Readonly<Record<LeaningPart, Leaning>>;
};
type LeaningPart = 'they' | 'i';

export type ToldApart = {
  readonly part: LeaningPart;
  readonly sides: readonly [Pick<LeaningSide, 'person'>, Pick<LeaningSide, 'person'>];
} & Exclude<DirectionContrast, { readonly standing: 'too-few' }>;

/**
 * Every two sides whose directions may both be said, and whether they lean another way (methods 0.7). All
 * pairs of one part are one family; nobody is left out of the answer.
 */
export function tellApart(sides: readonly LeaningSide[], drawing: Drawing): ToldApart[] {
  return (['they', 'i'] as const).flatMap((part) => {
    const said = sides.filter(({ leanings }) => leanings[part].reading.passed);
    const pairs = said.flatMap((one, at) => said.slice(at + 1).map((other) => [one, other] as const));
    return pairs.flatMap(([one, other]) => {
      const asked = { ...drawing, family: pairs.length };
      const found = contrastDirections([one.leanings[part], other.leanings[part]], asked);
      return found.standing === 'too-few' ? [] : [{ part, sides: [named(one), named(other)], ...found }];
    });
  });
}

/** Absent rather than undefined, since in JSON nothing could stand for the room in a list. */
function named({ person }: LeaningSide): Pick<LeaningSide, 'person'> {
  return person === undefined ? {} : { person };
}
