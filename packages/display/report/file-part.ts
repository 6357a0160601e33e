import type { Notice, SetAsidePart } from '@crucible/reading/transcript/notice.ts';
import { type Html, html } from '../html.ts';
import { numeral } from '../sentences/en/count.ts';
import { noticeSentence, setAsideSentence } from '../sentences/en/notice.ts';
import type { SessionPage } from './session-page.ts';

type SetAside = Extract<Notice, { kind: 'set-aside' }>;

/** What to know about the file; words that were set aside are folded behind their count, verbatim. */
export function filePart({ transcript }: SessionPage): Html {
  const doubts = transcript.notices.filter((notice) => notice.kind !== 'set-aside');
  const aside = transcript.notices.filter((notice) => notice.kind === 'set-aside');
  if (doubts.length + aside.length === 0) return html`<p>Nothing in the file was doubtful.</p>`;
  const parts = [...Map.groupBy(aside, ({ part }) => part)];
  return html`<ul class="findings">${doubts.map((notice) => html`<li>${noticeSentence(notice)}</li>`)}${parts.map(([part, pieces]) => setAsideItem(part, pieces))}</ul>`;
}

function setAsideItem(part: SetAsidePart, pieces: readonly SetAside[]): Html {
  const lines = pieces.map(
    ({ text, line }) =>
      html`<li><span class="place">line ${numeral(line)}</span> <span class="verbatim" dir="auto">${text}</span></li>`,
  );
  return html`<li><details class="quotes"><summary>${setAsideSentence(part, pieces.length)} <span class="more">show</span></summary><ol>${lines}</ol></details></li>`;
}
