import type { KeyObject } from 'node:crypto';
import { blobDigest, digestOf } from './chain.ts';
import { seal, unseal } from './seal.ts';

/** Bytes of a row in the clear; the last one may be shorter. */
export const rowSize = 2 ** 20;
export const mostBlobBytes = 25 * 2 ** 20;

export type SealedBlob = { readonly rows: readonly Uint8Array[]; readonly digest: string };

/** A blob without bytes has one row without bytes: something lies there to be checked. */
export function rowCount(size: number): number {
  return Math.max(1, Math.ceil(size / rowSize));
}

export function sealBlob(key: KeyObject, id: string, bytes: Uint8Array): SealedBlob {
  const of = rowCount(bytes.length);
  const rows = Array.from({ length: of }, (_, at) =>
    seal(key, bytes.subarray(at * rowSize, (at + 1) * rowSize), boundTo({ blob: id, of, row: at + 1 })),
  );
  return { rows, digest: blobDigest(rows.map(digestOf)) };
}

/** Nothing where a row differs from what was sealed, or stands at another place. */
export function unsealBlob(key: KeyObject, id: string, rows: readonly Uint8Array[]): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  for (const [at, row] of rows.entries()) {
    const part = unseal(key, row, boundTo({ blob: id, of: rows.length, row: at + 1 }));
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

type RowPlace = { readonly blob: string; readonly of: number; readonly row: number };

/** Canonical JSON: names in order. */
function boundTo({ blob, of, row }: RowPlace): Uint8Array {
  return Buffer.from(JSON.stringify({ blob, of, row }), 'utf8');
}
