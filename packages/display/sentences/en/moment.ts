import type { Strain } from '@crucible/core/session/kept-transcript.ts';
import type { Moment, MomentKind } from '@crucible/core/session/moment.ts';
import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { count } from './count.ts';
import { leftOpen, openSentences } from './finding.ts';
import { placeOf } from './time.ts';

/**
 * A moment as a question that the coach may ask: where it stands, what the exchange does there, what it was
 * like for the other. The subject is always a moment, words or an exchange (methods 4).
 */
export function momentQuestion(
  { code, quote }: Pick<Moment, 'code' | 'quote'>,
  { transcript }: Pick<ReadSession, 'transcript'>,
): string {
  const turn = transcript.utterances[quote.utterance] ?? { index: quote.utterance };
  const place = placeOf(turn, transcript.timePrecision);
  const { happens, asks } = questions[code];
  return `${place.startsWith('turn') ? 'In' : 'At'} ${place} ${happens}. ${asks}`;
}

/** How many moments are offered, and what they are. */
export function momentsSentence({ reading: { moments } }: Pick<ReadSession, 'reading'>): string {
  if (!('known' in moments)) return openSentences(leftOpen('moments worth a look', moments)).join(' ');
  const { queue } = moments.known;
  if (queue.length === 0) return 'No moment of this talk stands out from its words.';
  return `${count(queue.length, 'moment')}, each with the two turns before it and offered as a question; what was in it only the two can say.`;
}

/** What the coach reads beside a moment; a client sees only the quote. */
export const momentKindWords: Readonly<Record<MomentKind, string>> = {
  withdrawal: 'a rough spot: stepped back',
  confrontation: 'a rough spot: pushed back',
  'coach-strain': 'a rough spot: from my side',
  repair: 'put right',
};

/** What a rough spot did to the work, and whether it was put right since (methods 4.2). */
export const spotWords = {
  strain: 'What did it do to the work?',
  strains: { 1: 'it was there', 2: 'slowed it', 3: 'stopped it' } satisfies Readonly<Record<Strain, string>>,
  putRight: 'Put right, then or since?',
  yes: 'yes',
} as const;

type Question = { readonly happens: string; readonly asks: string };

const happened = 'What happened for you there?';

const questions: Readonly<Record<StrainCode, Question>> = {
  W1: { happens: 'the answer becomes short', asks: happened },
  W2: { happens: 'the words become general', asks: 'What was closest to you just then?' },
  W3: { happens: 'the subject changes', asks: 'What was there just before it changed?' },
  W4: { happens: 'the yes comes quickly', asks: 'Which part of it was a no, if any?' },
  W5: { happens: 'something heavy is told lightly', asks: 'What was it like to tell it?' },
  W6: {
    happens: 'the sentence turns against the one who says it',
    asks: 'What would have helped just then?',
  },
  W7: { happens: 'something is said and taken back', asks: 'What would you have wanted me to hear?' },
  W8: { happens: 'the calendar comes up', asks: 'What was going on between us when it did?' },
  C1: { happens: 'there are words about me', asks: 'What did you want me to take in?' },
  C2: { happens: 'what I offered is turned down', asks: 'What had I missed?' },
  C3: { happens: 'the task itself is in question', asks: 'What would have been worth the time?' },
  C4: { happens: 'the arrangement is in question', asks: 'What would you change about it?' },
  C5: { happens: 'the words answer a reproach', asks: 'What did mine sound like to you?' },
  C6: { happens: 'the lead changes hands', asks: 'What did you need from me at that point?' },
  X1: { happens: 'my words press', asks: 'How did they land?' },
  X2: { happens: 'my words explain at length', asks: 'What did you hear in them?' },
  X3: { happens: 'my words change the subject', asks: 'What was left unsaid?' },
  X4: { happens: 'my words comfort quickly', asks: 'What was left of it for you?' },
  R1: { happens: 'what happened between us gets a name', asks: 'Did the name fit?' },
  R2: { happens: 'a question asks how it landed', asks: 'Was it the moment to ask?' },
  R3: { happens: 'my words own a part of it', asks: 'Was anything put right for you?' },
  R4: { happens: 'my words say why', asks: 'Did the reason reach you?' },
  R5: { happens: 'the choice is handed over', asks: 'Did it feel like a choice?' },
  R6: { happens: 'my words grant the point', asks: 'Was anything put right for you?' },
  R7: { happens: 'my own side is shown', asks: 'What was it like to hear it?' },
  R8: { happens: 'a line is drawn to somewhere outside', asks: 'Is it the same there?' },
  CB: { happens: 'something comes into the open again', asks: 'What made that possible?' },
};
