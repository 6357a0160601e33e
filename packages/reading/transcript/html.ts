import { decodeHTML } from 'entities';
import { gatherLines, type LineGatherer, numberedLines } from './marked-text.ts';
import type { TextSource } from './source.ts';

/**
 * A web page, or what was copied out of one, as lines: block elements and `<br>` end a line, cells of
 * a row stand apart by a tab, everything else is running text. Scripts and styles hold no words.
 */
export function openHtml(text: string, byteAt: (at: number) => number): TextSource {
  const gatherer = gatherLines();
  let at = 0;
  let keepsLines = 0;
  while (at < text.length) {
    const tag = nextTag(text, at);
    addWords(gatherer, text.slice(at, tag.start), { at, keepsLines: keepsLines > 0 });
    if (tag.name === 'pre') keepsLines = Math.max(0, keepsLines + (tag.isEnd ? -1 : 1));
    if (lineEnding.has(tag.name)) gatherer.lineEnd(tag.start);
    else if (cells.has(tag.name) && tag.isEnd) gatherer.words('\t', tag.start, tag.start);
    at = tag.end;
  }
  const lines = gatherer
    .finish(text.length)
    .map((line) => ({ ...line, text: line.text.replace(/\t$/u, '') }));
  return { carrier: 'html', lines: numberedLines(lines.filter(isNotBetweenBlocks), byteAt), notices: [] };
}

type Tag = { readonly name: string; readonly isEnd: boolean; readonly start: number; readonly end: number };

const lineEnding = new Set(
  (
    'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol option p pre section summary table tbody tfoot thead ' +
    'title tr ul'
  ).split(' '),
);
const cells = new Set(['td', 'th']);
const wordless = new Set(['script', 'style']);
const opening = /<(?:!--|(\/?)([a-z][^\s/>]*)|[!?])/giu;

/** The next tag, comment or declaration; without one, the end of the text. A lone `<` is text. */
function nextTag(text: string, from: number): Tag {
  opening.lastIndex = from;
  const match = opening.exec(text);
  const none = { name: '', isEnd: false, start: text.length, end: text.length };
  if (match === null) return none;
  const close = match[0] === '<!--' ? '-->' : '>';
  const end = text.indexOf(close, match.index + match[0].length);
  if (end < 0) return none;
  const tag = {
    name: (match[2] ?? '').toLowerCase(),
    isEnd: match[1] === '/',
    start: match.index,
    end: end + close.length,
  };
  return wordless.has(tag.name) && !tag.isEnd ? { ...tag, end: endOf(text, tag) } : tag;
}

function endOf(text: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'giu');
  closing.lastIndex = end;
  return closing.exec(text) === null ? text.length : closing.lastIndex;
}

function addWords(
  gatherer: LineGatherer,
  raw: string,
  { at, keepsLines }: { readonly at: number; readonly keepsLines: boolean },
): void {
  if (raw === '') return;
  const decoded = decodeHTML(raw);
  if (!keepsLines) {
    const folded = decoded.replace(/[ \t\r\n\f]+/gu, ' ');
    if (folded !== ' ') gatherer.words(folded, at, at + raw.length);
    else gatherer.words(' ', at + raw.length, at + raw.length);
    return;
  }
  decoded.split(/\r\n|\r|\n/u).forEach((line, index) => {
    if (index > 0) gatherer.lineEnd(at + raw.length);
    if (line !== '') gatherer.words(line, at, at + raw.length);
  });
}

/** Two line ends with nothing between them are how mark-up is nested, not a line that somebody wrote. */
function isNotBetweenBlocks({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}
