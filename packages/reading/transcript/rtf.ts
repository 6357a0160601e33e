import { fromWindows1252 } from './decode-text.ts';
import { gatherLines, type LineGatherer, numberedLines } from './marked-text.ts';
import type { TextSource } from './source.ts';

/**
 * Rich Text Format as lines: `\par`, `\line` and rows end a line, tabs and cells stand apart by a tab.
 * Fonts, colours, styles, pictures and the targets of links are skipped. Bytes above 127 are read as
 * Windows-1252, which is what office programs write beside `\u`.
 */
export function openRtf(text: string, byteAt: (at: number) => number): TextSource {
  const gatherer = gatherLines();
  const groups: Group[] = [];
  let group: Group = { isSkipped: false, fallback: 1 };
  let toSkip = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole] = match;
    if (whole === '{') groups.push(group);
    else if (whole === '}') group = groups.pop() ?? group;
    else if (isLineOfFile(whole)) continue;
    else if (toSkip > 0 && isCharacter(match)) {
      const cut = whole.startsWith('\\') ? whole.length : Math.min(toSkip, whole.length);
      toSkip -= whole.startsWith('\\') ? 1 : cut;
      if (cut < whole.length) addWords(gatherer, group, { words: whole.slice(cut), match });
      continue;
    } else if (match[1] !== undefined) {
      group = enter(group, match[1], match[2]);
      if (match[1] === 'u') toSkip = group.fallback;
      if (match[1] === 'bin') token.lastIndex += Math.max(0, Number(match[2] ?? 0));
      addControl(gatherer, group, match);
      continue;
    } else addCharacters(gatherer, group, match);
    if (whole === '{' || whole === '}') toSkip = 0;
    if (whole === '\\*') group = { ...group, isSkipped: true };
  }
  return { carrier: 'rtf', lines: numberedLines(gatherer.finish(text.length), byteAt), notices: [] };
}

/** `fallback`: how many characters after `\u` stand in for it in old readers (`\uc`). */
type Group = { readonly isSkipped: boolean; readonly fallback: number };

const token = /\\([a-z]+)(-?\d{1,9})? ?|\\'([\da-f]{2})|\\(?:\r\n|[\s\S])|[{}]|[\r\n]+|[^\\{}\r\n]+/giu;
const destinations = new Set(
  (
    'fonttbl colortbl stylesheet info pict listtable listoverridetable revtbl rsidtbl generator themedata ' +
    'colorschememapping datastore latentstyles xmlnstbl fldinst object filetbl template'
  ).split(' '),
);
const lineEnds = new Set(['par', 'line', 'sect', 'page', 'row', 'column']);
const written: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};

type Match = RegExpExecArray;

function isLineOfFile(whole: string): boolean {
  return whole.startsWith('\r') || whole.startsWith('\n');
}

function isCharacter([whole, word]: Match): boolean {
  return word === undefined && whole !== '{' && whole !== '}';
}

function enter(group: Group, word: string, value: string | undefined): Group {
  if (destinations.has(word)) return { ...group, isSkipped: true };
  return word === 'uc' ? { ...group, fallback: Math.max(0, Number(value ?? 1)) } : group;
}

function addControl(gatherer: LineGatherer, group: Group, match: Match): void {
  const [, word = '', value] = match;
  if (group.isSkipped) return;
  if (lineEnds.has(word)) gatherer.lineEnd(match.index);
  else if (word === 'u') {
    addWords(gatherer, group, { words: String.fromCharCode(Number(value ?? 0) & 0xffff), match });
  } else if (Object.hasOwn(written, word)) {
    addWords(gatherer, group, { words: written[word] ?? '', match });
  }
}

function addCharacters(gatherer: LineGatherer, group: Group, match: Match): void {
  const [whole, , , hex] = match;
  if (group.isSkipped) return;
  if (hex !== undefined) {
    addWords(gatherer, group, { words: fromWindows1252(Number.parseInt(hex, 16)), match });
  } else if (!whole.startsWith('\\')) addWords(gatherer, group, { words: whole, match });
  else if (/^\\[\r\n]/u.test(whole)) gatherer.lineEnd(match.index);
  else addWords(gatherer, group, { words: symbols[whole] ?? '', match });
}

const symbols: Readonly<Record<string, string>> = {
  '\\{': '{',
  '\\}': '}',
  '\\\\': '\\',
  '\\~': '\u00a0',
  '\\_': '-',
};

function addWords(
  gatherer: LineGatherer,
  group: Group,
  { words, match }: { readonly words: string; readonly match: Match },
): void {
  if (group.isSkipped || words === '') return;
  gatherer.words(words, match.index, match.index + match[0].length);
}
