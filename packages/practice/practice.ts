import type { Via } from '@crucible/core/engagement/party.ts';
import type { AnyId, EngagementId, PersonId } from '@crucible/core/ids.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { AppendRefusal, OpenRecord } from '@crucible/record/record.ts';
import type { Deciding } from './act.ts';
import type { ReadsTranscripts } from './outside.ts';
import type { TopicRefusal } from './refusal.ts';

/** What acts and views are run with: the record, and the clock and the dice of the edge. */
export type Practice = {
  readonly record: OpenRecord;
  readonly now: () => Instant;
  readonly newId: <Id extends AnyId>() => Id;
  readonly digest: Deciding['digest'];
} & ReadsTranscripts;

/** Who stands at the door, and how they came. */
export type Asking = {
  readonly person: PersonId;
  readonly via: Via;
  /** Opened the record with its passphrase: where the line that founded the practice is lost, nobody else founds it anew. */
  readonly holdsKeys?: true;
};

/** Where it is to happen; the practice's own acts and views need neither. */
export type Where = { readonly engagement?: EngagementId; readonly other?: EngagementId };

export type RunRefusal =
  /** `at`: the fields that do not fit; never what stood in them. */
  /** With how many characters a text may have, where nothing else is wrong. */
  | { readonly kind: 'bad-input'; readonly at: readonly string[]; readonly longest?: number }
  /** The same answer whether the engagement exists or not. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'no-engagement-named' };

export type ActRefusal =
  | RunRefusal
  | TopicRefusal
  | Exclude<AppendRefusal, { readonly kind: 'moved-on' }>
  | { readonly kind: 'no-such-act'; readonly name: string }
  /** Somebody else kept writing to the same place. */
  | { readonly kind: 'too-busy' };
export type ViewRefusal =
  | RunRefusal
  | TopicRefusal
  | { readonly kind: 'no-such-view'; readonly name: string };
