import type { PulseRefusal } from '@crucible/core/alliance/answer-pulse.ts';
import type { UsualRefusal } from '@crucible/core/alliance/usual-here.ts';
import type { RefusalWords } from './refusal.ts';

type AnswerRefusal = PulseRefusal | UsualRefusal;

/** Whether it is a rule about how it was between the two that says no. */
export function isAllianceRefusal<R extends { readonly kind: string }>(
  refusal: R,
): refusal is Extract<R, AnswerRefusal> {
  return Object.hasOwn(words, refusal.kind);
}

/** Why an answer was not taken, and what to do instead. */
export function allianceRefusalSentence({ kind }: AnswerRefusal): RefusalWords {
  return words[kind];
}

const words: Readonly<Record<AnswerRefusal['kind'], RefusalWords>> = {
  'pulse-answered-already': {
    reason: 'This was answered already.',
    instead: 'Nothing was added; each of you answers once about a session.',
  },
  'pulse-over': {
    reason: 'This session is more than three days ago, and answers about it are taken no more.',
    instead: 'Nothing is owed. The next session is asked about again.',
  },
  'usual-as-before': {
    reason: 'What is usual here is as it was, or fewer than thirty clients lend their totals.',
    instead: 'Nothing was added.',
  },
  'nothing-answered': {
    reason: 'Nothing was answered.',
    instead: 'One line is enough; the others may stay open.',
  },
};
