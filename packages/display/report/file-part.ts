import { type Html, html } from '../html.ts';
import { numeral } from '../sentences/en/count.ts';
import { type FileNotice, fileNotices } from '../sentences/en/notice.ts';
import { reportWords } from '../sentences/en/report.ts';
import type { SessionPage } from './session-page.ts';

/** What to know about the file; words that were set aside are folded behind their count, verbatim. */
export function filePart({ transcript }: SessionPage): Html {
  const remarks = fileNotices(transcript.notices);
  return remarks.length === 0
    ? html`<p>${reportWords.nothingDoubtful}</p>`
    : html`<ul class="findings">${remarks.map(remarkItem)}</ul>`;
}

function remarkItem({ sentence, setAside }: FileNotice): Html {
  if (setAside.length === 0) return html`<li>${sentence}</li>`;
  const lines = setAside.map(
    ({ text, line }) =>
      html`<li><span class="place">line ${numeral(line)}</span> <span class="verbatim" dir="auto">${text}</span></li>`,
  );
  return html`<li><details class="quotes"><summary>${sentence} <span class="more">show</span></summary><ol>${lines}</ol></details></li>`;
}
