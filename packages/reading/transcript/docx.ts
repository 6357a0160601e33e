import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { decodeText, makeByteAt } from './decode-text.ts';
import { documentLines } from './document-lines.ts';
import { numberedLines } from './marked-text.ts';
import type { TranscriptRefusal } from './refusal.ts';
import type { TextSource } from './source.ts';
import { unzipOne, type ZipRefusal } from './zip.ts';

const part = 'word/document.xml';

/** A Word document as its lines. Only the document's own text is unzipped, never more than the limit. */
export function openDocx(
  bytes: Uint8Array,
  limits: { readonly unzipped: number },
): Result<TextSource, TranscriptRefusal> {
  const unzipped = unzipOne(bytes, part, limits.unzipped);
  if (!unzipped.ok) return refuse(refusalOf(unzipped.refusal.kind, bytes, limits.unzipped));
  const decoded = decodeText(unzipped.value);
  const lines = documentLines(decoded.text);
  if (lines === undefined) return refuse({ kind: 'damaged', what: 'docx' });
  if (lines.every(({ text }) => text.trim() === '')) return refuse({ kind: 'empty' });
  return ok({
    carrier: 'docx',
    lines: numberedLines(lines, makeByteAt(decoded, unzipped.value)),
    notices: decoded.notices,
  });
}

function refusalOf(kind: ZipRefusal['kind'], bytes: Uint8Array, limit: number): TranscriptRefusal {
  if (kind === 'too-large') return { kind: 'unzips-too-large', limit };
  if (kind === 'damaged' && names(bytes, part)) return { kind: 'damaged', what: 'docx' };
  return { kind: 'not-text', looksLike: 'zip' };
}

/** A cut-off archive has lost its directory, but each file in it is preceded by its name. */
function names(bytes: Uint8Array, name: string): boolean {
  const [first = 0] = name.split('').map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let letter = 1;
    while (letter < name.length && bytes[at + letter] === name.charCodeAt(letter)) letter += 1;
    if (letter === name.length) return true;
  }
  return false;
}
