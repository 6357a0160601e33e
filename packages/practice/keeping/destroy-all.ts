import type { Doomed } from '@crucible/core/keeping/destroyed.ts';
import type { Erased, Erasure } from '@crucible/core/keeping/erasure.ts';
import type { HoldRefusal, Holds } from '@crucible/core/keeping/hold.ts';
import type { SealedTranscripts } from '@crucible/core/keeping/sealed-transcripts.ts';
import { tellDestroyed } from '@crucible/core/keeping/tell-destroyed.ts';
import { ok, type Result } from '@crucible/core/result.ts';
import { type Destroying, destroying } from './destroying.ts';

type Known = { readonly holds: Holds; readonly transcripts: SealedTranscripts };

/** Destroys, and tells both in `shared` what was asked for and which words are gone. */
export function destroyAll(
  known: Known,
  doomed: readonly Doomed[],
  done: readonly Erasure[],
): Result<Destroying, HoldRefusal> {
  const destroyed = destroying(known.holds, doomed);
  if (!destroyed.ok) return destroyed;
  // Where the whole of the work goes, nobody is left who could be told.
  if (done.some(({ what }) => what.kind === 'engagement')) return destroyed;
  const erased = done.map(
    ({ asked, what }): Erased => ({ kind: 'erased', version: 1, asked, what: what.kind }),
  );
  const told = [...tellDestroyed(known.transcripts, doomed), ...erased].map((body) => ({ body }));
  const { shared = [], ...others } = destroyed.value;
  const both = [...shared, ...told];
  return ok({ ...others, ...(both.length > 0 && { shared: both }) });
}
