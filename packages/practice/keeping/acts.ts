import type { ListedAct } from '../listed.ts';
import { agreeErase } from './agree-erase.ts';
import { agreeStrike } from './agree-strike.ts';
import { askAccess } from './ask-access.ts';
import { askErase } from './ask-erase.ts';
import { eraseNow } from './erase-now.ts';
import { expireDue } from './expire-due.ts';
import { handOverAccess } from './hand-over-access.ts';
import { holdExpiry } from './hold-expiry.ts';
import { nameColleague } from './name-colleague.ts';
import { noteStart } from './note-start.ts';
import { releaseHold } from './release-hold.ts';
import { strikeLine } from './strike-line.ts';
import { strikeNote } from './strike-note.ts';
import { strikeOnlyMine } from './strike-only-mine.ts';
import { strikeWaiting } from './strike-waiting.ts';
import { undoErase } from './undo-erase.ts';

/** What a person can do about what is kept, and what the software does in the coach's name. */
export const keepingActs: readonly ListedAct[] = [
  strikeLine,
  agreeStrike,
  strikeNote,
  strikeWaiting,
  strikeOnlyMine,
  askErase,
  agreeErase,
  undoErase,
  eraseNow,
  holdExpiry,
  releaseHold,
  askAccess,
  handOverAccess,
  nameColleague,
  noteStart,
  expireDue,
];
