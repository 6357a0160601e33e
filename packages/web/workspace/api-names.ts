import type { addAlias } from '@crucible/practice/engagement/add-alias.ts';
import type { amendAgreement } from '@crucible/practice/engagement/amend-agreement.ts';
import type { draftAgreement } from '@crucible/practice/engagement/draft-agreement.ts';
import type { givePromise } from '@crucible/practice/engagement/give-promise.ts';
import type { maskWords } from '@crucible/practice/engagement/mask-words.ts';
import type { mergePeople } from '@crucible/practice/engagement/merge-people.ts';
import type { moveEnding } from '@crucible/practice/engagement/move-ending.ts';
import type { nameParty } from '@crucible/practice/engagement/name-party.ts';
import type { namePerson } from '@crucible/practice/engagement/name-person.ts';
import type { openEngagement } from '@crucible/practice/engagement/open-engagement.ts';
import type { showAgreement } from '@crucible/practice/engagement/show-agreement.ts';
import type { showEngagements } from '@crucible/practice/engagement/show-engagements.ts';
import type { showParties } from '@crucible/practice/engagement/show-parties.ts';
import type { showPeople } from '@crucible/practice/engagement/show-people.ts';
import type { showPromise } from '@crucible/practice/engagement/show-promise.ts';
import type { showReceipts } from '@crucible/practice/engagement/show-receipts.ts';
import type { signAgreement } from '@crucible/practice/engagement/sign-agreement.ts';
import type { stateInterests } from '@crucible/practice/engagement/state-interests.ts';
import type { takeHalf } from '@crucible/practice/engagement/take-half.ts';
import type { tellApart } from '@crucible/practice/engagement/tell-apart.ts';
import type { withdrawAgreement } from '@crucible/practice/engagement/withdraw-agreement.ts';
import type { askErase } from '@crucible/practice/keeping/ask-erase.ts';
import type { eraseNow } from '@crucible/practice/keeping/erase-now.ts';
import type { showKeeping } from '@crucible/practice/keeping/show-keeping.ts';
import type { undoErase } from '@crucible/practice/keeping/undo-erase.ts';
import type { answerMoment } from '@crucible/practice/session/answer-moment.ts';
import type { cancelSession } from '@crucible/practice/session/cancel-session.ts';
import type { changeTime } from '@crucible/practice/session/change-time.ts';
import type { holdSession } from '@crucible/practice/session/hold-session.ts';
import type { importTranscript } from '@crucible/practice/session/import-transcript.ts';
import type { keepQuote } from '@crucible/practice/session/keep-quote.ts';
import type { moveSession } from '@crucible/practice/session/move-session.ts';
import type { planSession } from '@crucible/practice/session/plan-session.ts';
import type { reopenMoment } from '@crucible/practice/session/reopen-moment.ts';
import type { setRoles } from '@crucible/practice/session/set-roles.ts';
import type { shareNote } from '@crucible/practice/session/share-note.ts';
import type { showNote } from '@crucible/practice/session/show-note.ts';
import type { showSession } from '@crucible/practice/session/show-session.ts';
import type { showSessions } from '@crucible/practice/session/show-sessions.ts';
import type { showTranscript } from '@crucible/practice/session/show-transcript.ts';
import type { showTranscripts } from '@crucible/practice/session/show-transcripts.ts';
import type { writeNote } from '@crucible/practice/session/write-note.ts';
import type { setAside } from '@crucible/practice/trust/set-aside.ts';
import type { showSetAside } from '@crucible/practice/trust/show-set-aside.ts';

/** The acts and views that the pages run by name, with what each takes and shows. Types only. */
type ListedActs = {
  'engagement.add-alias': typeof addAlias;
  'engagement.amend-agreement': typeof amendAgreement;
  'engagement.draft-agreement': typeof draftAgreement;
  'engagement.give-promise': typeof givePromise;
  'engagement.mask-words': typeof maskWords;
  'engagement.merge-people': typeof mergePeople;
  'engagement.move-ending': typeof moveEnding;
  'engagement.name-party': typeof nameParty;
  'engagement.name-person': typeof namePerson;
  'engagement.open-engagement': typeof openEngagement;
  'engagement.sign-agreement': typeof signAgreement;
  'engagement.state-interests': typeof stateInterests;
  'engagement.take-half': typeof takeHalf;
  'engagement.tell-apart': typeof tellApart;
  'engagement.withdraw-agreement': typeof withdrawAgreement;
  'keeping.ask-erase': typeof askErase;
  'keeping.erase-now': typeof eraseNow;
  'keeping.undo-erase': typeof undoErase;
  'session.answer-moment': typeof answerMoment;
  'session.cancel-session': typeof cancelSession;
  'session.change-time': typeof changeTime;
  'session.hold-session': typeof holdSession;
  'session.import-transcript': typeof importTranscript;
  'session.keep-quote': typeof keepQuote;
  'session.move-session': typeof moveSession;
  'session.plan-session': typeof planSession;
  'session.reopen-moment': typeof reopenMoment;
  'session.set-roles': typeof setRoles;
  'session.share-note': typeof shareNote;
  'session.write-note': typeof writeNote;
  'trust.set-aside': typeof setAside;
};
type ListedViews = {
  'engagement.show-agreement': typeof showAgreement;
  'engagement.show-engagements': typeof showEngagements;
  'engagement.show-parties': typeof showParties;
  'engagement.show-people': typeof showPeople;
  'engagement.show-promise': typeof showPromise;
  'engagement.show-receipts': typeof showReceipts;
  'keeping.show-keeping': typeof showKeeping;
  'session.show-note': typeof showNote;
  'session.show-session': typeof showSession;
  'session.show-sessions': typeof showSessions;
  'session.show-transcript': typeof showTranscript;
  'session.show-transcripts': typeof showTranscripts;
  'trust.show-set-aside': typeof showSetAside;
};

type TakenBy<Door> = Door extends { readonly input: { readonly _output: infer Input } } ? Input : never;
type ShownBy<Door> = Door extends { readonly show: (...looking: never[]) => infer Answer }
  ? Extract<Answer, { readonly ok: true }> extends { readonly value: infer Shown }
    ? Shown
    : never
  : never;

export type ActInputs = { readonly [Name in keyof ListedActs]: TakenBy<ListedActs[Name]> };
export type ViewInputs = { readonly [Name in keyof ListedViews]: TakenBy<ListedViews[Name]> };
export type Views = { readonly [Name in keyof ListedViews]: ShownBy<ListedViews[Name]> };
