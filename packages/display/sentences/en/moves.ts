import { type CoachMoves, type Move, moves } from '@crucible/core/session/reading.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { count, intervalOf, measure } from './count.ts';
import { type Finding, type Findings, leftOpen, openSentences } from './finding.ts';

/** What the coach's turns do, counted, each with the words that decided it. */
export function moveFindings({ reading }: ReadSession): Findings {
  const figure = reading.coachMoves;
  if (!('known' in figure)) return { shown: [], open: openSentences(leftOpen("the coach's moves", figure)) };
  const ratio = figure.known.reflectionsPerQuestion;
  return {
    shown: [
      ...moves.map((move) => moveFinding(move, figure.known)),
      ...('known' in ratio
        ? [
            {
              sentence: `That is ${measure(ratio.known.value)} sayings-back for each question (${intervalOf(ratio.known)}).`,
              quotes: [],
            },
          ]
        : []),
    ],
    open: openSentences(leftOpen('sayings-back for each question', ratio)),
  };
}

/** How the counts are made, to be read before them. */
export const movesIntroduction =
  'Each turn of the coach is counted once, by what most of its words do. The words that decided it are behind each line.';

function moveFinding(move: Move, { moves: all, counts }: CoachMoves): Finding {
  return {
    sentence: `${moveCount(move, counts[move])}${meaning[move]}.`,
    quotes: all.filter((one) => one.move === move).map(({ quote }) => quote),
  };
}

export function moveCount(move: Move, n: number): string {
  const { one, many } = names[move];
  return count(n, one, many);
}

const names: Readonly<Record<Move, { readonly one: string; readonly many: string }>> = {
  question: { one: 'question', many: 'questions' },
  reflection: { one: 'saying-back', many: 'sayings-back' },
  input: { one: 'piece of input', many: 'pieces of input' },
  other: { one: 'other turn', many: 'other turns' },
};

const meaning: Readonly<Record<Move, string>> = {
  question: ': turns that mostly ask',
  reflection: ": turns that mostly give the client's words back",
  input: ': information, advice or options',
  other: ': greetings, listening sounds, arrangements and what no rule names',
};
