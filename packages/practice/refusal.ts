import type { PulseRefusal } from '@crucible/core/alliance/answer-pulse.ts';
import type { UsualRefusal } from '@crucible/core/alliance/usual-here.ts';
import type { AgreementRefusal } from '@crucible/core/engagement/agreement-rules.ts';
import type { CastRefusal } from '@crucible/core/engagement/cast-rules.ts';
import type { CountsRefusal } from '@crucible/core/engagement/counts-refusal.ts';
import type { PartyRefusal } from '@crucible/core/engagement/parties.ts';
import type { PracticeRefusal } from '@crucible/core/engagement/practice.ts';
import type { PactRefusal } from '@crucible/core/engagement/promise.ts';
import type { PutRightRefusal } from '@crucible/core/engagement/put-right.ts';
import type { RequestRefusal } from '@crucible/core/engagement/request-rules.ts';
import type { SeenDifferentlyRefusal } from '@crucible/core/engagement/seen-differently.ts';
import type { TakeUpRefusal } from '@crucible/core/engagement/take-up.ts';
import type { EndingRefusal } from '@crucible/core/engagement/terms.ts';
import type { AccessRefusal } from '@crucible/core/keeping/access-copy.ts';
import type { AccessRequestRefusal } from '@crucible/core/keeping/access-request.ts';
import type { ErasureRefusal } from '@crucible/core/keeping/erasure.ts';
import type { HoldRefusal } from '@crucible/core/keeping/hold.ts';
import type { StrikeRefusal } from '@crucible/core/keeping/strike.ts';
import type { BringRefusal } from '@crucible/core/mirror/brought.ts';
import type { ExchangeRefusal } from '@crucible/core/mirror/exchange-rules.ts';
import type { FindingRefusal } from '@crucible/core/mirror/finding-rules.ts';
import type { PairRefusal } from '@crucible/core/mirror/pair-rules.ts';
import type { SceneRefusal } from '@crucible/core/mirror/scene-rules.ts';
import type { SortRefusal } from '@crucible/core/mirror/sorting.ts';
import type { StopRefusal } from '@crucible/core/mirror/stop.ts';
import type { OwnRefusal } from '@crucible/core/own/only-mine.ts';
import type { BeforehandRefusal } from '@crucible/core/session/beforehand.ts';
import type { ImportRefusal } from '@crucible/core/session/import-transcript.ts';
import type { KeptRefusal } from '@crucible/core/session/kept-transcript.ts';
import type { MoveRefusal } from '@crucible/core/session/move-session.ts';
import type { NoteRefusal } from '@crucible/core/session/note.ts';
import type { SessionRefusal } from '@crucible/core/session/session.ts';
import type { FileRefusal } from './session/file-refusal.ts';

/** What the rules of the topic `engagement` can refuse. */
export type EngagementRefusal =
  | AgreementRefusal
  | CastRefusal
  | EndingRefusal
  | PactRefusal
  | PartyRefusal
  | PracticeRefusal
  | PutRightRefusal
  | RequestRefusal
  | SeenDifferentlyRefusal
  | TakeUpRefusal;

/** What the rules of the topic `session` can refuse. */
export type SessionTopicRefusal =
  | BeforehandRefusal
  | SessionRefusal
  | NoteRefusal
  | ImportRefusal
  | MoveRefusal
  | KeptRefusal
  | FileRefusal;

/** What the rules of the topic `mirror` can refuse. */
export type MirrorRefusal =
  | BringRefusal
  | CountsRefusal
  | ExchangeRefusal
  | FindingRefusal
  | PairRefusal
  | SceneRefusal
  | SortRefusal
  | StopRefusal;

/** What the rules of the topic `keeping` can refuse. */
export type KeepingRefusal =
  | AccessRefusal
  | AccessRequestRefusal
  | ErasureRefusal
  | HoldRefusal
  | StrikeRefusal
  /** Nothing is over yet. */
  | { readonly kind: 'nothing-due' }
  /** The machine has not been started twice with a day between. */
  | { readonly kind: 'clock-not-believed' };

/** Every no that a topic's rules can give; each is declared beside its rule. Words: display/sentences. */
export type TopicRefusal =
  | EngagementRefusal
  | SessionTopicRefusal
  | PulseRefusal
  | UsualRefusal
  | MirrorRefusal
  | OwnRefusal
  | KeepingRefusal;
