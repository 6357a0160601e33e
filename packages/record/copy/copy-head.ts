import { createSecretKey } from 'node:crypto';
import { type StreamId, streamId } from '@crucible/core/engagement/stream.ts';
import { type EngagementId, idOf, type PracticeId } from '@crucible/core/ids.ts';
import { type KeyRing, makeKeyRing } from '../ring/key-ring.ts';
import type { StreamKey } from '../sealing/wrap-key.ts';

export type CopyHead = {
  readonly engagement: EngagementId;
  readonly practice: PracticeId;
  /** Of the practice that it comes from: what signed its receipts. */
  readonly publicKey: Uint8Array;
  /** Of the streams in it; it signs nothing. */
  readonly ring: KeyRing;
};

const what = 'crucible copy of an engagement';

/** The first line of a copy, ended; the rest of the file is a record of its own (SQLite). */
export function copyHead({ engagement, ring, publicKey }: Omit<CopyHead, 'practice'>): Uint8Array {
  const keys = [...ring.streams.values()]
    .flat()
    .map(({ stream, generation, key }) => ({ stream, generation, key: key.export().toString('base64url') }));
  const by = Buffer.from(publicKey).toString('base64url');
  const head = { what, version: 1, engagement, practice: ring.practice, publicKey: by, keys };
  return Buffer.from(`${JSON.stringify(head)}\n`, 'utf8');
}

/** The head and where the record begins; nothing where it is no copy of this version. */
export function readCopyHead(
  bytes: Uint8Array,
): { readonly head: CopyHead; readonly at: number } | undefined {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return undefined;
  try {
    const read = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
    if (read.what !== what || read.version !== 1) return undefined;
    const streams = new Map<StreamId, StreamKey[]>();
    for (const { stream, generation, key } of read.keys) {
      const secret = createSecretKey(Buffer.from(key, 'base64url'));
      streams.set(streamId(stream), [{ stream: streamId(stream), generation, key: secret }]);
    }
    const practice = idOf<PracticeId>(read.practice);
    const ring = { ...makeKeyRing(practice), streams };
    const publicKey = Buffer.from(read.publicKey, 'base64url');
    return { head: { engagement: idOf(read.engagement), practice, publicKey, ring }, at: end + 1 };
  } catch {
    return undefined; // No JSON, or something missing in it.
  }
}
