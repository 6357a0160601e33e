import { nameParty } from './engagement/name-party.ts';
import type { ListedAct } from './listed.ts';
import { answerMoment } from './session/answer-moment.ts';
import { cancelSession } from './session/cancel-session.ts';
import { changeTime } from './session/change-time.ts';
import { holdSession } from './session/hold-session.ts';
import { importTranscript } from './session/import-transcript.ts';
import { keepQuote } from './session/keep-quote.ts';
import { moveSession } from './session/move-session.ts';
import { planSession } from './session/plan-session.ts';
import { reopenMoment } from './session/reopen-moment.ts';
import { setRoles } from './session/set-roles.ts';
import { shareNote } from './session/share-note.ts';
import { writeNote } from './session/write-note.ts';

/** Everything a person can do. The list gives the policy its table, the command its words, the server its routes. */
export const acts: readonly ListedAct[] = [
  nameParty,
  planSession,
  changeTime,
  cancelSession,
  holdSession,
  writeNote,
  shareNote,
  importTranscript,
  setRoles,
  answerMoment,
  reopenMoment,
  keepQuote,
  moveSession,
];
