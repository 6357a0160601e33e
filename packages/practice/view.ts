import type { PartyRole } from '@crucible/core/engagement/party.ts';
import type { EngagementId, PersonId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { z } from 'zod';
import type { Carried, Needs, Sought, States } from './act.ts';
import type { TopicRefusal } from './refusal.ts';

export type Looking = {
  readonly now: Instant;
  readonly person: PersonId;
  readonly role: PartyRole;
  /** Absent where the practice's own things are looked at. */
  readonly engagement?: EngagementId;
  readonly carried: Carried;
};

/** Something a person can look at: a pure function of folded state, and of the bytes that it names. */
export type View<Input, N extends Needs, Shown> = {
  /** `topic.show-noun`. */
  readonly name: `${string}.show-${string}`;
  readonly summary: string;
  readonly who: readonly PartyRole[];
  readonly input: z.ZodType<Input>;
  readonly needs: N;
  readonly carries?: (state: States<N>, input: Input) => readonly Sought<N[keyof N]['in']>[];
  readonly show: (state: States<N>, input: Input, looking: Looking) => Result<Shown, TopicRefusal>;
};

/** Lets the types of a view follow from what it names. */
export function defineView<Input, N extends Needs, Shown>(
  view: View<Input, N, Shown>,
): View<Input, N, Shown> {
  return view;
}
