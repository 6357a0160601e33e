import type { Octant } from '../circumplex/octant.ts';
import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { FindingId, SceneId } from '../ids.ts';
import type { Instant } from '../units.ts';
import type { OtherPerson } from './shown-scenes.ts';
import type { SceneSorts } from './sorting.ts';

/**
 * Something that scenes show together: a likeness or a direction past its gate, two directions that differ, or
 * an if-then that went the same way often enough. `people`: the ones out there whom it is about; nobody means
 * the room.
 */
export type Found = { readonly people: readonly OtherPerson[] } & (
  | { readonly what: 'likeness'; readonly p: number; readonly sorted: SceneSorts['standing'] }
  | { readonly what: 'direction'; readonly part: 'they' | 'i'; readonly octant: Octant; readonly n: number }
  | { readonly what: 'apart'; readonly part: 'they' | 'i' }
  | {
      readonly what: 'if-then';
      readonly way: 'answer' | 'lesson';
      readonly given: Octant;
      readonly next: Octant;
      readonly hits: number;
      readonly n: number;
    }
);

/** In `desk`: the coach says that it is so. What was found stands as it was then, with the scenes behind it. */
export type FindingConfirmed = Body & {
  readonly kind: 'finding-confirmed';
  readonly finding: FindingId;
  readonly found: Found;
  readonly scenes: readonly SceneId[];
};
/** In `shared`: said to the client, with all of its scenes. */
export type FindingOpened = Body & {
  readonly kind: 'finding-opened';
  readonly finding: FindingId;
  readonly found: Found;
  readonly scenes: readonly SceneId[];
  readonly first: Place;
};
/** In `shared`, so that the client may read what it was and why it was let go. */
export type FindingLetGo = Body & {
  readonly kind: 'finding-let-go';
  readonly finding: FindingId;
  readonly found: Found;
  readonly reason: string;
  readonly first: Place;
};

export type KeptFinding = Pick<FindingConfirmed, 'finding' | 'found' | 'scenes'> & {
  readonly at: Instant;
  readonly place: Place;
};
export type LetGoFinding = Omit<KeptFinding, 'scenes'> & { readonly reason: string };

export const confirmedFindings = foldOf<readonly KeptFinding[], FindingConfirmed>(
  { name: 'confirmed-findings 1', initial: [] },
  {
    'finding-confirmed': (state, { finding, found, scenes }, { at, place }) => [
      ...state,
      { finding, found, scenes, at, place },
    ],
  },
);

/** How findings ended. */
export type EndedFindings = {
  readonly opened: readonly KeptFinding[];
  readonly letGo: readonly LetGoFinding[];
};

export const endedFindings = foldOf<EndedFindings, FindingOpened | FindingLetGo>(
  { name: 'ended-findings 1', initial: { opened: [], letGo: [] } },
  {
    'finding-opened': (state, { finding, found, scenes }, { at, place }) => ({
      ...state,
      opened: [...state.opened, { finding, found, scenes, at, place }],
    }),
    'finding-let-go': (state, { finding, found, reason }, { at, place }) => ({
      ...state,
      letGo: [...state.letGo, { finding, found, reason, at, place }],
    }),
  },
);
