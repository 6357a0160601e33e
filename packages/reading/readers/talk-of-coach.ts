import type { RoleGround } from '@crucible/core/session/reading.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { questionForm } from './questions.ts';
import type { Spoken } from './spoken.ts';

/**
 * Which of two people coaches, by how they talk. Claim: the coach asks more of the questions and says
 * "you" where the client says "I". Formula: the difference in log odds of asking plus the difference
 * in log odds of "you" against "I", each count raised by a half so that zero stays finite; below
 * `margin` nobody is named. English only. Not for two colleagues who take turns.
 */
export function coachByTalk(
  { language }: Transcript,
  session: readonly Spoken[],
  [one, other]: readonly [number, number],
): { readonly coach: number; readonly grounds: readonly RoleGround[] } | undefined {
  if (language !== 'en') return undefined;
  const a = talkOf(one, session);
  const b = talkOf(other, session);
  if (a.words + b.words < leastWords) return undefined;
  const asking = Math.log((a.questions + half) / (b.questions + half));
  const addressing = leaning(a) - leaning(b);
  const score = asking + addressing;
  if (Math.abs(score) < margin) return undefined;
  const [coach, client] = score > 0 ? [a, b] : [b, a];
  return { coach: coach.speaker, grounds: [coach, client].flatMap(groundsOf) };
}

const leastWords = 150;
const half = 0.5;
/** The odds of 4.5 to 1 that both signs together must show. */
const margin = 1.5;

type Talk = {
  readonly speaker: number;
  readonly words: number;
  readonly questions: number;
  readonly you: number;
  readonly i: number;
};

const youWords = new Set(['you', 'your', 'yours', 'yourself']);
const iWords = new Set(['i', 'me', 'my', 'mine', 'myself']);

function talkOf(speaker: number, session: readonly Spoken[]): Talk {
  const own = session.filter(({ utterance }) => utterance.speaker === speaker);
  const count = (counted: (spoken: Spoken) => number): number =>
    own.reduce((sum, spoken) => sum + counted(spoken), 0);
  const among = (list: ReadonlySet<string>): number =>
    count(({ words }) => words.filter((word) => list.has(word)).length);
  return {
    speaker,
    words: count(({ words }) => words.length),
    questions: count(
      (spoken) => spoken.clauses.filter((clause) => questionForm(spoken, clause, 'en') !== undefined).length,
    ),
    you: among(youWords),
    i: among(iWords),
  };
}

function leaning({ you, i }: Talk): number {
  return Math.log((you + half) / (i + half));
}

function groundsOf({ speaker, questions, you, i }: Talk): RoleGround[] {
  return [
    { speaker, kind: 'questions', value: questions },
    { speaker, kind: 'you-words', value: you },
    { speaker, kind: 'i-words', value: i },
  ];
}
