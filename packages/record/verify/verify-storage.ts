import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { sixWords } from '../receipt/six-words.ts';
import type { Receipt } from '../record.ts';
import type { KeyRing } from '../ring/key-ring.ts';
import type { Storage } from '../storage.ts';
import { checkBlobs } from './check-blobs.ts';
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
  const { faults: strange, ours } = sortReceipts(evidence.receipts ?? [], publicKey);
  const streams = await storage.streams();
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
  const broken = [...walked.faults, ...blobs.faults];
  const brokenAt = Math.min(
    ...broken.map((fault) => ('seq' in fault ? fault.seq : Number.POSITIVE_INFINITY)),
  );
  const compared = compareReceipts(stream, receipts, { ...walked, brokenAt });
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

/** A receipt for the last entry shows all of it, save that it may have gone on. */
function tailOf({ stream, seq, provenTo }: StreamReport): Unproven[] {
  return [{ kind: 'tail', stream, seq, provenTo }];
}
