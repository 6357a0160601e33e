import type { EngagementId, PersonId } from '../ids.ts';
import { type Body, foldOf } from './entry.ts';

/** Said once, when the folder is made. */
export type PracticeFounded = Body & {
  readonly kind: 'practice-founded';
  readonly coach: PersonId;
  /** The coach's name as clients know it. */
  readonly name: string;
};

export type PracticeState = {
  readonly coach?: PersonId;
  readonly name?: string;
  readonly engagements: readonly EngagementId[];
};

export const practice = foldOf<PracticeState, PracticeFounded>(
  { name: 'practice 1', initial: { engagements: [] } },
  { 'practice-founded': (state, { coach, name }) => ({ ...state, coach, name }) },
);
