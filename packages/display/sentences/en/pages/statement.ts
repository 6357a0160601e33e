import type { FindingLetGo, FindingOpened } from '@crucible/core/mirror/finding.ts';
import type {
  AfterOpened,
  ExchangeContested,
  ExchangeSettled,
} from '@crucible/core/mirror/opened-exchanges.ts';
import type {
  PairAnswered,
  PairMade,
  SceneContested,
  SceneSettled,
  SceneTold,
} from '@crucible/core/mirror/scene.ts';
import type { StopTold } from '@crucible/core/mirror/stop.ts';
import type { BeforehandAnswered } from '@crucible/core/session/beforehand.ts';
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
  | BeforehandAnswered
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
  'beforehand-answered': 'it was said what would make a session worth it',
  'recording-kept': 'words of a session are kept',
  'session-moved-here': 'a session that was filed elsewhere came here',
  'session-moved-away': 'a session that was filed here by mistake was moved',
};

type OfMirror =
  | FindingLetGo
  | FindingOpened
  | AfterOpened
  | ExchangeContested
  | ExchangeSettled
  | PairAnswered
  | PairMade
  | SceneContested
  | SceneSettled
  | SceneTold
  | StopTold;

/** The same of scenes and pairs. */
export const mirrorStatementWords: Readonly<Record<OfMirror['kind'], string>> = {
  'scene-told': 'a scene was told or opened',
  'scene-contested': 'a scene is seen differently',
  'scene-settled': 'a scene was agreed on',
  'pair-made': 'two scenes were put beside each other',
  'pair-answered': 'a pair was answered',
  'finding-opened': 'what the scenes show was said',
  'finding-let-go': 'what the scenes showed was let go',
  'stop-told': 'where I stop was told',
  'after-opened': 'what the coach did next was opened',
  'exchange-contested': 'an exchange is seen differently',
  'exchange-settled': 'an exchange was agreed on',
};

const words: Readonly<Record<string, string>> = {
  ...statementWords,
  ...sessionStatementWords,
  ...mirrorStatementWords,
};

export function statementSentence(kind: string): string {
  return `${capitalised(words[kind] ?? 'something was said')}.`;
}
