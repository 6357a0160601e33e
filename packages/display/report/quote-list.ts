import type { Quote } from '@crucible/core/session/quote.ts';
import type { Cue, Utterance } from '@crucible/core/session/utterance.ts';
import { cueAt } from '../figures/cue-at.ts';
import { type Html, html } from '../html.ts';
import { count } from '../sentences/en/count.ts';
import type { Finding } from '../sentences/en/finding.ts';
import { placeOf } from '../sentences/en/time.ts';
import { anchorOf, type SessionPage } from './session-page.ts';

/** A finding as a paragraph; where it counts quotes, as something to open them with. */
export function findingItem(finding: Finding, page: SessionPage): Html {
  if (finding.quotes.length === 0) return html`<li>${finding.sentence}</li>`;
  const quotes = finding.quotes.map((quote) => html`<li>${quoteLine(quote, page)}</li>`);
  return html`<li><details class="quotes"><summary>${finding.sentence} <span class="more">${finding.opens ?? count(quotes.length, 'quote')}</span></summary><ol>${quotes}</ol></details></li>`;
}

/** Place, name, words: the place leads to the words in the transcript. */
export function quoteLine(quote: Quote, page: SessionPage): Html {
  const { transcript } = page;
  const utterance = transcript.utterances[quote.utterance];
  const name = transcript.speakers[utterance?.speaker ?? -1]?.label ?? '';
  const place =
    utterance === undefined
      ? ''
      : placeOf({ ...utterance, ...startOf(quote, utterance, page) }, transcript.timePrecision);
  const ear = utterance?.flags.includes('check-by-ear')
    ? html` <span class="mark">check by ear</span>`
    : html``;
  return html`<a class="place" href="#${anchorOf(page, quote.utterance)}">${place}</a> <bdi class="who">${name}</bdi> <q dir="auto">${quote.text}</q>${ear}`;
}

/** The time of the piece that holds the quote: an utterance may have begun minutes before. */
function startOf(quote: Quote, { cues }: Utterance, { transcript }: SessionPage): Pick<Cue, 'start'> {
  const place = cueAt(cues, quote.start);
  const start = place && transcript.cues[place.cue]?.start;
  return start === undefined ? {} : { start };
}
