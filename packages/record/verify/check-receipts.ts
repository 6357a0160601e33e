import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { isSigned } from '../receipt/sign-receipt.ts';
import { sixWords } from '../receipt/six-words.ts';
import type { Receipt } from '../record.ts';
import type { ReceiptFault } from './report.ts';
import type { Walked } from './walk-stream.ts';

export type SortedReceipts = {
  readonly faults: readonly ReceiptFault[];
  /** Signed by this practice, or by the one that the stream came from. */
  readonly ours: readonly Receipt[];
};

/** Which receipts may speak about this record at all. */
export function sortReceipts(
  receipts: readonly Receipt[],
  isOurs: (receipt: Receipt) => boolean,
): SortedReceipts {
  const faults: ReceiptFault[] = [];
  const ours: Receipt[] = [];
  for (const receipt of receipts) {
    const { stream, seq, key } = receipt;
    if (!isSigned(receipt)) faults.push({ kind: 'receipt-forged', stream, seq });
    else if (!isOurs(receipt)) {
      const words = sixWords(Buffer.from(key, 'base64url'));
      faults.push({ kind: 'receipt-of-another-practice', stream, seq, words });
    } else ours.push(receipt);
  }
  return { faults, ours };
}

export type Comparable = Pick<Walked, 'end' | 'hashes'> & {
  /** Where the first fault of the stream is: nothing from there on is shown to be what it was. */
  readonly brokenAt: number;
};

export type Compared = { readonly faults: readonly ReceiptFault[]; readonly provenTo: number };

/** What the receipts of one stream show about it. */
export function compareReceipts(
  stream: StreamId,
  receipts: readonly Receipt[],
  { end, hashes, brokenAt }: Comparable,
): Compared {
  const faults: ReceiptFault[] = [];
  let provenTo = 0;
  for (const { seq, hash } of receipts) {
    const found = hashes.get(seq);
    if (seq > end.seq) faults.push({ kind: 'tail-cut', stream, seq, ends: end.seq });
    // Where nothing stands at all, the gap has been named.
    else if (found !== undefined && found !== hash) faults.push({ kind: 'made-anew', stream, seq });
    else if (seq < brokenAt) provenTo = Math.max(provenTo, seq);
  }
  return { faults, provenTo };
}
