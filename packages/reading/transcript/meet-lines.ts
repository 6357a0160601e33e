import type { Line } from './source.ts';

/** The title over the words in Google's languages; `📖 Transcript` is the tab of Gemini's notes. */
const transcript = 'transcript|transkript|transcription|transcripción|transcrição|trascrizione|transcriptie';
export const meetTitle = new RegExp(
  String.raw`^#{0,6}\s*(?:\S.{0,300} [-–] |📖\s*)?(?:${transcript})$`,
  'iu',
);

/** `Meeting ended after 00:38:36` and its like: no name before it, a time at its end. */
export const meetEnd =
  /^#{0,6}\s*(?=[^:]{0,80}(?:trans[ck]ri|tra[sn]+cri|meeting|besprechung|réunion|reuni))[^:\d]{8,80}\s\d{2}:\d{2}:\d{2}\P{L}{0,6}$/iu;

/** A picture of the document: a reference without words of its own, or its bytes. */
const picture = /^(?:!\[\]\[image\d*\]|\[image\d*\]: ?<?data:image\S*)$/u;

/**
 * The lines of a Meet document: the text export parts turns by a vertical tab; Markdown adds emphasis
 * and escapes. Blank lines hold nothing and are left out.
 */
export function splitMeetLines(lines: readonly Line[]): Line[] {
  const isMarkdown = lines.some(({ text }) => /^\*\*[^*:]{1,80}:\*\*|^#{1,6} |\{#\d\d:/u.test(text));
  return lines
    .flatMap(splitAtTabs)
    .map((line) => ({ ...line, text: isMarkdown ? unmarked(line.text) : line.text.trim() }))
    .filter(({ text }) => text !== '' && !picture.test(text));
}

const separators = /[\v\f\u2028\u2029]/u;

function splitAtTabs(line: Line): Line[] {
  if (!separators.test(line.text)) return [line];
  const widthOf = unitWidth(line);
  let at = line.span.start;
  return line.text.split(/([\v\f\u2028\u2029])/u).flatMap((text): Line[] => {
    const start = at;
    at = Math.min(line.span.end, at + widthOf(text));
    return text.trim() === '' ? [] : [{ text, number: line.number, span: { start, end: at } }];
  });
}

/** How many bytes text takes in this file: the line as a whole tells which encoding it is in. */
function unitWidth({ text, span }: Line): (text: string) => number {
  const bytes = span.end - span.start;
  if (bytes === text.length) return (part) => part.length;
  if (bytes === 2 * text.length) return (part) => 2 * part.length;
  return (part) => utf8Length(part);
}

function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) length += 2;
    else length += 3;
  }
  return length;
}

/** Emphasis inside headings and round whole lines, escapes; the emphasis of a name stays as its mark. */
function unmarked(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+.!>~|=-])/gu, '$1')
    .trim()
    .replace(/^(#{1,6}) \*\*(.*?)\*\*/u, '$1 $2')
    .replace(/^\*\*([^*:]+)\*\*$/u, '$1')
    .replace(/^\*([^*]+)\*$/u, '$1')
    .trim();
}
