import type { Body, Entry, Fold, Place } from '@crucible/core/engagement/entry.ts';
import type { Author, Via } from '@crucible/core/engagement/party.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { ActId, BlobId, EngagementId, PersonId, PracticeId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { DiskRefusal } from './disk-refusal.ts';
import type { Sheet, WordsRefusal } from './recovery/sheet.ts';

/**
 * The record of one practice as acts and views use it: streams of sealed entries that are only ever
 * added to. Opened by `openRecord`; whoever holds one holds the keys. Everything answers by promise, so
 * that a database across a network can stand behind it.
 */
export type OpenRecord = {
  readonly practice: PracticeId;
  /** Ed25519, 32 bytes: what its receipts are signed with; its six words are compared in the room. */
  readonly publicKey: Uint8Array;
  /** Entries of a stream in order, those after `after` only. A stream that nobody wrote to is empty. */
  readonly read: (stream: StreamId, after?: number) => Promise<readonly Entry[]>;
  /** One entry alone, however much follows it; nothing where it was destroyed or none stands there. */
  readonly readAt: (place: Pick<Place, 'stream' | 'seq'>) => Promise<Entry | undefined>;
  /** The state of a stream, from the cache as far as it reaches. */
  readonly fold: <State>(stream: StreamId, fold: Fold<State>) => Promise<Folded<State>>;
  readonly readBlob: (stream: StreamId, blob: BlobId) => Promise<Result<Uint8Array, BlobRefusal>>;
  /** All of it or nothing, in one transaction; the same act again answers what it answered before. */
  readonly append: (append: Append) => Promise<Result<Appended, AppendRefusal>>;
  /** Streams of which something was destroyed while their keys of old are still there. */
  readonly forgetting: () => Promise<readonly StreamId[]>;
  /** Goes on where a destruction broke off; nothing to do is well done. */
  readonly finishForgetting: () => Promise<Result<undefined, ForgetRefusal>>;
  /** Where backups go and when the last one was made and read through; absent for a record in memory. */
  readonly backups: () => BackupFacts | undefined;
  readonly backup: () => Promise<Result<BackupMade, BackupRefusal>>;
  /** Where the last one was made less than a day ago, nothing is done. */
  readonly backupIfDue: () => Promise<Result<BackupMade | undefined, BackupRefusal>>;
  /** Copies of the key ring from before, which may open what was destroyed since. */
  readonly oldRings: () => readonly OldRing[];
  /** Seals the key ring to words that are then on paper only; those of a sheet before open it no more. */
  readonly makeSheet: (sheet: NewSheet) => Promise<Result<MadeSheet, DiskRefusal>>;
  /** Whether typed words open what was sealed to them; remembered where they do. */
  readonly trySheet: (name: Sheet['name'], typed: string) => Promise<Result<undefined, SheetRefusal>>;
  readonly sheets: () => readonly Sheet[];
  /** Old copies of the key ring still open by the passphrase of before. */
  readonly changePassphrase: (passphrase: string) => Promise<Result<undefined, DiskRefusal>>;
  /** All of an engagement in one file, save what leaves by itself (`trust`) or opens to nobody (`round`). */
  readonly writeCopy: (wish: CopyWish) => Promise<Result<CopyWritten, CopyRefusal>>;
  /** An engagement from such a file; the same one again changes nothing. */
  readonly takeIn: (from: TakeIn) => Promise<Result<TakenIn, TakeInRefusal>>;
  /** New keys for every stream; whoever has an old key ring opens nothing written from now on. */
  readonly rekey: () => Promise<Result<undefined, ForgetRefusal>>;
  /** Every entry of a stream by its digests: what a receipt can be checked against without a key or a word. */
  readonly chain: (stream: StreamId) => Promise<Chain>;
  /** What an act answered before, where it was done in the last 30 days. */
  readonly done: (act: ActId) => Promise<Appended | undefined>;
  /** A receipt for an entry, to be given to whoever may open its stream. */
  readonly receipt: (place: Place) => Promise<Receipt>;
  readonly close: () => Promise<void>;
};

export type Folded<State> = {
  readonly state: State;
  /** How many entries it rests on; 0 for a stream that nobody wrote to. */
  readonly seq: number;
};

export type Append = {
  readonly act: ActId;
  /** Who does it; another person's act never answers under the same name. */
  readonly by: PersonId;
  /** How far each stream was read for the decision; where one has moved on, nothing is written. */
  readonly decidedOn: readonly { readonly stream: StreamId; readonly seq: number }[];
  /** Streams that get their key now, before anything is written to them. */
  readonly opens?: readonly StreamId[];
  readonly writes: readonly StreamWrite[];
};

export type BackupFacts = { readonly place: string; readonly last?: BackupMade };

/** One file, read from its first entry to its last before it counts. */
export type BackupMade = { readonly path: string; readonly at: Instant; readonly entries: number };

