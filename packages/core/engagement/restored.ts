import type { Instant } from '../units.ts';
import type { Body } from './entry.ts';
import type { StreamId } from './stream.ts';

/** Said in every stream when the record comes back from a backup, so that nobody takes it for whole. */
export type Restored = Body & {
  readonly kind: 'restored';
  /** The newest moment that the backup knew. */
  readonly from: Instant;
  readonly lost: RestoreLoss;
};

export type RestoreLoss = {
  /** Entries of this stream that lie there and that no key opens any more. */
  readonly closed: number;
  /** Entries that came after the backup; absent where nothing is left that could tell. */
  readonly cut?: number;
  /** In the stream of the practice: streams that began after the backup. */
  readonly streams?: readonly StreamId[];
  /** In the stream of the practice: the line that says whose it is opens no more. */
  readonly founding?: true;
};
