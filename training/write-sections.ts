import { crc32 } from '@crucible/reading/crc32.ts';
import { eachKnown } from '@crucible/reading/models/known-buckets.ts';
import {
  type BlockSize,
  checksumAt,
  headerAt,
  headerLengthAt,
  modelMark,
} from '@crucible/reading/models/model-file.ts';
import type { Block } from '@crucible/reading/models/stacked-model.ts';

/** A file of weights: the header and the sections behind it (packages/reading/models/model-file.ts). */
export function writeSections(header: object, sections: readonly Uint8Array[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const head = new Uint8Array(headerAt);
  head.set(new TextEncoder().encode(modelMark));
  new DataView(head.buffer).setUint32(headerLengthAt, json.length, true);
  const bytes = joined([head, json, ...sections]);
  new DataView(bytes.buffer).setUint32(checksumAt, crc32(bytes.subarray(headerLengthAt)), true);
  return bytes;
}

type WrittenBlock = { readonly size: BlockSize; readonly sections: readonly Uint8Array[] };

export function writeBlock({ kind, relation, known, weights, steps }: Block): WrittenBlock {
  const gaps: number[] = [];
  let before = -1;
  for (const bucket of eachKnown(known)) {
    for (let gap = bucket - before - 1; ; gap >>>= 7) {
      gaps.push(gap < 0x80 ? gap : (gap & 0x7f) | 0x80);
      if (gap < 0x80) break;
    }
    before = bucket;
  }
  const columns = steps.length;
  const rows = weights.length / columns;
  const turned = new Uint8Array(weights.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = weights[row * columns + column] ?? 0;
    }
  }
  const gapBytes = Uint8Array.from(gaps);
  return {
    size: { kind, relation, rows, gapBytes: gapBytes.length },
    sections: [floats(steps), gapBytes, turned],
  };
}

export function floats(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => {
    view.setFloat32(at * 4, value, true);
  });
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