export type BackupRefusal =
  | { readonly kind: 'disk-full' }
  /** The place is not there or may not be written to; or there is none, for a record in memory. */
  | { readonly kind: 'read-only' }
  /** The place holds backups of another practice, whose key rings would be covered. */
  | { readonly kind: 'place-of-another-practice' }
  /** What was copied is not whole, so it takes the place of no good backup. `verify` says what is wrong. */
  | { readonly kind: 'record-damaged'; readonly faults: number };

/** A sealed ring that is not the one of today. Whoever has its passphrase has the keys that it had then. */
export type OldRing = { readonly path: string; readonly changedAt: Instant };

export type Chain = {
  readonly stream: StreamId;
  /** Whose receipts for it are good: of this practice, and of the one that it came from. Ed25519, base64url. */
  readonly keys: readonly string[];
  readonly links: readonly ChainLink[];
};
/** `hash` = SHA-256(SHA-256(header) ‖ digest of the body); header and digest in base 64. */
export type ChainLink = {
  readonly seq: number;
  readonly header: string;
  readonly body: string;
  readonly hash: string;
};

export type CopyWish = {
  readonly engagement: EngagementId;
  readonly to: string;
  /** Without one, whoever has the file can read it. */
  readonly passphrase?: string;
  /** log2 of scrypt's N; 18 where not said. */
  readonly workFactor?: number;
};
export type CopyWritten = { readonly streams: readonly StreamId[]; readonly entries: number };
export type CopyRefusal = DiskRefusal | { readonly kind: 'no-such-engagement' };

export type TakeIn = { readonly file: string; readonly passphrase?: string };
export type TakenIn = {
  readonly engagement: EngagementId;
  readonly streams: readonly StreamId[];
  /** Whether all of it was here before. */
  readonly repeated: boolean;
};
export type TakeInRefusal =
  | DiskRefusal
  /** Not there, or no copy of an engagement that this program knows. */
  | { readonly kind: 'no-copy' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'copy-damaged'; readonly faults: number }
  /** And it has gone another way since the copy was made. */
  | { readonly kind: 'engagement-here-already'; readonly engagement: EngagementId };

export type NewSheet = Pick<Sheet, 'name' | 'keeper'>;
export type MadeSheet = { readonly words: readonly string[]; readonly made: Instant };
export type SheetRefusal =
  | WordsRefusal
  | DiskRefusal
  /** None was made. */
  | { readonly kind: 'no-such-sheet' }
  /** They are a key, and not the one of this sheet. */
  | { readonly kind: 'words-of-another-sheet' };

export type StreamWrite = { readonly stream: StreamId; readonly entries: readonly NewEntry[] };

export type NewEntry = {
  readonly author: Author;
  readonly via: Via;
  /** Well-formed Unicode; at most 64 KiB as JSON. */
  readonly body: Body;
  readonly blobs?: readonly NewBlob[];
  /** What of its stream is destroyed in the same transaction: this entry is the line that says so. */
  readonly destroys?: Destroys;
};

/**
 * Bodies of earlier entries by seq, and blobs by the `key` that they were handed in under. Lines that say
 * what was destroyed are kept: naming one throws, and `everything` passes over them.
 */
export type Destroys =
  | { readonly entries?: readonly number[]; readonly blobs?: readonly string[] }
  | 'everything';

/** At most 25 MiB. Blobs that name one `key` are sealed and destroyed together. */
export type NewBlob = { readonly id: BlobId; readonly bytes: Uint8Array; readonly key: string };

export type Appended = {
  /** In the order of the writes and of the entries in each. */
  readonly places: readonly Place[];
  readonly at: Instant;
  /** Whether the act had been done before and nothing was written now. */
  readonly repeated: boolean;
  /** Something was destroyed and the keys of old could not be, yet: `finishForgetting` goes on. */
  readonly unfinished?: ForgetRefusal;
};

/** Why a destruction is not at its end. What was to go is gone from the record by then in any case. */
export type ForgetRefusal =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'read-only' }
  /** Another program reads in the file just now. */
  | { readonly kind: 'being-read' }
  /** Destroyed, and no backup opens what is left: the place for backups cannot be written to. */
  | { readonly kind: 'no-backup-made' };

export type AppendRefusal =
  /** Somebody wrote in between: decide again. */
  | { readonly kind: 'moved-on'; readonly stream: StreamId }
  /** The act's name stands for something that another person did. */
  | { readonly kind: 'act-of-another' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'ill-formed-text' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'read-only' };

export type BlobRefusal = { readonly kind: 'no-such-blob' } | { readonly kind: 'blob-destroyed' };

/**
 * What the record said at a place, signed with the practice's key: whoever keeps it can check years
 * later that the record still says it. Holds no words.
 */
export type Receipt = {
  readonly version: 1;
  readonly stream: StreamId;
  readonly seq: number;
  readonly hash: string;
  /** The practice's public key, Ed25519, base64url; its six words are compared in the room. */
  readonly key: string;
  /** Over stream, seq and hash (docs/architecture/record.md), base64url. */
  readonly signature: string;
};
