import type { Entry } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { refuse } from '@crucible/core/result.ts';
import { answerOf, appendTo } from './append.ts';
import { chainOf } from './copy/chain-of.ts';
import { takeIn } from './copy/take-in.ts';
import { writeCopy } from './copy/write-copy.ts';
import { type FoldCache, foldCache } from './fold-cache.ts';
import { finishForgetting, rekeyAll } from './forget/finish-forgetting.ts';
import { oneByOne } from './in-turn.ts';
import { openEntryAt, openPages } from './open-entries.ts';
import { readBlobOf } from './read-blob.ts';
import { signReceipt } from './receipt/sign-receipt.ts';
import type { Append, Appended, OpenRecord } from './record.ts';
import type { RecordParts } from './record-parts.ts';
import { sheetsOf } from './recovery/sheets.ts';
import { upkeepOf } from './upkeep.ts';

/** The record as acts and views use it. `close` lets go of whatever the parts were opened from, once every act has its answer. */
export function recordOver(parts: RecordParts, close: () => Promise<void>): OpenRecord {
  const { storage, ring } = parts;
  const cache = foldCache((stream, after) => openPages(parts, stream, after));
  const { inTurn, settled } = oneByOne();
  return {
    practice: storage.practice,
    publicKey: storage.publicKey,
    read: async (stream, after = 0) => {
      const entries: Entry[] = [];
      for await (const page of openPages(parts, stream, after)) entries.push(...page.entries);
      return entries;
    },
    readAt: (place) => openEntryAt(parts, place),
    fold: cache.fold,
    readBlob: (stream, blob) => readBlobOf(parts, stream, blob),
    append: (append) => inTurn(() => appendAndForget(parts, cache, append)),
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
    chain: (stream) => chainOf(storage, stream),
    forgetting: async () => (await storage.forgetting()).map(({ stream }) => stream),
    finishForgetting: () => inTurn(() => finishForgetting(parts)),
    rekey: () => inTurn(() => rekeyAll(parts)),
    writeCopy: (wish) => inTurn(() => writeCopy(parts, wish)),
    takeIn: (from) => inTurn(() => takeIn(parts, from)),
    ...sheetsOf(parts, inTurn),
    ...upkeepOf(parts, inTurn),
    close: async () => {
      await settled();
      await close();
    },
  };
}

/** The same record for one that reads beside the writer; it may still make backups. */
export function readingOnly(record: OpenRecord): OpenRecord {
  const readOnly = async () => refuse({ kind: 'read-only' } as const);
  return {
    ...record,
    append: readOnly,
    finishForgetting: readOnly,
    rekey: readOnly,
    takeIn: readOnly,
    makeSheet: readOnly,
    trySheet: readOnly,
    changePassphrase: readOnly,
  };
}

async function appendAndForget(
  parts: RecordParts,
  cache: FoldCache,
  append: Append,
): ReturnType<OpenRecord['append']> {
  const appended = await appendTo(parts, append);
  const streams = destroyedIn(append);
  if (!appended.ok || streams.length === 0) return appended;
  parts.step?.('destroyed');
  for (const stream of streams) cache.drop(stream);
  const finished = await finishForgetting(parts);
  const answered: Appended = appended.value;
  return { ok: true, value: finished.ok ? answered : { ...answered, unfinished: finished.refusal } };
}

function destroyedIn({ writes }: Append): readonly StreamId[] {
  return writes
    .filter(({ entries }) => entries.some(({ destroys }) => destroys !== undefined))
    .map(({ stream }) => stream);
}
