/**
 * What a file is by its first bytes, where they tell. `text` when nothing speaks against it: the
 * formats look closer.
 */
export type FileKind = 'text' | 'zip' | 'pdf' | 'word-97' | 'image' | 'audio-video' | 'unknown';

const signatures: readonly (readonly [FileKind, number, string])[] = [
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['pdf', 0, '%PDF-'],
  ['word-97', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['image', 0, '\x89PNG'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF8'],
  ['audio-video', 0, 'ID3'],
  ['audio-video', 0, 'OggS'],
  ['audio-video', 0, 'RIFF'],
  ['audio-video', 0, 'fLaC'],
  ['audio-video', 0, '\x1aE\xdf\xa3'],
  ['audio-video', 4, 'ftyp'],
];
const sample = 65_536;

export function looksLike(bytes: Uint8Array): FileKind {
  const found = signatures.find(([, from, text]) => hasText(bytes, from, text));
  if (found) return found[0];
  return isBinary(bytes.subarray(0, sample)) ? 'unknown' : 'text';
}

function hasText(bytes: Uint8Array, from: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Control characters that no text uses. Zeros of UTF-16 and a zero here and there are no proof. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 32) continue;
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (!(byte >= 7 && byte <= 13) && byte !== 27) controls += 1;
  }
  const scatteredZeros = Math.min(zeros[0] ?? 0, zeros[1] ?? 0);
  return controls > 0.02 * bytes.length || scatteredZeros > 0.05 * bytes.length;
}
