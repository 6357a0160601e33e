import type { Place } from '@crucible/core/engagement/entry.ts';
import { nameOf } from '@crucible/core/engagement/stream.ts';
import { broughtFrom } from '@crucible/core/keeping/brought-from.ts';
import { present } from '@crucible/core/keeping/doomed.ts';
import type { HoldRefusal, Holds } from '@crucible/core/keeping/hold.ts';
import { type KeptLines, withPuttings } from '@crucible/core/keeping/kept-lines.ts';
import type { LineTimes } from '@crucible/core/keeping/line-times.ts';
import { emptyList } from '@crucible/core/long-list.ts';
import type { Result } from '@crucible/core/result.ts';
import { type Destroying, destroying } from './destroying.ts';

type Known = {
  readonly holds: Holds;
  readonly lines: KeptLines;
  /** Absent where no scene is told that words could be brought from. */
  readonly supervision?: LineTimes;
};

/**
 * The line goes with what was put right in it, and a scene with what was brought of it to supervision; a line that
 * says so stays in its place.
 */
export function struck(
  { holds, lines, supervision = emptyList }: Known,
  { stream, seq }: Place,
): Result<Destroying, HoldRefusal> {
  const seqs = withPuttings(lines, [seq]);
  const brought = broughtFrom(lines, seqs, supervision);
  const doomed = [
    { stream: nameOf(stream), lines: seqs },
    { stream: 'supervision', lines: brought },
  ] as const;
  return destroying(holds, present(doomed.map((one) => ({ ...one, why: 'struck', blobs: [] }))));
}
