import type { Instant } from '@crucible/core/units.ts';
import type { DiskRefusal } from './disk-refusal.ts';
import type { AppendRefusal, BlobRefusal } from './record.ts';
import type { WordsRefusal } from './recovery/sheet.ts';

/**
 * Why a record is not opened, made or verified: facts only, one type for each thing that is tried. The
 * words are `display/sentences/en/record.ts`; refusals of an act and of a blob stand in record.ts.
 */
export type OpenRefusal = LockRefusal | StorageFileRefusal | RingRefusal | StrangeRing;
export type CreateRefusal = OpenRefusal | { readonly kind: 'record-exists' };
export type VerifyRefusal = StorageFileRefusal | RingRefusal | StrangeRing;
export type RecordRefusal = CreateRefusal | AppendRefusal | BlobRefusal;

/** Who writes to a folder, so that whoever comes second can be told. */
export type Holder = { readonly pid: number; readonly since: Instant; readonly what: string };

export type LockRefusal =
  /** Without `by` where the holder has not yet said who it is. */
  { readonly kind: 'folder-held'; readonly by?: Holder } | DiskRefusal;

export type RingRefusal =
  | { readonly kind: 'ring-missing' }
  | { readonly kind: 'wrong-passphrase' }
  /** Cut off, changed, or no key ring at all. */
  | { readonly kind: 'ring-damaged' };

/** The ring and the record lie in one folder and belong to two practices. */
export type StrangeRing = { readonly kind: 'ring-of-another-practice' };

export type MigrationRefusal =
  /** A program after this one wrote it. */
  | { readonly kind: 'newer-record'; readonly found: number; readonly known: number }
  | { readonly kind: 'not-a-record' };

export type StorageFileRefusal =
  | MigrationRefusal
  | { readonly kind: 'no-record' }
  /** Only a program that may write can bring it to today's shape. */
  | { readonly kind: 'older-record'; readonly found: number; readonly known: number }
  | { readonly kind: 'file-damaged' }
  | DiskRefusal;

export type RestoreRefusal =
  | StorageFileRefusal
  | LockRefusal
  | StrangeRing
  | { readonly kind: 'folder-not-empty' }
  /** It is not whole; `verify` says what is wrong with it. */
  | { readonly kind: 'backup-damaged'; readonly faults: number }
  /** No key opens the stream of the practice, so nobody can be named who restores it. */
  | { readonly kind: 'no-author' };

export type RestoredRecord = {
  readonly from: Instant;
  readonly entries: number;
  /** Over all streams: what no key opens any more. */
  readonly closed: number;
  /** Over all streams: what came after the backup, where the folder of before could tell. */
  readonly cut?: number;
  /** Whether the line that says whose practice it is opens no more. */
  readonly founding?: true;
  /** Where the folder of before lies now. */
  readonly setAside?: string;
};

export type ByWordsRefusal =
  | WordsRefusal
  | Exclude<RingRefusal, { readonly kind: 'wrong-passphrase' }>
  /** They are a key, and this file was sealed to another one: an older sheet, or another practice's. */
  | { readonly kind: 'words-of-another-sheet' };
