import type { PartyRole } from '@crucible/core/engagement/party.ts';
import type { BlobId, EngagementId, PersonId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { z } from 'zod';
import type { Needs, Reach, States } from './act.ts';
import type { TopicRefusal } from './refusal.ts';

export type Looking = {
  readonly now: Instant;
  readonly person: PersonId;
  readonly role: PartyRole;
  /** Absent where the practice's own things are looked at. */
  readonly engagement?: EngagementId;
  /** The bytes that `blob` asked for; absent where it asked for none or they were destroyed. */
  readonly bytes?: Uint8Array;
};

/** Something a person can look at: a pure function of folded state, and of one blob where it names one. */
export type View<Input, N extends Needs, Shown> = {
  /** `topic.show-noun`. */
  readonly name: `${string}.show-${string}`;
  readonly summary: string;
  readonly who: readonly PartyRole[];
  readonly input: z.ZodType<Input>;
  readonly needs: N;
  /** Which bytes it wants, out of which of the streams that it needs. */
  readonly blob?: (
    state: States<N>,
    input: Input,
  ) => { readonly in: Reach; readonly blob: BlobId } | undefined;
  readonly show: (state: States<N>, input: Input, looking: Looking) => Result<Shown, TopicRefusal>;
};

/** Lets the types of a view follow from what it names. */
export function defineView<Input, N extends Needs, Shown>(
  view: View<Input, N, Shown>,
): View<Input, N, Shown> {
  return view;
}
