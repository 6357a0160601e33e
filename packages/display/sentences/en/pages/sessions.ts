import type { Scene, Step } from '@crucible/core/session/note.ts';
import type { Role } from '@crucible/core/session/utterance.ts';
import { count, numeral } from '../count.ts';
import { nameOf, plainText } from '../name.ts';
import { stepWords } from '../session.ts';

/** The place of sessions: planning, moving, the note, the transcript. */
export const sessionsWords = {
  empty: [
    'A session is planned, then it took place or was cancelled. Afterwards two minutes are enough: what happened, up to three scenes, what you felt like doing, what you did not say.',
    'No recorder is needed. A transcript can be taken in later, where the agreement names everyone who speaks.',
  ],
  zones: 'Only if your client is in another zone: both of you then read your own time.',
  cancel: 'The session is taken out of what lies ahead, for both of you. No reason is asked.',
  cancelUndo: 'There is no way back to this one; planning a session for the same hour is the undo.',
  held: 'It then counts as a session that took place. Nothing takes that back.',
  askHeld: 'Did it take place?',
  toNote: 'Next: the note, two minutes',
  moveTitle: 'Filed under the wrong work?',
  moveLead:
    'The session goes over with its notes, its transcript and your answers. Here one line says that a session was filed by mistake; nothing else of it stays.',
  moveUnnamed:
    'That work has no agreement in force that says yes to transcripts, so a session with a transcript cannot go there yet.',
  moveUndo: 'The undo is to move it back in the same way.',
  calendar: 'The file for a calendar says the time and nothing of what it is about.',
} as const;

/** How many sessions took place, lie ahead, and are over without anybody having said whether they took place. */
export function sessionsLead(held: number, ahead: number, over: number): string {
  if (held === 0 && ahead === 0)
    return over === 0 ? 'No session yet.' : 'Nobody has said yet that a session took place.';
  const past = held === 0 ? 'No session has taken place yet' : `${count(held, 'session')} took place`;
  return `${past}, ${ahead === 0 ? 'none is planned' : `${count(ahead, 'session')} ahead`}.`;
}

/** One scene of a note in a line: they, I, and then they. */
export function sceneSentence(scene: Scene): string {
  const who = scene.setting === 'room' ? 'In the room' : nameOf(scene.person);
  const steps = [`they: ${stepOf(scene.they)}`, `I: ${stepOf(scene.i)}`];
  const all = scene.andThen === undefined ? steps : [...steps, `and then they: ${stepOf(scene.andThen)}`];
  return `${who} – ${all.join('; ')}.`;
}

function stepOf({ tap, words }: Step): string {
  return words === undefined ? stepWords[tap] : `${stepWords[tap]} (${plainText(words)})`;
}

export const noteWords = {
  lead: 'Two minutes, only for you. Everything may stay empty.',
  saved: 'Kept. An earlier version stays beside it.',
  happened: 'What happened?',
  scenesHint:
    'Something they told of somebody, or that happened between you. With whom, they, I: three taps.',
  felt: 'What I felt like doing',
  feltHint: 'One tap. It is about you and says nothing of your client.',
  unsaid: 'What I did not say',
  unsaidHint: 'One thing a line. It stays on the page Now until it is said.',
  worried: 'I am worried.',
  worriedHint: 'This stays with you. If a life is in danger, act; your promise says so.',
  share: 'Show your client words on this session',
  shareHint:
    'Both of you can open them from then on. What was shown stays, also when you show something newer.',
  nothingShown: 'Nothing of this session is shown to your client.',
  putRight: 'Put it right',
  putRightHint: 'The new words stand in front, the old ones folded away, for both of you. No reason is owed.',
  putRightWords: 'As it is right',
  wasBefore: 'As it stood before',
  seenDifferently: 'Your client sees it differently.',
} as const;

export const takeInWords = {
  lead: 'The file is read on this page first. Nothing is kept until you say so.',
  noAgreement: [
    'A transcript is taken in only where an agreement in force says yes to transcripts and names everyone who speaks.',
    'Everything else works from the note alone.',
  ],
  drop: 'Drop the export of your meeting here, or choose it.',
  formats:
    'Zoom, Teams, Meet, Webex, Otter, Fathom, Fireflies, Whisper and others: .vtt .srt .txt .docx .json',
  who: 'Who is behind each name? The agreement names everyone who may be recorded.',
  kept: 'Sealed are the file, its words and what the text shows. The original is set to be destroyed by the agreement; your client sees that words are kept, whose, and until when.',
  noDoubt: 'Nothing in this file was doubtful.',
  anyOfThem: 'any of them: a shared or nameless voice',
} as const;

export const transcriptWords = {
  none: [
    'No transcript of this session was taken in. The note stands alone, and everything works from it.',
    'Where the agreement allows it, drop the export of your meeting.',
  ],
  closed:
    'The words are opened no more: what they were kept under has been withdrawn, or they were destroyed. What was kept of them stands below.',
  keep: 'To keep words, mark them in the text with the mouse or the keyboard, and press Keep.',
  toKept: 'To what was kept',
  keptNone: 'No words were kept from this transcript yet.',
  momentsLead: 'Yes, no, or not sure; each answer can be taken back.',
  rolesTitle: 'Say who is who',
  rolesLead: 'The text is then read anew. What was kept and answered stays as it is.',
  ribbonKeys:
    'Point at a turn to read it. With the keyboard: arrows go from turn to turn, Enter goes to the words.',
  looking: 'One moment…',
  find: 'Find words, or a time such as 12:30',
} as const;

/** Who somebody is in a talk, as it is chosen on the page. */
export const roleChoices: Readonly<Record<Role, string>> = {
  coach: 'coach',
  client: 'client',
  other: 'somebody else in the room',
  unknown: 'not said yet',
};

/** How many places of the talk are worth a look, and how many of them were answered. */
export function toLookAtSentence(moments: number, answered: number): string {
  if (moments === 0) return 'Nothing in this talk was picked out to look at.';
  const places = `${count(moments, 'place')} of this talk ${moments === 1 ? 'is' : 'are'} offered to be looked at`;
  if (answered === moments) return `${places}, all answered.`;
  return answered === 0 ? `${places}.` : `${places}, ${count(answered, 'answer')} so far.`;
}

/** In how many places the words stand, and how many of them are shown where not all are. */
export function foundSentence(found: number, query: string, most = found): string {
  if (query === '') return '';
  if (found === 0) return 'Nowhere.';
  const places = count(found, 'place');
  return found <= most
    ? `${places}.`
    : `${places}; the first ${numeral(most)} are shown. More words narrow it down.`;
}

/** At the top of a talk: how many words of it were kept, which stand below all of it. */
export function keptSentence(kept: number): string {
  return kept === 0 ? transcriptWords.keptNone : `${count(kept, 'quote')} kept from this talk.`;
}

export function originalSentence(day: string): string {
  return `The original file is kept until ${day} at the latest.`;
}
