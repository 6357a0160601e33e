import { decodeXML } from 'entities';
import { gatherLines, type LineGatherer, type OpenLine } from './marked-text.ts';

/**
 * The lines of `word/document.xml` (ECMA-376 part 1, chapter 17): a paragraph or a break ends a line,
 * the cells of a table row stand apart by tabs. Deleted and moved-away text, field codes, properties
 * and the second copy of a text box are skipped. Absent when the text is no such document.
 */
export function documentLines(xml: string): readonly OpenLine[] | undefined {
  const prefix = /<(?:([\w.-]+):)?document[\s>]/u.exec(xml)?.[1];
  if (prefix === undefined && !/<document[\s>]/u.test(xml)) return undefined;
  const walk = startWalk();
  let at = 0;
  while (at < xml.length) {
    const tag = nextTag(xml, at);
    if (walk.inText && walk.skipped === undefined) addText(walk, xml, { from: at, to: tag.start });
    const name = ownName(tag.name, prefix);
    if (walk.skipped !== undefined) skipOn(walk, tag);
    else if (!tag.isEnd && !tag.isClosed && isSkipped(name, tag.name)) {
      walk.skipped = { name: tag.name, depth: 1 };
    } else if (name !== undefined) step(walk, name, tag);
    at = tag.end;
  }
  return finish(walk, xml.length);
}

type Tag = {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isClosed: boolean;
  readonly start: number;
  readonly end: number;
};
type Row = { readonly cells: OpenLine[][] };
type Walk = {
  readonly paragraphs: LineGatherer[];
  /** Where finished lines go: the cells that are open, innermost last. */
  readonly open: OpenLine[][];
  readonly rows: Row[];
  readonly lines: OpenLine[];
  inText: boolean;
  skipped: { readonly name: string; depth: number } | undefined;
};

const properties = ['pPr', 'rPr', 'sectPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sdtPr', 'fldData'];
const withdrawn = ['del', 'delText', 'moveFrom', 'instrText', 'delInstrText'];
const skippedNames = new Set([...properties, ...withdrawn]);

function startWalk(): Walk {
  return { paragraphs: [], open: [], rows: [], lines: [], inText: false, skipped: undefined };
}

/** The next tag; comments and the like come back without a name. Without one, the end of the text. */
function nextTag(xml: string, from: number): Tag {
  const start = xml.indexOf('<', from);
  const none = { name: '', isEnd: false, isClosed: true, start: xml.length, end: xml.length };
  if (start < 0) return none;
  const isComment = xml.startsWith('<!--', start);
  const close = xml.indexOf(isComment ? '-->' : '>', start);
  if (close < 0) return { ...none, start };
  const end = close + (isComment ? 3 : 1);
  const isEnd = xml[start + 1] === '/';
  const isClosed = xml[close - 1] === '/';
  const nameStart = isEnd ? start + 2 : start + 1;
  let nameEnd = nameStart;
  while (nameEnd < close && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd += 1;
  return { name: isComment ? '' : xml.slice(nameStart, nameEnd), isEnd, isClosed, start, end };
}

/** White space or a slash. */
function isNameEnd(unit: number): boolean {
  return unit === 47 || unit <= 32;
}

function ownName(name: string, prefix: string | undefined): string | undefined {
  if (prefix === undefined) return name.includes(':') ? undefined : name;
  return name.startsWith(`${prefix}:`) ? name.slice(prefix.length + 1) : undefined;
}

function isSkipped(name: string | undefined, fullName: string): boolean {
  return (name !== undefined && skippedNames.has(name)) || fullName.endsWith(':Fallback');
}

function skipOn(walk: Walk, tag: Tag): void {
  if (walk.skipped === undefined || tag.isClosed || tag.name !== walk.skipped.name) return;
  walk.skipped.depth += tag.isEnd ? -1 : 1;
  if (walk.skipped.depth === 0) walk.skipped = undefined;
}

function addText(
  walk: Walk,
  xml: string,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (from === to) return;
  const text = decodeXML(xml.slice(from, to)).replace(/[\r\n]+/gu, ' ');
  walk.paragraphs.at(-1)?.words(text, from, to);
}

function step(walk: Walk, name: string, tag: Tag): void {
  const { start, end } = tag;
  const paragraph = walk.paragraphs.at(-1);
  if (name === 't') walk.inText = !tag.isEnd && !tag.isClosed;
  else if (name === 'p') stepParagraph(walk, tag);
  else if (name === 'tr' && !tag.isClosed) stepRow(walk, tag);
  else if (name === 'tc' && !tag.isClosed) stepCell(walk, tag);
  else if (tag.isEnd) return;
  else if (name === 'br' || name === 'cr') paragraph?.lineEnd(start);
  else if (name === 'tab' || name === 'ptab') paragraph?.words('\t', start, end);
  else if (name === 'noBreakHyphen') paragraph?.words('-', start, end);
}

function stepParagraph(walk: Walk, { isEnd, isClosed, start }: Tag): void {
  if (isClosed) target(walk).push({ text: '', start, end: start });
  else if (!isEnd) walk.paragraphs.push(gatherLines());
  else closeParagraph(walk, start);
}

function closeParagraph(walk: Walk, at: number): void {
  const paragraph = walk.paragraphs.pop();
  if (paragraph === undefined) return;
  const lines = paragraph.finish(at);
  const into = target(walk);
  if (lines.length === 0) into.push({ text: '', start: at, end: at });
  for (const line of lines) into.push(line);
}

function target(walk: Walk): OpenLine[] {
  return walk.open.at(-1) ?? walk.lines;
}

function stepCell(walk: Walk, { isEnd }: Tag): void {
  if (!isEnd) {
    const cell: OpenLine[] = [];
    walk.rows.at(-1)?.cells.push(cell);
    walk.open.push(cell);
  } else walk.open.pop();
}

function stepRow(walk: Walk, { isEnd }: Tag): void {
  if (!isEnd) {
    walk.rows.push({ cells: [] });
    return;
  }
  const row = walk.rows.pop();
  if (row === undefined) return;
  const cells = row.cells.map((cell) => cell.filter(({ text }) => text.trim() !== ''));
  // One cell is a frame round the text and keeps its lines; several are columns.
  for (const line of cells.length === 1 ? (cells[0] ?? []) : columns(cells)) target(walk).push(line);
}

function columns(cells: readonly (readonly OpenLine[])[]): OpenLine[] {
  const lines = cells.flat();
  const [first] = lines;
  if (first === undefined) return [];
  const text = cells.map((cell) => cell.map((line) => line.text.trim()).join(' ')).join('\t');
  const end = lines.reduce((last, line) => Math.max(last, line.end), first.end);
  return [{ text, start: first.start, end }];
}

/** A cut-off document leaves paragraphs and rows open; their words still count. */
function finish(walk: Walk, at: number): readonly OpenLine[] {
  while (walk.paragraphs.length > 0) closeParagraph(walk, at);
  while (walk.rows.length > 0) {
    walk.open.pop();
    stepRow(walk, { name: '', isEnd: true, isClosed: false, start: at, end: at });
  }
  return walk.lines;
}
