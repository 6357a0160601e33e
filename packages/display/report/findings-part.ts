import { type Html, html, nothing } from '../html.ts';
import type { Findings } from '../sentences/en/finding.ts';
import { type MeasuredReader, measuredSentences } from '../sentences/en/measured.ts';
import { findingItem } from './quote-list.ts';
import type { SessionPage } from './session-page.ts';

/** What the text shows on a topic, each with its quotes, and what is left open. */
export function findingsPart({ shown, open }: Findings, page: SessionPage): Html {
  const items = shown.map((finding) => findingItem(finding, page));
  const list = items.length === 0 ? nothing : html`<ul class="findings">${items}</ul>`;
  return html`${list}${open.map((sentence) => html`<p class="open">${sentence}</p>`)}`;
}

type Introduced = {
  readonly introduction: string;
  readonly found: Findings;
  /** The reader whose figures stand below; absent where a reader has none of its own. */
  readonly reader?: MeasuredReader;
};

/** What the counts are, then the counts, then how far they can be relied on. */
export function introducedPart({ introduction, found, reader }: Introduced, page: SessionPage): Html {
  const isShown = found.shown.length > 0;
  const before = isShown ? html`<p class="aside">${introduction}</p>` : nothing;
  return html`${before}${findingsPart(found, page)}${isShown && reader ? measuredPart(reader) : nothing}`;
}

export function measuredPart(reader: MeasuredReader): Html {
  return html`<p class="aside measured">${measuredSentences(reader).join(' ')}</p>`;
}
