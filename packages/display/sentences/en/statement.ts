import type { PulseOpened } from '@crucible/core/alliance/pulse-answer.ts';
import type { UsualSet } from '@crucible/core/alliance/usual-here.ts';
import type {
  AgreementDrafted,
  AgreementSigned,
  AgreementWithdrawn,
} from '@crucible/core/engagement/agreement.ts';
import type { CameIn } from '@crucible/core/engagement/came-in.ts';
import type {
  AliasAdded,
  PeopleMerged,
  PeopleToldApart,
  PersonMentioned,
  WordsToMask,
} from '@crucible/core/engagement/cast.ts';
import type { PactLineSaid } from '@crucible/core/engagement/pact-line.ts';
import type { EngagementTakenUp, PartyLeft, PartyNamed } from '@crucible/core/engagement/parties.ts';
import type { HalfTaken, InterestsStated, PromiseGiven } from '@crucible/core/engagement/promise.ts';
import type { PutRight } from '@crucible/core/engagement/put-right.ts';
import type {
  RequestAnswered,
  RequestAsked,
  RequestMessaged,
  RequestTakenBack,
} from '@crucible/core/engagement/request.ts';
import type { SeenDifferently } from '@crucible/core/engagement/seen-differently.ts';
import type { EndingMoved, EngagementBegun } from '@crucible/core/engagement/terms.ts';

import type { AccessAsked, AccessHandedOver } from '@crucible/core/keeping/access-request.ts';
import type { Destroyed } from '@crucible/core/keeping/destroyed.ts';
import type { EraseAgreed, EraseAsked, Erased, EraseUndone } from '@crucible/core/keeping/erasure.ts';
import type { ExpiryHeld, HoldReleased } from '@crucible/core/keeping/hold.ts';
import type { StrikeAsked } from '@crucible/core/keeping/strike.ts';
import type { RecordingDestroyed } from '@crucible/core/session/session.ts';

type Said =
  | AccessAsked
  | AccessHandedOver
  | Destroyed
  | EraseAgreed
  | EraseAsked
  | Erased
  | EraseUndone
  | ExpiryHeld
  | HoldReleased
  | RecordingDestroyed
  | StrikeAsked
  | AgreementDrafted
  | AgreementSigned
  | AgreementWithdrawn
  | AliasAdded
  | CameIn
  | EndingMoved
  | EngagementBegun
  | EngagementTakenUp
  | HalfTaken
  | InterestsStated
  | PactLineSaid
  | PartyLeft
  | PartyNamed
  | PeopleMerged
  | PeopleToldApart
  | PersonMentioned
  | PromiseGiven
  | PulseOpened
  | UsualSet
  | PutRight
  | RequestAnswered
  | RequestAsked
  | RequestMessaged
  | RequestTakenBack
  | SeenDifferently
  | WordsToMask;

/** What a line of our work is, in the list of receipts: never its words. */
export const statementWords: Readonly<Record<Said['kind'], string>> = {
  'engagement-begun': 'our work began',
  'ending-moved': 'the planned ending was moved',
  'party-named': 'somebody was named',
  'party-left': 'somebody left',
  'came-in': 'somebody came in on a device of their own',
  'engagement-taken-up': 'another practice took the work up',
  'promise-given': 'the promise was given',
  'half-taken': 'the other half of the pact was taken on',
  'interests-stated': "the coach's interests",
  'agreement-drafted': 'a version of the agreement was written',
  'agreement-signed': 'the agreement was signed',
  'agreement-withdrawn': 'somebody withdrew from the agreement',
  'person-mentioned': 'somebody who is talked about got a name',
  'alias-added': 'a further name for somebody',
  'people-merged': 'two names for one person',
  'people-told-apart': 'two people were told apart',
  'words-to-mask': 'words to mask',
  'put-right': 'something was put right',
  'seen-differently': 'something is seen differently',
  destroyed: 'something was destroyed here',
  'recording-destroyed': 'words of a session were destroyed',
  'strike-asked': 'a line is to be struck out',
  'erase-asked': 'something is to be destroyed',
  'erase-agreed': 'the other agreed that it is destroyed',
  'erase-undone': 'what was to be destroyed stays',
  erased: 'what was asked for is destroyed',
  'access-asked': 'a copy of all that is kept was asked for',
  'access-handed-over': 'the copy was handed over',
  'expiry-held': 'nothing is destroyed from here on',
  'hold-released': 'what is due goes on again',
  'pulse-opened': 'what one of the two answered after a session',
  'usual-set': 'what is usual here was counted anew',
  'pact-line-said': 'what the pact means was said',
  'request-asked': 'something was asked of the client',
  'request-answered': 'what was asked is answered',
  'request-taken-back': 'what was asked is asked no more',
  'request-messaged': 'a message that something waits',
};
