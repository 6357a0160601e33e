import type { Place } from '@crucible/core/engagement/entry.ts';
import { nameOf } from '@crucible/core/engagement/stream.ts';
import type { HoldRefusal, Holds } from '@crucible/core/keeping/hold.ts';
import { type KeptLines, withPuttings } from '@crucible/core/keeping/kept-lines.ts';
import type { Result } from '@crucible/core/result.ts';
import { type Destroying, destroying } from './destroying.ts';

/** The line goes with what was put right in it; a line that says so stays in its place. */
export function struck(
  { holds, lines }: { readonly holds: Holds; readonly lines: KeptLines },
  { stream, seq }: Place,
): Result<Destroying, HoldRefusal> {
  const seqs = withPuttings(lines, [seq]);
  return destroying(holds, [{ stream: nameOf(stream), why: 'struck', lines: seqs, blobs: [] }]);
}
