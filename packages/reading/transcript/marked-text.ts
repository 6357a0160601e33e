import type { Line } from './source.ts';

/**
 * Lines gathered from marked-up text (a Word document, a web page, RTF): words go to the line that is
 * open, line ends close it. Places are UTF-16 units of the mark-up and become bytes at the end.
 */
export type OpenLine = { readonly text: string; readonly start: number; readonly end: number };

export type LineGatherer = {
  readonly words: (text: string, start: number, end: number) => void;
  readonly lineEnd: (at: number) => void;
  /** Closes the open line and hands all lines out. */
  readonly finish: (at: number) => readonly OpenLine[];
};

export function gatherLines(): LineGatherer {
  const lines: OpenLine[] = [];
  let parts: string[] = [];
  let start: number | undefined;
  let last = 0;
  const lineEnd = (at: number): void => {
    lines.push({ text: parts.join(''), start: start ?? at, end: Math.max(last, start ?? at) });
    parts = [];
    start = undefined;
  };
  return {
    words: (text, from, end) => {
      parts.push(text);
      start ??= from;
      last = end;
    },
    lineEnd,
    finish: (at) => {
      if (parts.length > 0) lineEnd(at);
      return lines;
    },
  };
}

/** `byteAt` is fast for rising places only, and text boxes come before the paragraph that holds them. */
export function numberedLines(lines: readonly OpenLine[], byteAt: (at: number) => number): Line[] {
  const places = [...new Set(lines.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const bytes = new Map(places.map((at) => [at, byteAt(at)]));
  return lines.map(({ text, start, end }, at) => ({
    text,
    number: at + 1,
    span: { start: bytes.get(start) ?? 0, end: bytes.get(end) ?? 0 },
  }));
}
