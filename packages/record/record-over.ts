import { type Result, refuse } from '@crucible/core/result.ts';
import { answerOf, appendTo } from './append.ts';
import { foldCache } from './fold-cache.ts';
import { openEntries } from './open-entries.ts';
import { readBlobOf } from './read-blob.ts';
import { signReceipt } from './receipt/sign-receipt.ts';
import type { Append, Appended, AppendRefusal, OpenRecord } from './record.ts';
import type { RecordParts } from './record-parts.ts';

/** The record as acts and views use it. `close` lets go of whatever the parts were opened from, once every act has its answer. */
export function recordOver(parts: RecordParts, close: () => Promise<void>): OpenRecord {
  const { storage, ring } = parts;
  const cache = foldCache((stream, after) => openEntries(parts, stream, after));
  const appends = oneByOne((append) => appendTo(parts, append));
  return {
    practice: storage.practice,
    read: async (stream, after = 0) => (await openEntries(parts, stream, after)).entries,
    fold: cache.fold,
    readBlob: (stream, blob) => readBlobOf(parts, stream, blob),
    append: appends.append,
    done: async (act) => {
      const done = await storage.act(act);
      return done && answerOf(done);
    },
    receipt: async (place) => {
      const [entry] = await storage.entries(place.stream, place.seq - 1, 1);
      if (entry?.hash !== place.hash)
        throw new RangeError('a receipt is given for an entry that stands there');
      return signReceipt(ring.ring(), place);
    },
    close: async () => {
      await appends.settled();
      await close();
    },
  };
}

/** The same record for one that reads beside the writer. */
export function readingOnly(record: OpenRecord): OpenRecord {
  return { ...record, append: async () => refuse({ kind: 'read-only' }) };
}

type DoAppend = (append: Append) => Promise<Result<Appended, AppendRefusal>>;

/** Acts of one process never meet: the next one begins when the one before has its answer. */
function oneByOne(append: DoAppend): {
  readonly append: DoAppend;
  /** When all that were asked for have their answer. */
  readonly settled: () => Promise<unknown>;
} {
  let last: Promise<unknown> = Promise.resolve();
  return {
    append: (next) => {
      const answer = last.then(() => append(next));
      last = answer.catch(() => undefined);
      return answer;
    },
    settled: () => last,
  };
}
