import { listOf, numeral } from '../count.ts';
import { nameOf } from '../name.ts';

/** The place of agreement and people. */
export const agreementWords = {
  lead: 'First your promise, then who sees what. Nobody gives theirs for yours.',
  readAloud:
    'Read it aloud. Change a word where it is not yours. It holds from the moment you sign, whatever your client does.',
  separate: 'One paragraph a line.',
  stands: 'Given; it holds.',
  again: 'Give it anew in other words',
  againHint: 'The new one holds then; the earlier one stays to be read.',
  halfOpen:
    'What your client takes on is open. It is taken on later, or never, on the turned screen or on their own device.',
  halfTaken: 'Your client took this half on.',
  interestsTitle: 'My interests',
  interestsLead: 'Who pays you, what else you gain, for whom else you work here. Your client reads it.',
  rowsTitle: 'Who sees what',
  rowsFirst: [
    'Eight rows, each with its until. Where nobody has said anything, the answer is no: no transcript, nobody recorded, no counts.',
    'Go through it together on the turned screen. It holds when everyone who has to has signed.',
  ],
  holds: 'holds now',
  waits: 'waits for signatures',
  changeLead:
    'A new version is written beside the one that holds, which stays until everyone has signed the new one.',
  everyone: 'Everyone who may be recorded, by the name that stands in the talk. One a line.',
  originalDays: 'Days until the original is destroyed',
  purpose: 'What your own notes are for. A law may open them.',
  told: 'Who is told if something happens to you. One a line.',
  turnTitle: 'Turn the screen',
  turnLead:
    'The screen then shows only what both of you may see, and your client signs with their own hand. Nothing else can be reached until you sign in again.',
  companyFirst: 'A company is part of this work, and it signs too. Name somebody of it first:',
  companyAlone:
    'The company signs on a device of its own. Crucible runs on this computer only, where nobody else reaches it; the version holds once it runs where the company can.',
  signOnTurned: 'Your client signs with their own hand:',
  untilTitle: 'Until when',
  untilLead: 'What is not said here is kept until your work ends.',
  untilEnd: 'until our work ends',
  untilDay: 'until a day',
  untilDays: 'for so many days',
  withdrawPlain: 'From this moment on nothing of it holds. Whatever was kept under it is not touched.',
  withdrawQuotes: 'You agreed that they may stay. Whoever withdraws may still want them gone.',
  withdrawNoQuotes: 'Quotes are destroyed too, as you agreed.',
  withdraw:
    'From this moment on no words of transcripts are opened any more, for either of you. They are destroyed, and no later agreement brings them back.',
  withdrawUndo: 'There is no undo. A new agreement can be written; it holds for what comes after.',
  partiesTitle: 'Who belongs to this work',
  partiesLead:
    'The two of you; perhaps somebody of a company, who signs too, and a supervisor, to whom nothing goes with names.',
  endingLead: 'Either of you may move it; both see it.',
  peopleTitle: 'People',
  peopleLead:
    'Whoever your client talks about, by the names that the two of you use. Two names can mean one person; that can be undone.',
  nobody: 'Nobody is named yet. Give a name, or write a scene with somebody into a note.',
  maskTitle: 'Words to mask',
  maskLead:
    'Further words that tell who is meant - a firm, a town. They do not go to supervision. Names of people never do.',
  noMask: 'No words are masked.',
  receiptsLead: 'Everything that the two of you share, by day and place, without its words.',
  receiptsHow:
    'After each thing you share, a receipt can be saved at the foot of the page. Whoever keeps one can check later that the text has not changed since.',
} as const;

export const turnedWords = {
  lead: 'This is what both of you may see. Take your time.',
  sign: 'I have read this, and I agree.',
  signed: 'You have signed this version.',
  nothingToSign: 'Nothing waits for your signature.',
  half: 'What you may take on, when you mean it; today, later or never.',
  takeHalf: 'I take this on',
  back: 'For the coach: back to your own screen. Your password, and a new code from your phone.',
  locked: 'The practice was locked meanwhile, so nothing can be shown. The coach signs in again.',
} as const;

/** Whose signature a version still lacks. */
export function waitsForSentence(names: readonly string[]): string {
  return names.length === 0 ? 'Everyone has signed.' : `It waits for ${listOf(names.map(nameOf))}.`;
}

/** Beside a row of a new version that is not as it was. */
export function changedSentence(edition: number): string {
  return `Not as in version ${numeral(edition)}.`;
}

type WithdrawalFacts = {
  readonly edition: number;
  readonly who: string;
  readonly when: string;
  readonly quotes: 'keep' | 'destroy';
};

/** Who ended a version, and what that does to words. */
export function withdrawalSentence({ edition, who, when, quotes }: WithdrawalFacts): string {
  const left = quotes === 'keep' ? 'quotes stay' : 'quotes go with them';
  return `${nameOf(who)} withdrew from version ${numeral(edition)} on ${when}; words kept under it are closed and destroyed, ${left}.`;
}
