import { type Quote, quoteAll } from '@crucible/core/session/quote.ts';
import {
  type MeanStance,
  type StanceAxis,
  type StanceReading,
  stanceAxes,
} from '@crucible/core/session/stance.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { capitalised, count, intervalOf, measure } from './count.ts';
import { type Finding, type Findings, leftOpen, openSentences } from './finding.ts';
import { speakerName } from './speaker.ts';

/** How the turns stand toward the other one, on average, and whether both move together. */
export function stanceFindings(session: ReadSession): Findings {
  const figure = session.reading.stance;
  if (!('known' in figure)) {
    return { shown: [], open: openSentences(leftOpen('leading and following, warm and cool', figure)) };
  }
  const { means, together } = figure.known;
  return {
    shown: [
      ...means.flatMap((mean) => stanceAxes.map((axis) => meanFinding(mean, axis, session))),
      ...stanceAxes.flatMap((axis) => togetherFinding(axis, figure.known)),
    ],
    open: openSentences(
      stanceAxes.flatMap((axis) => leftOpen(`whether ${axisWords[axis].both} move together`, together[axis])),
    ),
  };
}

/** What the figures are, to be read before them. */
export const stanceIntroduction =
  'Each turn is placed between leading (2) and following (-2), and between warm (2) and cool (-2), toward the other one in the room; neither end is the aim. The places were learned from raters that were language models, not people.';

const axisWords = {
  dominance: { above: 'leading', below: 'following', both: 'leading and following' },
  affiliation: { above: 'warm', below: 'cool', both: 'warm and cool' },
} as const satisfies Readonly<Record<StanceAxis, object>>;

const furthest = 5;

function meanFinding({ speaker, ...mean }: MeanStance, axis: StanceAxis, session: ReadSession): Finding {
  const people = { speakers: session.transcript.speakers, roles: session.reading.roles.roles };
  const estimate = mean[axis];
  const { above, below } = axisWords[axis];
  const way = estimate.value < 0 ? below : above;
  return {
    sentence: `${capitalised(speakerName(people, speaker))}: ${measure(Math.abs(estimate.value))} toward ${way} on average over ${count(estimate.n, 'turn')} (${intervalOf(estimate)}, below zero is ${below}).`,
    quotes: furthestQuotes({ axis, speaker }, session),
    opens: 'the turns that lie furthest out',
  };
}

function furthestQuotes(
  { axis, speaker }: { readonly axis: StanceAxis; readonly speaker: number },
  { transcript, reading: { stance } }: ReadSession,
): Quote[] {
  if (!('known' in stance)) return [];
  return stance.known.utterances
    .filter(({ utterance }) => transcript.utterances[utterance]?.speaker === speaker)
    .toSorted((a, b) => Math.abs(b[axis].value) - Math.abs(a[axis].value))
    .slice(0, furthest)
    .flatMap(({ utterance }) => {
      const own = transcript.utterances[utterance];
      return own === undefined ? [] : [quoteAll(own)];
    });
}

function togetherFinding(axis: StanceAxis, { together }: StanceReading): Finding[] {
  const figure = together[axis];
  if (!('known' in figure)) return [];
  const { r, pairs, isTogether } = figure.known;
  const words = axisWords[axis].both;
  const sentence = isTogether
    ? `Turn by turn, ${words} move ${r > 0 ? 'together' : 'against each other'} (r ${measure(r)} over ${count(pairs, 'pair')} of turns, by both tests).`
    : `Turn by turn, no common movement of ${words} is certain over ${count(pairs, 'pair')} of turns.`;
  return [{ sentence, quotes: [] }];
}
