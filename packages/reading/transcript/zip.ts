import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { Inflate } from 'fflate';
import { crc32 } from '../crc32.ts';

/**
 * One file out of a zip archive. What the archive says about sizes is not believed: inflating stops as
 * soon as more comes out than the limit allows, and the checksum must hold.
 */
export type ZipRefusal =
  | { readonly kind: 'no-entry' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' };

type Entry = {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly header: number;
};

const endRecord = 0x06054b50;
const centralHeader = 0x02014b50;
const localHeader = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

export function unzipOne(bytes: Uint8Array, name: string, limit: number): Result<Uint8Array, ZipRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === undefined) return refuse({ kind: 'damaged' });
  const entry = findEntry(view, directory, name);
  if (entry === 'damaged') return refuse({ kind: 'damaged' });
  if (entry === undefined) return refuse({ kind: 'no-entry' });
  if ((entry.flags & 1) !== 0) return refuse({ kind: 'encrypted' });
  const packed = packedBytes(view, bytes, entry);
  if (packed === undefined) return refuse({ kind: 'damaged' });
  const plain = entry.method === 0 ? stored(packed, limit) : inflated(packed, entry.method, limit);
  if (!plain.ok) return plain;
  return crc32(plain.value) === entry.crc ? plain : refuse({ kind: 'damaged' });
}

/** The end record is last, but for a comment. */
function findDirectory(view: DataView): { at: number; count: number } | undefined {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endRecord) continue;
    return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  return undefined;
}

function findEntry(
  view: DataView,
  directory: { readonly at: number; readonly count: number },
  name: string,
): Entry | 'damaged' | undefined {
  let { at } = directory;
  for (let entry = 0; entry < directory.count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralHeader) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    if (nameLength === name.length && isNamed(view, at + 46, name)) {
      return {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      };
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

function isNamed(view: DataView, at: number, name: string): boolean {
  if (at + name.length > view.byteLength) return false;
  for (let letter = 0; letter < name.length; letter++) {
    if (view.getUint8(at + letter) !== name.charCodeAt(letter)) return false;
  }
  return true;
}

function packedBytes(view: DataView, bytes: Uint8Array, { header, packed }: Entry): Uint8Array | undefined {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localHeader) return undefined;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return from + packed > bytes.length ? undefined : bytes.subarray(from, from + packed);
}

function stored(packed: Uint8Array, limit: number): Result<Uint8Array, ZipRefusal> {
  return packed.length > limit ? refuse({ kind: 'too-large' }) : ok(packed);
}

/** Small enough that one piece cannot inflate to more than some 16 MiB. */
const pieceLength = 16_384;

function inflated(packed: Uint8Array, method: number, limit: number): Result<Uint8Array, ZipRefusal> {
  if (method !== 8) return refuse({ kind: 'damaged' });
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length; from += pieceLength) {
      inflate.push(packed.subarray(from, from + pieceLength), from + pieceLength >= packed.length);
      if (length > limit) return refuse({ kind: 'too-large' });
    }
  } catch {
    return refuse({ kind: 'damaged' });
  }
  return ok(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
