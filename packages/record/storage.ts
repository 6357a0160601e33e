import type { Place } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { ActId, BlobId, PersonId, PracticeId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';

/**
 * Where the sealed bytes of one practice lie. Knows no key and no word: everything in it is either a
 * name, a number or sealed. Everything answers by promise and names practice and stream, so that a
 * database across a network can stand here as well as a file (fixtures/storage-contract.ts).
 */
export type Storage = {
  readonly practice: PracticeId;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** Every stream that was opened or has an entry, sorted. */
  readonly streams: () => Promise<readonly StreamId[]>;
  /** The newest entry of a stream. */
  readonly head: (stream: StreamId) => Promise<Head | undefined>;
  /** In order of seq, those after `after`, at most `most`. */
  readonly entries: (stream: StreamId, after: number, most: number) => Promise<readonly StoredEntry[]>;
  readonly keys: (stream: StreamId) => Promise<readonly StoredKey[]>;
  readonly key: (stream: StreamId, name: string) => Promise<StoredKey | undefined>;
  /** Which entry brought a blob. */
  readonly blobs: (stream: StreamId) => Promise<readonly StoredBlob[]>;
  readonly blob: (stream: StreamId, blob: BlobId) => Promise<StoredBlob | undefined>;
  /** Places only, since all rows of a stream may be more than memory holds. */
  readonly blobRows: (stream: StreamId) => Promise<readonly RowPlace[]>;
  readonly blobRow: (stream: StreamId, place: RowPlace) => Promise<Uint8Array | undefined>;
  readonly act: (act: ActId) => Promise<StoredAct | undefined>;
  /** All of it or nothing, durable when it answers. */
  readonly write: (change: Change) => Promise<Result<undefined, StorageRefusal>>;
  /** Streams whose older keys are still to be destroyed. */
  readonly forgetting: () => Promise<readonly Forgetting[]>;
  readonly beginForgetting: (all: readonly Forgetting[]) => Promise<Result<undefined, WriteTrouble>>;
  /** The same keys wrapped anew, in one transaction; those destroyed meanwhile stay destroyed. */
  readonly rewrap: (stream: StreamId, keys: readonly StoredKey[]) => Promise<Result<undefined, WriteTrouble>>;
  readonly endForgetting: (all: readonly Forgetting[]) => Promise<Result<undefined, WriteTrouble>>;
  /** Whole streams that are not here yet, as they are, in one transaction; nothing else may write meanwhile. */
  readonly bringIn: (
    portions: AsyncIterable<Portion>,
    origins: readonly Origin[],
  ) => Promise<Result<undefined, WriteTrouble>>;
  /** Whose receipts for a stream are good beside those of this practice. */
  readonly origins: (stream: StreamId) => Promise<readonly Origin[]>;
  /** Leaves no byte of what was destroyed, in journals neither. */
  readonly compact: () => Promise<Result<undefined, CompactRefusal>>;
  readonly close: () => Promise<void>;
};

export type Portion = {
  readonly stream: StreamId;
  readonly keys?: readonly StoredKey[];
  readonly entries?: readonly Omit<StoredEntry, 'sealedKey'>[];
  readonly blobs?: readonly StoredBlob[];
  readonly rows?: readonly (RowPlace & { readonly sealed: Uint8Array })[];
};

/** The public key of a practice that streams came from. */
export type Origin = { readonly publicKey: Uint8Array };

/** Keys of that generation and of those before it are to be destroyed once nothing hangs on them. */
export type Forgetting = { readonly stream: StreamId; readonly generation: number };

export type Head = { readonly seq: number; readonly header: Uint8Array; readonly hash: string };

export type StoredEntry = Head & {
  /** Name of its key, as the header has it. */
  readonly key: string;
  /** Absent once it has been destroyed; its digest stays. */
  readonly body?: Uint8Array;
  readonly bodyDigest: Uint8Array;
  /** The key itself, where one lies there. */
  readonly sealedKey?: SealedKey;
};

export type SealedKey = {
  readonly generation: number;
  /** Absent once it has been destroyed; its name stays, so that nothing gets that key again. */
  readonly wrapped?: Uint8Array;
};

export type StoredKey = SealedKey & { readonly name: string };
export type StoredBlob = { readonly blob: BlobId; readonly seq: number };
/** Rows are counted from 1. */
export type RowPlace = { readonly blob: BlobId; readonly row: number };

export type StoredAct = {
  readonly act: ActId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly places: readonly Place[];
};

/** One transaction. */
export type Change = {
  readonly act: StoredAct;
  /** Acts done before it are forgotten. */
  readonly actsSince: Instant;
  /** How many entries each stream has at this moment; otherwise nothing is written. */
  readonly expects: readonly { readonly stream: StreamId; readonly seq: number }[];
  readonly opens: readonly StreamId[];
  readonly keys: readonly (StoredKey & { readonly stream: StreamId })[];
  readonly entries: readonly NewStoredEntry[];
  readonly blobs: readonly (StoredBlob & { readonly stream: StreamId })[];
  readonly rows: readonly (RowPlace & { readonly stream: StreamId; readonly sealed: Uint8Array })[];
  readonly destroys: readonly StoredDestruction[];
  /** Begun in the same transaction. */
  readonly forgetting: readonly Forgetting[];
};

/** Bodies, wrapped keys and rows that go; what was destroyed before stays so. */
export type StoredDestruction = {
  readonly stream: StreamId;
  readonly seqs: readonly number[];
  /** Of the entries and of the blobs. */
  readonly keys: readonly string[];
  readonly blobs: readonly BlobId[];
};

export type NewStoredEntry = Omit<StoredEntry, 'body' | 'sealedKey'> & {
  readonly stream: StreamId;
  readonly body: Uint8Array;
};

export type StorageRefusal =
  | { readonly kind: 'moved-on'; readonly stream: StreamId }
  | { readonly kind: 'act-done' }
  | WriteTrouble;

export type WriteTrouble = { readonly kind: 'disk-full' } | { readonly kind: 'read-only' };

/** Another program reads in the file, so that its journal cannot be emptied now. */
export type CompactRefusal = WriteTrouble | { readonly kind: 'being-read' };
