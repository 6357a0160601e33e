import type { PulseAnswered } from '@crucible/core/alliance/pulse-answer.ts';
import { mirrorStatementWords, sessionStatementWords } from './pages/statement.ts';
import { statementWords } from './statement.ts';

/** Lines that one side alone opens, in copies of what is kept. */
const ofOneSide: Readonly<Record<string, string>> = {
  ['pulse-answered' satisfies PulseAnswered['kind']]: 'what was answered after a session',
  'note-written': 'a note of the coach',
  'unsaid-opened': 'noticed, not yet said',
  'session-sent-away': 'a note that was filed here by mistake',
  'transcript-imported': 'words of a session came in',
  'roles-set': 'who is who in the words of a session',
  'moment-answered': 'a moment was answered',
  'moment-reopened': 'a moment was opened again',
  'quote-kept': 'a quote was kept',
  'text-destroyed': 'words of a session were destroyed',
  'scene-sorted': 'a scene was sorted',
  'reaction-set-aside': 'something was set aside',
  restored: 'what is kept was taken back from a backup',
};

const all: Readonly<Record<string, string>> = {
  ...statementWords,
  ...sessionStatementWords,
  ...mirrorStatementWords,
  ...ofOneSide,
};

/** What a line is, for whoever it is about; never its words, and never as the code names it. */
export function kindWords(kind: string): string {
  return Object.hasOwn(all, kind) ? (all[kind] ?? unknown) : unknown;
}

const unknown = 'something was said';
