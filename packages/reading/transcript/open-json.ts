import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Span } from '@crucible/core/session/utterance.ts';
import { type JsonPath, spansInJson } from './json-spans.ts';
import { isObject } from './json-value.ts';
import type { TranscriptRefusal } from './refusal.ts';
import type { JsonSource } from './source.ts';

/** One JSON value, or JSON lines: a list written as one object a line. */
export function openJson(
  text: string,
  byteAt: (at: number) => number,
): Result<JsonSource, TranscriptRefusal> {
  const inBytes = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: byteAt(start), end: byteAt(end) }));
  const whole = parse(text);
  if (whole !== undefined) {
    return ok(source(whole.value, (path) => inBytes(spansInJson(text, path))));
  }
  const lines = parseLines(text);
  if (lines === undefined) return refuse({ kind: 'damaged', what: 'json' });
  const spans = lines.map(({ span }) => span);
  return ok(
    source(
      lines.map(({ value }) => value),
      (path) => inBytes(spansInLines({ text, spans, path })),
    ),
  );
}

function source(value: unknown, spansOf: JsonSource['spansOf']): JsonSource {
  return { carrier: 'json', value, notices: [], spansOf };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

type ParsedLine = { readonly value: unknown; readonly span: Span };

function parseLines(text: string): ParsedLine[] | undefined {
  const lines: ParsedLine[] = [];
  let start = 0;
  for (const line of text.split(/[\r\n]/u)) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    if (line.trim() === '') continue;
    const parsed = parse(line);
    if (!isObject(parsed?.value)) return undefined;
    lines.push({ value: parsed.value, span });
  }
  return lines.length > 1 ? lines : undefined;
}

type LinesPath = { readonly text: string; readonly spans: readonly Span[]; readonly path: JsonPath };

function spansInLines({ text, spans, path }: LinesPath): readonly Span[] {
  const [line, ...rest] = path;
  if (line === undefined) return spans;
  const span = typeof line === 'number' ? spans[line] : undefined;
  return span ? spansInJson(text, rest, span.start) : [];
}
