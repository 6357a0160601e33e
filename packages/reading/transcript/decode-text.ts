import type { Span } from '@crucible/core/session/utterance.ts';
import type { Notice } from './notice.ts';
import type { Line } from './source.ts';

/**
 * Bytes to text, as meeting tools and office programs really write it: UTF-8 and UTF-16 with or
 * without a byte order mark, and Windows-1252. Windows-1252 is mapped here because some builds of
 * `TextDecoder` read it as Latin-1 and turn quotation marks into control characters.
 */
export type DecodedText = {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Bytes of the byte order mark in front. */
  readonly markLength: number;
  readonly notices: readonly Notice[];
};

type Encoding = DecodedText['encoding'];

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const replacement = '\ufffd';

export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const markLength = marked?.[1].length ?? 0;
  const body = bytes.subarray(markLength);
  const encoding = marked?.[0] ?? sixteenBit(body) ?? 'utf-8';
  if (encoding !== 'utf-8') return { ...mended(decode(body, encoding), encoding), markLength };
  if (isUtf8(body)) return { text: decode(body, 'utf-8'), encoding, markLength, notices: [] };
  if (marked || isMostlyUtf8(body)) return { ...mended(decode(body, 'utf-8'), 'utf-8'), markLength };
  return {
    text: decodeWindows1252(body),
    encoding: 'windows-1252',
    markLength,
    notices: [{ kind: 'encoding-guessed', encoding: 'windows-1252' }],
  };
}

/** Lines without their ends. The bytes are searched for the line ends too, so every place is exact. */
export function splitLines(decoded: DecodedText, bytes: Uint8Array): Line[] {
  const texts = decoded.text.split(/\r\n|\r|\n/u);
  const spans = lineSpans(bytes, decoded);
  return texts.map((text, at) => ({
    text,
    number: at + 1,
    span: spans[at] ?? { start: bytes.length, end: bytes.length },
  }));
}

/** Where a place in the text, in UTF-16 units, lies in the bytes. Fast for places asked in rising order. */
export function makeByteAt(decoded: DecodedText, bytes: Uint8Array): (at: number) => number {
  const { text, encoding, markLength } = decoded;
  if (encoding === 'windows-1252') return (at) => Math.min(at + markLength, bytes.length);
  if (encoding !== 'utf-8') return (at) => Math.min(at * 2 + markLength, bytes.length);
  let seenText = 0;
  let seenBytes = markLength;
  return (at) => {
    if (at < seenText) {
      seenText = 0;
      seenBytes = markLength;
    }
    for (; seenText < at && seenText < text.length; seenText++) {
      seenBytes += utf8Length(text.charCodeAt(seenText));
    }
    return Math.min(seenBytes, bytes.length);
  };
}

/** Bytes that one UTF-16 unit takes; a surrogate pair takes four, two for each half. */
function utf8Length(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function mended(text: string, encoding: Encoding): Pick<DecodedText, 'text' | 'encoding' | 'notices'> {
  const first = text.indexOf(replacement);
  if (first < 0) return { text, encoding, notices: [] };
  const count = text.split(replacement).length - 1;
  const line = text.slice(0, first).split(/\r\n|\r|\n/u).length;
  return { text, encoding, notices: [{ kind: 'mended-characters', count, line }] };
}

/** UTF-16 without a mark: Latin text leaves every second byte zero. */
function sixteenBit(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 4) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.3 * length && even < 0.05 * length) return 'utf-16le';
  if (even > 0.3 * length && odd < 0.05 * length) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A damaged or cut UTF-8 file still has far more good sequences of two to four bytes than bad ones. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'utf-8');
  let good = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) bad += 1;
    else if (unit > 0x7f) good += 1;
  }
  const onlyAtEnd = bad > 0 && text.indexOf(replacement) >= text.length - 3;
  return good > 4 * bad || onlyAtEnd;
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(Array.from(bytes.subarray(from, from + 8192), fromWindows1252).join(''));
  }
  return parts.join('');
}

export function fromWindows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

function lineSpans(bytes: Uint8Array, { encoding, markLength }: DecodedText): Span[] {
  const width = encoding.startsWith('utf-16') ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const unitAt = (at: number): number =>
    width === 1 ? (bytes[at] ?? 0) : (bytes[at + 1 - low] ?? 0) * 256 + (bytes[at + low] ?? 0);
  const spans: Span[] = [];
  let start = markLength;
  for (let at = markLength; at < bytes.length; at += width) {
    const unit = unitAt(at);
    if (unit !== 10 && unit !== 13) continue;
    spans.push({ start, end: at });
    if (unit === 13 && unitAt(at + width) === 10) at += width;
    start = at + width;
  }
  spans.push({ start, end: bytes.length });
  return spans;
}
