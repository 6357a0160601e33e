import { html } from '../html.ts';
import { fullCopyWords } from '../sentences/en/copies.ts';
import { dateOf } from '../sentences/en/time.ts';
import { checkScript } from './check-script.ts';
import { type CopiedLine, keptPage, keptStyle, linesPart } from './kept-page.ts';
import { reportStyle } from './style.ts';

/** All of an engagement in the clear, with what its receipts are checked against. */
export type FullCopy = {
  readonly made: string;
  readonly sixWords: readonly string[];
  readonly lines: readonly CopiedLine[];
  readonly chains: readonly CopiedChain[];
};
export type CopiedChain = {
  readonly stream: string;
  readonly keys: readonly string[];
  readonly links: readonly {
    readonly seq: number;
    readonly header: string;
    readonly body: string;
    readonly hash: string;
  }[];
};

/**
 * One page with a check of its own: only the one script that is named here may run, and nothing may be
 * fetched. `digest` is SHA-256 of a text in UTF-8, in base 64.
 */
export function fullCopyPage(copy: FullCopy, digest: (text: string) => string): string {
  const { chains, sixWords, made, lines } = copy;
  const words = fullCopyWords;
  // Inside a script element only a "<" could end it.
  const facts = JSON.stringify({ chains, words }).replaceAll('<', String.raw`\u003c`);
  return keptPage({
    title: words.title,
    csp: `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest(checkScript)}'`,
    style: reportStyle + keptStyle,
    body: html`<p class="first">${dateOf(made)}</p><p>${words.sixWords} <em>${sixWords.join(' ')}</em></p>
<section><h2>${words.checkTitle}</h2><p>${words.checkHelp}</p>
<p><label for="receipts">${words.checkLabel}</label></p><textarea id="receipts" spellcheck="false"></textarea>
<button id="check" type="button">${words.checkButton}</button><ol id="answers" role="status"></ol>
<p class="aside">${words.whatItShows}</p></section>
${linesPart(lines)}
<script type="application/json" id="facts">${{ markup: facts }}</script>
<script>${{ markup: checkScript }}</script>`,
  });
}
