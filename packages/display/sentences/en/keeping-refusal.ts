import type { KeepingRefusal } from '@crucible/practice/refusal.ts';
import { numeral } from './count.ts';
import type { RefusalWords } from './refusal.ts';
import { streamTitle } from './stream.ts';
import { dateAt, dateOf } from './time.ts';

/** Whether it is a rule about what is kept that says no. */
export function isKeepingRefusal<R extends { readonly kind: string }>(
  refusal: R,
): refusal is Extract<R, KeepingRefusal> {
  return (
    refusal.kind === 'held' ||
    refusal.kind === 'erase-asked-already' ||
    refusal.kind === 'omission-of-nothing' ||
    refusal.kind === 'asked-in-future' ||
    refusal.kind === 'access-asked-already' ||
    Object.hasOwn(words, refusal.kind)
  );
}

/** Why something was not destroyed, or not kept, and what to do instead. */
export function keepingRefusalSentence(refusal: KeepingRefusal): RefusalWords {
  switch (refusal.kind) {
    case 'held':
      return {
        reason: `Since ${dateAt(refusal.since)} nothing of this work is destroyed.`,
        instead: 'The reason stands with what is kept. Whoever stopped it can let it go on.',
      };
    case 'erase-asked-already':
      return {
        reason: `This was asked for on ${dateAt(refusal.at)}.`,
        instead: 'Nothing was added. It can be taken back until it is done.',
      };
    case 'omission-of-nothing':
      return {
        reason: `No line ${numeral(refusal.seq)} stands in ${streamTitle(refusal.stream)}, so it cannot be left out.`,
        instead: 'Look at the copy without omissions for the numbers of its lines.',
      };
    case 'asked-in-future':
      return {
        reason: `${dateOf(refusal.day)} is still to come.`,
        instead: 'Say on which day the copy was asked for.',
      };
    case 'access-asked-already':
      return {
        reason: `A copy was asked for on ${dateOf(refusal.on)} and is owed by ${dateOf(refusal.owedBy)}.`,
        instead: 'Nothing was added; one copy answers both.',
      };
    default:
      return words[refusal.kind];
  }
}

type Plain = Exclude<
  KeepingRefusal['kind'],
  'held' | 'erase-asked-already' | 'omission-of-nothing' | 'asked-in-future' | 'access-asked-already'
>;

const words: Readonly<Record<Plain, RefusalWords>> = {
  'access-not-asked': {
    reason: 'Nobody waits for a copy, and it opens what you set aside.',
    instead: 'Note first on which day it was asked for.',
  },
  'no-such-hold': {
    reason: 'Nothing was stopped there, or it goes on already.',
    instead: 'Look at what is kept for what stands now.',
  },
  'hold-of-another': {
    reason: 'Somebody else stopped this.',
    instead: 'Whoever did lets it go on.',
  },
  'no-line-to-strike': {
    reason: 'No line stands at that place any more, or it is another one.',
    instead: 'Look at what is kept and take the place of the line as it stands there.',
  },
  'never-struck': {
    reason: 'What was promised, signed or set is not struck out.',
    instead: 'It is changed by a new promise, version or name, beside the earlier one.',
  },
  'not-said-yet': {
    reason: 'This waits to be said, and is not struck out.',
    instead: 'Say it, take it to supervision, or let it go with a reason. It can be put right.',
  },
  'strike-asked-already': {
    reason: 'It was asked already that this line be struck out.',
    instead: 'It goes when the other agrees.',
  },
  'strike-not-asked': {
    reason: 'The other has not asked for this line to be struck out.',
    instead: 'Ask for it; then the other can agree.',
  },
  'not-theirs-to-erase': {
    reason: 'This is for somebody else to destroy, or to take back.',
    instead: 'What only the coach reads, the coach destroys; what one asked for alone, that one takes back.',
  },
  'nothing-to-erase': {
    reason: 'There is nothing of this any more, or there never was.',
    instead: 'Look at the sessions for what is kept of each.',
  },
  'no-such-erasure': {
    reason: 'Nothing was asked to be destroyed there, or it is done or taken back.',
    instead: 'Look at what is kept for what is asked now.',
  },
  'erasure-not-agreed': {
    reason: 'This holds what both of you said, and the other has not agreed yet.',
    instead: 'It is destroyed a day after the other agrees, or at once by then.',
  },
  'nothing-to-agree': {
    reason: 'There is nothing to agree to here.',
    instead: 'Look at what is kept for what waits for you.',
  },
  'no-such-access': {
    reason: 'No copy was asked for there, or it is handed over.',
    instead: 'Look at what is kept for copies that are owed.',
  },
  'nothing-due': {
    reason: 'Nothing is over yet.',
    instead: 'Nothing was destroyed.',
  },
  'clock-not-believed': {
    reason:
      'Crucible destroys nothing by date until it was started twice with a day between, by a clock that agrees with what is kept.',
    instead:
      'Nothing was destroyed. Look whether the clock of this machine is right, and start again tomorrow.',
  },
};
