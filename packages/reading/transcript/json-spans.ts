import type { Span } from '@crucible/core/session/utterance.ts';

/**
 * Where each element of a list lies in the text of a JSON file. A flat scan that counts brackets, so
 * no nesting is deep enough to overflow it. The text was parsed before; it is known to be whole.
 */
export type JsonPath = readonly (string | number)[];

const quote = 0x22;
const comma = 0x2c;
const bracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const brace = 0x7b;
const closeBrace = 0x7d;

/**
 * Spans in UTF-16 units of `text`. A path may lead on through a string that holds JSON itself; the
 * spans are then those of the escaped writing.
 */
export function spansInJson(text: string, path: JsonPath, from = 0): Span[] {
  let at = skipSpace(text, from);
  for (const [depth, step] of path.entries()) {
    if (text.charCodeAt(at) === quote) return spansInString(text, at, path.slice(depth));
    const next = typeof step === 'string' ? memberAt(text, at, step) : elementAt(text, at, step);
    if (next === undefined) return [];
    at = next;
  }
  if (text.charCodeAt(at) === quote) return spansInString(text, at, []);
  return [...elements(text, at)];
}

function spansInString(text: string, at: number, path: JsonPath): Span[] {
  const literal = text.slice(at, stringEnd(text, at));
  const inner = innerJson(literal);
  if (inner === undefined) return [];
  const places = makeEscapedAt(literal);
  return spansInJson(inner, path).map(({ start, end }) => ({
    start: at + places(start),
    end: at + places(end),
  }));
}

function innerJson(literal: string): string | undefined {
  try {
    const inner: unknown = JSON.parse(literal);
    if (typeof inner !== 'string') return undefined;
    JSON.parse(inner);
    return inner;
  } catch {
    return undefined;
  }
}

/** From a place in a string to its place in the escaped literal; asked in rising order. */
function makeEscapedAt(literal: string): (at: number) => number {
  let seen = 0;
  let here = 1;
  return (at) => {
    for (; seen < at; seen++) here += escapeLength(literal, here);
    return here;
  };
}

function escapeLength(literal: string, at: number): number {
  if (literal.charCodeAt(at) !== backslash) return 1;
  return literal.charAt(at + 1) === 'u' ? 6 : 2;
}

/** The value of a key; of a repeated key the last, as `JSON.parse` has it. */
function memberAt(text: string, at: number, key: string): number | undefined {
  if (text.charCodeAt(at) !== brace) return undefined;
  let found: number | undefined;
  for (let here = skipSpace(text, at + 1); text.charCodeAt(here) === quote; ) {
    const keyEnd = stringEnd(text, here);
    const value = skipSpace(text, skipSpace(text, keyEnd) + 1);
    if (isKey(text.slice(here, keyEnd), key)) found = value;
    here = skipComma(text, valueEnd(text, value));
  }
  return found;
}

function isKey(literal: string, key: string): boolean {
  return literal.includes('\\') ? JSON.parse(literal) === key : literal.slice(1, -1) === key;
}

function elementAt(text: string, at: number, index: number): number | undefined {
  let seen = 0;
  for (const { start } of elements(text, at)) {
    if (seen === index) return start;
    seen += 1;
  }
  return undefined;
}

function* elements(text: string, at: number): Generator<Span, void> {
  if (text.charCodeAt(at) !== bracket) return;
  let here = skipSpace(text, at + 1);
  while (here < text.length && text.charCodeAt(here) !== closeBracket) {
    const end = valueEnd(text, here);
    yield { start: here, end };
    here = skipComma(text, end);
  }
}

function valueEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === quote) return stringEnd(text, at);
  if (first !== brace && first !== bracket) return scalarEnd(text, at);
  let depth = 0;
  for (let here = at; here < text.length; here++) {
    const unit = text.charCodeAt(here);
    if (unit === quote) here = stringEnd(text, here) - 1;
    else if (unit === brace || unit === bracket) depth += 1;
    else if (unit === closeBrace || unit === closeBracket) depth -= 1;
    if (depth === 0) return here + 1;
  }
  return text.length;
}

function stringEnd(text: string, at: number): number {
  for (let here = at + 1; here < text.length; here++) {
    const unit = text.charCodeAt(here);
    if (unit === backslash) here += 1;
    else if (unit === quote) return here + 1;
  }
  return text.length;
}

function scalarEnd(text: string, at: number): number {
  let here = at + 1;
  while (here < text.length && !isSpace(text, here) && !isDelimiter(text.charCodeAt(here))) here += 1;
  return here;
}

function isDelimiter(unit: number): boolean {
  return unit === comma || unit === closeBracket || unit === closeBrace;
}

function skipComma(text: string, at: number): number {
  const here = skipSpace(text, at);
  return text.charCodeAt(here) === comma ? skipSpace(text, here + 1) : here;
}

function skipSpace(text: string, at: number): number {
  let here = at;
  while (here < text.length && isSpace(text, here)) here += 1;
  return here;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
