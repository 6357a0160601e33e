import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { sixWords } from '../receipt/six-words.ts';
import type { Receipt } from '../record.ts';
import type { KeyRing } from '../ring/key-ring.ts';
import type { Storage } from '../storage.ts';
import { checkBlobs } from './check-blobs.ts';
import { checkDestroyed } from './check-destroyed.ts';
import { compareReceipts, sortReceipts } from './check-receipts.ts';
import { openEverything } from './open-everything.ts';
import type { Destroyed, RecordFault, RecordReport, StreamReport, Unproven } from './report.ts';
import { walkStream } from './walk-stream.ts';

export type Evidence = {
  readonly receipts?: readonly Receipt[];
  /** Where the keys are at hand, every body and blob is opened too. */
  readonly ring?: KeyRing;
};

/**
 * Whether the record still says what it said (docs/architecture/record.md). Needs no key: everything
 * changed, dropped inside, swapped or replayed is found and named. A tail cut off or a stream made anew
 * is found by any receipt from after it; what is not found without one stands under `unproven`.
 */
export async function verifyStorage(storage: Storage, evidence: Evidence): Promise<RecordReport> {
  const publicKey = Buffer.from(storage.publicKey).toString('base64url');
  const streams = await storage.streams();
  const { faults: strange, ours } = sortReceipts(
    evidence.receipts ?? [],
    await signersOf(storage, streams, publicKey),
  );
  const told = ours.map(({ stream }) => stream).filter((stream) => !streams.includes(stream));
  const verified: VerifiedStream[] = [];
  for (const stream of [...streams, ...new Set(told)])
    verified.push(
      await verifyStream(storage, stream, {
        receipts: ours.filter((receipt) => receipt.stream === stream),
        ...(evidence.ring && { ring: evidence.ring }),
      }),
    );
  const destroyed = verified.flatMap((one) => one.destroyed);
  return {
    practice: storage.practice,
    publicKey,
    words: sixWords(storage.publicKey),
    streams: verified.map(({ report }) => report),
    faults: [...strange, ...verified.flatMap(({ faults }) => faults)],
    destroyed,
    unproven: [
      ...verified.flatMap(({ report }) => tailOf(report)),
      { kind: 'whole-streams' },
      ...(evidence.ring ? [] : [{ kind: 'unopened' } as const]),
      ...(destroyed.length > 0 ? [{ kind: 'destruction' } as const] : []),
    ],
  };
}

/** The practice's key for every stream; for one that came from another practice, that one's too. */
async function signersOf(
  storage: Storage,
  streams: readonly StreamId[],
  publicKey: string,
): Promise<(receipt: Receipt) => boolean> {
  const origins = new Map<StreamId, readonly string[]>();
  for (const stream of streams) {
    const keys = await storage.origins(stream);
    origins.set(
      stream,
      keys.map((one) => Buffer.from(one.publicKey).toString('base64url')),
    );
  }
  return ({ stream, key }) => key === publicKey || (origins.get(stream)?.includes(key) ?? false);
}

type VerifiedStream = {
  readonly report: StreamReport;
  readonly faults: readonly RecordFault[];
  readonly destroyed: readonly Destroyed[];
};

async function verifyStream(
  storage: Storage,
  stream: StreamId,
  { receipts = [], ring }: Evidence,
): Promise<VerifiedStream> {
  const walked = await walkStream(storage, stream, new Set(receipts.map(({ seq }) => seq)));
  const blobs = await checkBlobs(storage, stream, walked);
  const broken = [...walked.faults, ...blobs.faults, ...checkDestroyed(stream, walked, blobs)];
  const compared = compareReceipts(stream, receipts, { ...walked, brokenAt: firstOf(broken) });
  const opened = ring ? await openEverything(storage, stream, { ring, blobs: blobs.whole }) : [];
  const { seq, hash } = walked.end;
  return {
    report: {
      stream,
      entries: walked.entries,
      blobs: walked.blobs.length,
      seq,
      ...(seq > 0 && { hash }),
      provenTo: compared.provenTo,
    },
    faults: [...broken, ...compared.faults, ...opened],
    destroyed: [...walked.destroyed, ...blobs.destroyed],
  };
}

/** Where the first of them is; there may be more than a call takes arguments. */
function firstOf(faults: readonly RecordFault[]): number {
  return faults.reduce(
    (first, fault) => ('seq' in fault ? Math.min(first, fault.seq) : first),
    Number.POSITIVE_INFINITY,
  );
}

/** A receipt for the last entry shows all of it, save that it may have gone on. */
function tailOf({ stream, seq, provenTo }: StreamReport): Unproven[] {
  return [{ kind: 'tail', stream, seq, provenTo }];
}
