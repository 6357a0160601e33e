import type { Body } from '../engagement/entry.ts';
import type { EngagementStream, StreamName } from '../engagement/stream.ts';
import type { BlobId } from '../ids.ts';

/**
 * Why something is gone: struck by one or both, over by its date, withdrawn, moved to where it belongs, or
 * erased because somebody asked.
 */
export const destroyedWhys = ['struck', 'expired', 'withdrawn', 'moved-away', 'asked'] as const;
export type DestroyedWhy = (typeof destroyedWhys)[number];

/** From and to, both among them. */
export type Span = readonly [number, number];

/** The line that stays in a stream where something was destroyed: how much, when, by whom and why; no words. */
export type Destroyed = Body & {
  readonly kind: 'destroyed';
  readonly why: DestroyedWhy;
  /** Numbers of lines, rising; absent where all of the stream went. */
  readonly lines?: readonly Span[];
  /** Bytes that went, by the first of those that are destroyed together. */
  readonly blobs: readonly BlobId[];
};

/** What is to go from one stream. */
export type Doomed = {
  readonly stream: StreamName;
  readonly why: DestroyedWhy;
  readonly lines: readonly number[] | 'everything';
  readonly blobs: readonly BlobId[];
};
/** Of an engagement; what the practice itself keeps is not among it. */
export type DoomedIn<Stream extends EngagementStream> = Doomed & { readonly stream: Stream };

export function destroyedBody({ why, lines, blobs }: Doomed): Destroyed {
  const spans = lines === 'everything' ? {} : { lines: spansOf(lines) };
  return { kind: 'destroyed', version: 1, why, ...spans, blobs };
}

/** How many lines went; undefined where all of the stream did. */
export function lineCount({ lines }: Pick<Destroyed, 'lines'>): number | undefined {
  return lines?.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function spansOf(lines: readonly number[]): readonly Span[] {
  const spans: [number, number][] = [];
  for (const seq of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === seq - 1) last[1] = seq;
    else spans.push([seq, seq]);
  }
  return spans;
}
