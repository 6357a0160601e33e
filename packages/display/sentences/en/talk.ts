import { type ClientTalk, type Talk, talks } from '@crucible/core/session/talk.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { count, intervalOf, measure } from './count.ts';
import { type Finding, type Findings, leftOpen, openSentences } from './finding.ts';

/** Where the client's turns lean, counted, each with the words that speak most for it. */
export function talkFindings({ reading }: ReadSession): Findings {
  const figure = reading.clientTalk;
  if (!('known' in figure)) {
    return { shown: [], open: openSentences(leftOpen("where the client's turns lean", figure)) };
  }
  const ratio = figure.known.towardPerAway;
  const shown = talks.map((talk) => talkFinding(talk, figure.known));
  const rate = 'known' in ratio ? [rateFinding(ratio.known, figure.known)] : [];
  return {
    shown: [...shown, ...rate],
    open: openSentences(leftOpen('turns toward the change for each turn away from it', ratio)),
  };
}

/** What the counts are, to be read before them. */
export const talkIntroduction =
  'Each turn of the client is counted once, seen from the change that was named. These are the weakest counts on this page: people would sort more than half of the turns that are said to lean otherwise. They say nothing about what will happen.';

function talkFinding(talk: Talk, { talks: all, counts }: ClientTalk): Finding {
  const n = counts[talk];
  return {
    sentence: `${count(n, 'turn')} ${n === 1 ? does[talk].one : does[talk].many}.`,
    quotes: all.filter((one) => one.talk === talk).map(({ quote }) => quote),
  };
}

function rateFinding(rate: Parameters<typeof intervalOf>[0], { talks: all }: ClientTalk): Finding {
  return {
    sentence: `That is ${measure(rate.value)} turns toward the change for each turn away from it (${intervalOf(rate)}).`,
    quotes: all.filter(({ talk }) => talk !== 'neither').map(({ quote }) => quote),
  };
}

const does: Readonly<Record<Talk, { readonly one: string; readonly many: string }>> = {
  toward: { one: 'speaks toward the change', many: 'speak toward the change' },
  away: { one: 'speaks for leaving it as it is', many: 'speak for leaving it as it is' },
  neither: { one: 'speaks for neither', many: 'speak for neither' },
};
