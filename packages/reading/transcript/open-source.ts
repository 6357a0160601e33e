import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { decodeText, makeByteAt, splitLines } from './decode-text.ts';
import { openDocx } from './docx.ts';
import { openHtml } from './html.ts';
import { looksLike } from './looks-like.ts';
import { openJson } from './open-json.ts';
import type { TranscriptRefusal } from './refusal.ts';
import { openRtf } from './rtf.ts';
import type { Source } from './source.ts';

/** Bytes of the file and of a document once unzipped. A session's text is far below either. */
export type Limits = { readonly bytes: number; readonly unzipped: number };

const mebibyte = 1024 * 1024;
/** Transcripts up to 25 MiB (design 4). */
export const standardLimits: Limits = { bytes: 25 * mebibyte, unzipped: 100 * mebibyte };

/** What carries the words: lines of text, a Word document, a web page, RTF or JSON. */
export function openSource(given: Uint8Array, limits: Limits): Result<Source, TranscriptRefusal> {
  if (looksLike(given) === 'zip') return openDocx(given, limits);
  const bytes = withoutPadding(given);
  const kind = looksLike(bytes);
  if (kind !== 'text') return refuse({ kind: 'not-text', looksLike: kind });
  const decoded = decodeText(bytes);
  const { text } = decoded;
  if (!/[^\s\0\ufeff]/u.test(text)) return refuse({ kind: 'empty' });
  const byteAt = makeByteAt(decoded, bytes);
  const opened = openMarked(text, byteAt);
  if (opened === undefined) {
    return ok({ carrier: 'text', lines: splitLines(decoded, bytes), notices: decoded.notices });
  }
  return opened.ok ? ok({ ...opened.value, notices: [...decoded.notices, ...opened.value.notices] }) : opened;
}

/** Some programs fill the last block of a file with zeros; a zero of UTF-16 stands alone. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.length - end > 2 ? bytes.subarray(0, end) : bytes;
}

/** Text that is marked up; a line of speech may begin with a bracket, so JSON must also end like JSON. */
function openMarked(
  text: string,
  byteAt: (at: number) => number,
): Result<Source, TranscriptRefusal> | undefined {
  if (/^\s*\{\\rtf/u.test(text)) return ok(openRtf(text, byteAt));
  if (
    /^\s*(?:<!doctype html|<html\b|<(?:meta|head|body|div|p|span|table|ul|h[1-6])\b[^>]{0,2000}>)/iu.test(
      text,
    )
  ) {
    return ok(openHtml(text, byteAt));
  }
  if (
    /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{[\]"]|-?\d+\s*[,\]]))/u.test(text) &&
    !/^\s*\[[^\]"{]{1,80}\]\s*\S/u.test(text)
  ) {
    return openJson(text, byteAt);
  }
  return undefined;
}
