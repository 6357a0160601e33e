import { type CoachMoves, type Move, moves } from '@crucible/core/session/move.ts';
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
              sentence: `That is ${measure(ratio.known.value)} sayings-back for each turn that asks (${intervalOf(ratio.known)}).`,
              quotes: figure.known.moves
                .filter(({ move }) => move === 'reflection' || move === 'question')
                .map(({ quote }) => quote),
            },
          ]
        : []),
    ],
    open: openSentences(leftOpen('sayings-back for each turn that asks', ratio)),
  };
}

/** How the counts are made, to be read before them. */
export const movesIntroduction =
  'Each turn of the coach is counted once, by what it mainly does. The words that speak most for it are behind each line; people who sort the same turns agree on about eight of ten.';

function moveFinding(move: Move, { moves: all, counts }: CoachMoves): Finding {
  const n = counts[move];
  return {
    sentence: `${count(n, 'turn')} ${n === 1 ? does[move].one : does[move].many}.`,
    quotes: all.filter((one) => one.move === move).map(({ quote }) => quote),
  };
}

const does: Readonly<Record<Move, { readonly one: string; readonly many: string }>> = {
  question: { one: 'asks', many: 'ask' },
  reflection: { one: "mostly says the client's words back", many: "mostly say the client's words back" },
  input: {
    one: 'mostly gives information, advice or options',
    many: 'mostly give information, advice or options',
  },
  other: {
    one: 'does something else: a greeting, a sound of listening, an arrangement, or what fits nowhere else',
    many: 'do something else: greetings, sounds of listening, arrangements, or what fits nowhere else',
  },
};
