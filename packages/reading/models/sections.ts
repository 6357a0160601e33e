import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { crc32 } from '../crc32.ts';
import { featureVersion } from '../features/session-features.ts';
import { type KnownBuckets, knownBuckets } from './known-buckets.ts';
import {
  type BlockSize,
  checksumAt,
  headerAt,
  headerLengthAt,
  type ModelRefusal,
  modelMark,
} from './model-file.ts';
import type { Block } from './stacked-model.ts';

/** What every header of a file of weights says. */
type AnyHeader = { readonly features: number };

/** The header of a file of weights and a reader of its sections. The checksum vouches for every byte behind it. */
export function openSections<Header extends AnyHeader>(
  bytes: Uint8Array,
): Result<{ readonly header: Header; readonly section: SectionReader }, ModelRefusal> {
  const mark = new TextDecoder('latin1').decode(bytes.subarray(0, checksumAt));
  if (mark !== modelMark || bytes.length < headerAt) return refuse({ kind: 'not-a-model' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(checksumAt, true) !== crc32(bytes.subarray(headerLengthAt))) {
    return refuse({ kind: 'damaged-model' });
  }
  const end = headerAt + view.getUint32(headerLengthAt, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(headerAt, end))) as Header;
  if (header.features !== featureVersion) {
    return refuse({ kind: 'other-features', found: header.features, need: featureVersion });
  }
  return ok({ header, section: sectionReader(bytes, end) });
}

export function readBlock(
  { kind, relation, rows, gapBytes }: BlockSize,
  columns: number,
  section: SectionReader,
): Block {
  const steps = section.floats(columns);
  const known = section.known(gapBytes, rows);
  const bytes = section.bytes(rows * columns);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { kind, relation, known, weights: byRow(weights, rows), steps };
}

/** Gaps between the buckets of one row and the next, seven bits a byte, the lowest first. */
function bucketsOf(gaps: Uint8Array, rows: number): Uint32Array {
  const buckets = new Uint32Array(rows);
  let row = 0;
  let bucket = -1;
  let gap = 0;
  let shift = 0;
  for (let at = 0; at < gaps.length; at++) {
    const byte = gaps[at] ?? 0;
    gap |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    bucket += gap + 1;
    buckets[row] = bucket;
    row += 1;
    gap = 0;
    shift = 0;
  }
  return buckets;
}

/** The file holds them column by column; reading goes row by row. */
function byRow(weights: Int8Array, rows: number): Int8Array {
  const turned = new Int8Array(weights.length);
  let place = 0;
  for (let row = 0; row < rows; row++) {
    for (let from = row; from < weights.length; from += rows) {
      turned[place] = weights[from] ?? 0;
      place += 1;
    }
  }
  return turned;
}

export type SectionReader = {
  readonly bytes: (length: number) => Uint8Array;
  readonly floats: (count: number) => Float32Array;
  /** Blocks that know the same buckets share what is known, so that a bucket is looked up once for all. */
  readonly known: (gapBytes: number, rows: number) => KnownBuckets;
};

function sectionReader(file: Uint8Array, from: number): SectionReader {
  let at = from;
  const bytes = (length: number): Uint8Array => {
    if (at + length > file.length) throw new RangeError('a file of weights ends before its last section');
    at += length;
    return file.subarray(at - length, at);
  };
  const floats = (count: number): Float32Array => {
    const own = bytes(count * 4);
    const view = new DataView(own.buffer, own.byteOffset, own.byteLength);
    const found = new Float32Array(count);
    for (let index = 0; index < count; index++) found[index] = view.getFloat32(index * 4, true);
    return found;
  };
  const read: { readonly gaps: Uint8Array; readonly known: KnownBuckets }[] = [];
  const known = (gapBytes: number, rows: number): KnownBuckets => {
    const gaps = bytes(gapBytes);
    const before = read.find((one) => isSame(one.gaps, gaps));
    if (before !== undefined) return before.known;
    const found = knownBuckets(bucketsOf(gaps, rows));
    read.push({ gaps, known: found });
    return found;
  };
  return { bytes, floats, known };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
