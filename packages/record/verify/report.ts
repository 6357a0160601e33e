import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { BlobId, PracticeId } from '@crucible/core/ids.ts';

/** What `verify` found in a record: facts only, the words are `display/sentences`'. */
export type RecordReport = {
  readonly practice: PracticeId;
  /** Ed25519, base64url: the key that every receipt of this practice names. */
  readonly publicKey: string;
  readonly words: readonly string[];
  readonly streams: readonly StreamReport[];
  /** Nothing here, and what is proven stands as it was written. */
  readonly faults: readonly RecordFault[];
  /** Destroyed as the rules have it: body and key gone, the place kept. */
  readonly destroyed: readonly Destroyed[];
  readonly unproven: readonly Unproven[];
};

export type StreamReport = {
  readonly stream: StreamId;
  readonly entries: number;
  readonly blobs: number;
  /** Of the last entry; 0 and absent where there is none. */
  readonly seq: number;
  readonly hash?: string;
  /** Up to here a receipt shows that it is what it was. */
  readonly provenTo: number;
};

type At = { readonly stream: StreamId; readonly seq: number };
type BlobAt = At & { readonly blob: BlobId };

export type RecordFault =
  /** Dropped: all from `seq` to `to`. */
  | (At & { readonly kind: 'entries-missing'; readonly to: number })
  /** Its header belongs elsewhere: swapped, replayed or moved. */
  | (At & { readonly kind: 'entry-misplaced'; readonly belongs: At })
  | (At & { readonly kind: 'header-unreadable' })
  /** Header, body, digest and hash do not agree. */
  | (At & { readonly kind: 'entry-changed' })
  /** It names another entry as the one before it: this one or that one was changed. */
  | (At & { readonly kind: 'does-not-follow' })
  | (At & { readonly kind: 'time-backwards' })
  | (At & { readonly kind: 'body-missing' })
  | (At & { readonly kind: 'key-missing'; readonly key: string })
  /** A key that no entry names. */
  | { readonly kind: 'key-unnamed'; readonly stream: StreamId; readonly key: string }
  | (BlobAt & { readonly kind: 'blob-missing' })
  | (BlobAt & { readonly kind: 'blob-changed' })
  | (BlobAt & { readonly kind: 'blob-named-twice' })
  | { readonly kind: 'blob-unnamed'; readonly stream: StreamId; readonly blob: BlobId }
  /** Gone with its key, and no line of its stream says so. */
  | (At & { readonly kind: 'destruction-unsaid'; readonly blob?: BlobId })
  /** A line says that it was destroyed, and it is there. */
  | (At & { readonly kind: 'not-destroyed'; readonly blob?: BlobId })
  | ReceiptFault
  | OpeningFault;

/** What a receipt shows. */
export type ReceiptFault =
  | (At & { readonly kind: 'receipt-forged' })
  | (At & { readonly kind: 'receipt-of-another-practice'; readonly words: readonly string[] })
  /** The stream ends before the entry that the receipt was given for; 0: nothing of it is there. */
  | (At & { readonly kind: 'tail-cut'; readonly ends: number })
  /** Another entry stands where the receipt was given: the stream was made anew from there or before. */
  | (At & { readonly kind: 'made-anew' });

/** What only the keys show. */
export type OpeningFault =
  | { readonly kind: 'ring-lacks-key'; readonly stream: StreamId; readonly generation: number }
  | (At & { readonly kind: 'entry-does-not-open' })
  | (At & { readonly kind: 'body-ill-formed' })
  | (BlobAt & { readonly kind: 'blob-does-not-open' });

export type Destroyed =
  | (At & { readonly kind: 'body-destroyed' })
  | (BlobAt & { readonly kind: 'blob-destroyed' });

/** What this verification could not show. */
export type Unproven =
  /** Nothing shows that the stream did not go on after `seq`, nor that what follows `provenTo` is as it was. */
  | (At & { readonly kind: 'tail'; readonly provenTo: number })
  /** Streams of which no receipt is at hand may be gone altogether. */
  | { readonly kind: 'whole-streams' }
  /** Bodies and blobs were compared by digest and not opened. */
  | { readonly kind: 'unopened' }
  /** Who destroyed what is gone, and whether they might. */
  | { readonly kind: 'destruction' };
