import type {
  NoteShared,
  RecordingKept,
  SessionCancelled,
  SessionHeld,
  SessionMovedAway,
  SessionMovedHere,
  SessionMovedTo,
  SessionPlanned,
} from '@crucible/core/session/session.ts';
import { capitalised } from '../count.ts';
import { statementWords } from '../statement.ts';

type OfSession =
  | NoteShared
  | RecordingKept
  | SessionCancelled
  | SessionHeld
  | SessionMovedAway
  | SessionMovedHere
  | SessionMovedTo
  | SessionPlanned;

/** What a line about a session is, in the list of receipts: never its words. */
export const sessionStatementWords: Readonly<Record<OfSession['kind'], string>> = {
  'session-planned': 'a session was planned',
  'session-moved-to': 'a session was moved to another time',
  'session-cancelled': 'a session was cancelled',
  'session-held': 'a session took place',
  'note-shared': 'words on a session were shown',
  'recording-kept': 'words of a session are kept',
  'session-moved-here': 'a session that was filed elsewhere came here',
  'session-moved-away': 'a session that was filed here by mistake was moved',
};

const words: Readonly<Record<string, string>> = { ...statementWords, ...sessionStatementWords };

export function statementSentence(kind: string): string {
  return `${capitalised(words[kind] ?? 'something was said')}.`;
}
