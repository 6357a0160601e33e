import { type PulseItem, pulseItems } from '@crucible/core/alliance/pulse.ts';
import type { PulseAnswered } from '@crucible/core/alliance/pulse-answer.ts';
import type { Restored } from '@crucible/core/engagement/restored.ts';
import type { SceneBrought } from '@crucible/core/mirror/brought.ts';
import type { FindingConfirmed } from '@crucible/core/mirror/finding.ts';
import type { SceneSorted } from '@crucible/core/mirror/sorting.ts';
import type {
  MomentAnswered,
  MomentReopened,
  QuoteKept,
  RolesSet,
  TranscriptImported,
} from '@crucible/core/session/kept-transcript.ts';
import type { NoteWritten, SessionSentAway, UnsaidOpened } from '@crucible/core/session/note.ts';
import { instant } from '@crucible/core/units.ts';
import { howItWasItems } from './how-it-was-items.ts';
import { mirrorStatementWords, sessionStatementWords } from './pages/statement.ts';
import { nextWords, turnWords } from './pages/what-next.ts';
import { pullWords, stepWords } from './session.ts';
import { statementWords } from './statement.ts';
import { dateAt } from './time.ts';

type OfCoach =
  | FindingConfirmed
  | MomentAnswered
  | MomentReopened
  | NoteWritten
  | PulseAnswered
  | QuoteKept
  | Restored
  | RolesSet
  | SceneBrought
  | SceneSorted
  | SessionSentAway
  | TranscriptImported
  | UnsaidOpened;

/** What only the coach said, as it is called in a copy that the client reads. What was set aside is known here by its name alone. */
const coachWords: Readonly<Record<OfCoach['kind'] | 'reaction-set-aside', string>> = {
  'finding-confirmed': 'what the situations show was confirmed',
  'moment-answered': 'ten seconds were answered',
  'moment-reopened': 'that answer was taken back',
  'note-written': 'a note on a session',
  'pulse-answered': 'how it was between us, answered and not opened yet',
  'quote-kept': 'words were kept',
  'reaction-set-aside': 'a reaction was set aside',
  restored: 'what is kept was brought back from a backup',
  'roles-set': 'who is who in a talk',
  'scene-brought': 'words of a situation were brought to supervision, names masked',
  'scene-sorted': 'a situation was sorted by its words alone',
  'session-sent-away': 'a session that was filed here by mistake was moved',
  'transcript-imported': 'a transcript was taken in',
  'unsaid-opened': 'something was noticed and not yet said',
};

const kinds: Readonly<Record<string, string>> = {
  ...statementWords,
  ...sessionStatementWords,
  ...mirrorStatementWords,
  ...coachWords,
};

/** What a line is, in a copy that the client reads. */
export function kindWords(kind: string): string {
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? '') : 'something was kept';
}

/** A field of a line as a copy shows it: no name of the code that a screen would not say. */
export type SaidRow = { readonly name: string; readonly text: string };

export function saidRows(said: Readonly<Record<string, unknown>>): readonly SaidRow[] {
  return Object.entries(said)
    .filter(([name]) => !hidden.has(name))
    .map(([name, value]) => ({ name: fieldWords(name), text: textOf(name, value) }));
}

function fieldWords(name: string): string {
  if (isItem(name)) return howItWasItems.client[name];
  return fields[name] ?? name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

const fields: Readonly<Record<string, string>> = {
  andThen: 'and then they',
  felt: 'felt like doing',
  octant: 'which way',
  tap: 'which way',
  quotesOnWithdrawal: 'quotes, if one of us withdraws',
  kind: 'what it is',
};

/** Words for what is written as a code, by the field that it stands in. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  felt: pullWords,
  after: turnWords,
  move: nextWords,
  ...Object.fromEntries(['octant', 'tap', 'wish', 'they', 'i', 'andThen'].map((name) => [name, stepWords])),
  kind: {
    withdrawal: 'ten seconds worth a look',
    confrontation: 'ten seconds worth a look',
    'coach-strain': 'ten seconds worth a look',
    repair: 'put right',
  },
};

/** A line is found again by its number; where it lies is the section it stands in. */
function isPlace(value: object): value is { readonly seq: number } {
  return 'seq' in value && 'hash' in value;
}

function isItem(name: string): name is PulseItem {
  return pulseItems.some((item) => item === name);
}

/** By which name the code asks for something; what was asked is said by the line itself. */
const hidden: ReadonlySet<string> = new Set(['asks', 'hash']);

/** Above it a number is a time; no count of ours comes near. */
const firstTime = 100_000_000_000;

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return codes[name]?.[value] ?? value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value > firstTime ? dateAt(instant(value)) : String(value);
  if (Array.isArray(value)) return value.map((one) => textOf(name, one)).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  if (isPlace(value)) return `line ${value.seq}`;
  return Object.entries(value)
    .map(([field, one]) => `${fieldWords(field)}: ${textOf(field, one)}`)
    .join(', ');
}
