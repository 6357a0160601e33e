import type { ListedAct } from '../listed.ts';
import { answerBeforehand } from './answer-beforehand.ts';
import { answerMoment } from './answer-moment.ts';
import { cancelSession } from './cancel-session.ts';
import { changeTime } from './change-time.ts';
import { holdSession } from './hold-session.ts';
import { importTranscript } from './import-transcript.ts';
import { keepQuote } from './keep-quote.ts';
import { moveSession } from './move-session.ts';
import { planSession } from './plan-session.ts';
import { reopenMoment } from './reopen-moment.ts';
import { setRoles } from './set-roles.ts';
import { shareNote } from './share-note.ts';
import { writeNote } from './write-note.ts';

/** What a person can do in the topic `session`. */
export const sessionActs: readonly ListedAct[] = [
  planSession,
  answerBeforehand,
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
