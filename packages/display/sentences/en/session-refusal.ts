import type { SessionTopicRefusal } from '@crucible/practice/refusal.ts';
import { count, listOf, numeral, percent } from './count.ts';
import { quotedName } from './name.ts';
import { type RefusalWords, refusalSentence } from './refusal.ts';

/** Whether it is a rule about sessions that says no, and not one about the engagement. */
export function isSessionRefusal<R extends { readonly kind: string }>(
  refusal: R,
): refusal is Extract<R, SessionTopicRefusal> {
  return Object.hasOwn(words, refusal.kind) || Object.hasOwn(withFacts, refusal.kind);
}

/** Why something about a session, its note or its transcript was not done, and what to do instead. */
export function sessionRefusalSentence(refusal: SessionTopicRefusal): RefusalWords {
  switch (refusal.kind) {
    case 'not-everyone-named':
      return {
        reason: `${named('Nobody in the agreement is named', refusal.labels)} Only voices that it names are taken in.`,
        instead:
          refusal.everyone.length === 0
            ? 'Name everyone who is recorded in the agreement, and sign it anew.'
            : `Say who each of them is. The agreement names ${quotedList(refusal.everyone)}; anybody else is added there first.`,
      };
    case 'no-such-label':
      return {
        reason: named('No voice in this transcript is called', refusal.labels),
        instead: 'Write the label as the file has it.',
      };
    case 'already-imported':
      return {
        reason:
          refusal.share === 1
            ? 'This transcript was taken in already.'
            : `${percent(refusal.share)} of this talk stands in a transcript that was taken in already.`,
        instead: 'Nothing was taken in again, so that no word counts twice.',
      };
    case 'not-read':
      return refusalSentence(refusal.why);
    case 'roles-do-not-fit':
      return {
        reason: `This transcript has ${count(refusal.speakers, 'voice')}, and one coach and one client at most.`,
        instead: 'Say for each voice, in order, whether it is coach, client, other or unknown.',
      };
    case 'quote-too-long':
      return {
        reason: `A quote holds ${numeral(refusal.most)} characters at most.`,
        instead: 'Take the part that is worth a look.',
      };
    case 'already-answered':
      return {
        reason: 'The same was answered before.',
        instead: 'Nothing was added; another answer may be.',
      };
    default:
      return words[refusal.kind];
  }
}

const withFacts = {
  'not-everyone-named': true,
  'no-such-label': true,
  'already-imported': true,
  'not-read': true,
  'roles-do-not-fit': true,
  'quote-too-long': true,
  'already-answered': true,
} as const;
type Plain = Exclude<SessionTopicRefusal['kind'], keyof typeof withFacts>;

const words: Readonly<Record<Plain, RefusalWords>> = {
  'no-rough-spot': {
    reason: 'What it did to the work is said of a rough spot that was worth a look, and of nothing else.',
    instead: 'Answer “yes” first; of a silence, or of something put right, that answer is all there is.',
  },
  'no-such-session': {
    reason: 'There is no such session here.',
    instead: 'Look at the list of sessions and choose one of them.',
  },
  'session-moved-away': {
    reason: 'This session was filed here by mistake and has been moved to where it belongs.',
    instead: 'Look for it there.',
  },
  'session-cancelled': { reason: 'This session was cancelled.', instead: 'Plan a new one.' },
  'session-held': {
    reason: 'This session has taken place already.',
    instead: 'Plan a new one, or write on its note what was otherwise.',
  },
  'beforehand-answered-already': {
    reason: 'This was answered already.',
    instead: 'Put something right beside it if it reads differently now.',
  },
  'session-begun': {
    reason: 'This session has begun.',
    instead: 'Say in it what would make it worth it.',
  },
  'session-ahead': {
    reason: 'This session is still to come.',
    instead: 'Say that it took place once it has begun, or move it to when it was.',
  },
  'nothing-noted': {
    reason: 'There is nothing in this note yet.',
    instead: 'One line or one tap is enough.',
  },
  'no-agreement-for-transcripts': {
    reason: 'No agreement is in force, so no transcript is taken in.',
    instead: 'Sign one that says who is recorded; the note needs none.',
  },
  'transcripts-not-agreed': {
    reason: 'The agreement says no to transcripts.',
    instead: 'Work from the note, or agree on it together first.',
  },
  'no-file': { reason: 'No file was handed in.', instead: 'Hand in the transcript as the tool exports it.' },
  'same-engagement': {
    reason: 'The session is in this engagement already.',
    instead: 'Name the one that it belongs to.',
  },
  'no-such-transcript': {
    reason: 'There is no such transcript here.',
    instead: 'Look at the list of transcripts and choose one of them.',
  },
  'words-withdrawn': {
    reason: 'What this transcript was kept under has been withdrawn, so it is not opened any more.',
    instead: 'Work from the note. Quotes are left only where whoever withdrew let them stay.',
  },
  'text-destroyed': {
    reason: 'The text of this transcript was destroyed.',
    instead: 'What was kept of it, quotes and answers, is still there.',
  },
  'no-such-reading': {
    reason: 'This transcript was not read by that version.',
    instead: 'Look at the transcript again and take the moment from there.',
  },
  'no-such-moment': {
    reason: 'No moment stands at that place.',
    instead: 'Look at the transcript again and take the moment from there.',
  },
  'not-answered': { reason: 'There is no answer to take back.', instead: 'The moment waits for one.' },
  'no-such-utterance': {
    reason: 'Nothing was said at that place.',
    instead: 'Look at the transcript again and take the words from there.',
  },
  'already-kept': { reason: 'These words are kept already.', instead: 'Nothing was added.' },
  'outside-utterance': {
    reason: 'The quote begins or ends outside what was said.',
    instead: 'Look at the transcript again and take the words from there.',
  },
  'splits-character': {
    reason: 'The quote begins or ends in the middle of a character.',
    instead: 'Take one character more or less.',
  },
};

function named(sentence: string, labels: readonly string[]): string {
  return `${sentence} ${quotedList(labels)}.`;
}

const mostShown = 8;

function quotedList(names: readonly string[]): string {
  const shown = names.slice(0, mostShown).map(quotedName);
  return listOf(names.length > mostShown ? [...shown, `${count(names.length - mostShown, 'other')}`] : shown);
}
