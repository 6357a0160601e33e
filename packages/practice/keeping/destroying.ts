import { type Destroyed, type Doomed, destroyedBody } from '@crucible/core/keeping/destroyed.ts';
import { type HoldRefusal, type Holds, refuseHeld } from '@crucible/core/keeping/hold.ts';
import { ok, type Result } from '@crucible/core/result.ts';
import type { Destroys } from '@crucible/record/record.ts';
import type { Statement } from '../act.ts';

type Stream = Doomed['stream'];
export type Destroying = { readonly [Name in Stream]?: readonly Statement[] };

/**
 * The lines that say what is destroyed, each carrying the destruction itself. Everything in this package
 * that destroys comes through here, so that a hold stops all of it.
 */
export function destroying(holds: Holds, doomed: readonly Doomed[]): Result<Destroying, HoldRefusal> {
  const held = refuseHeld(holds);
  if (!held.ok) return held;
  const streams = [...new Set(doomed.map(({ stream }) => stream))];
  return ok(
    Object.fromEntries(
      streams.map((stream) => [stream, apart(doomed.filter((one) => one.stream === stream)).map(statement)]),
    ),
  );
}

/** No line and no bytes twice; where all of a stream goes, that is all there is to say. */
function apart(doomed: readonly Doomed[]): readonly Doomed[] {
  const whole = doomed.find(({ lines }) => lines === 'everything');
  if (whole !== undefined) return [whole];
  const seqs = new Set<number>();
  const blobs = new Set<string>();
  return doomed.flatMap((one): readonly Doomed[] => {
    const fresh = {
      ...one,
      lines: one.lines === 'everything' ? [] : one.lines.filter((seq) => !seqs.has(seq) && seqs.add(seq)),
      blobs: one.blobs.filter((blob) => !blobs.has(blob) && blobs.add(blob)),
    };
    return fresh.lines.length + fresh.blobs.length === 0 ? [] : [fresh];
  });
}

function statement(doomed: Doomed): Statement & { readonly body: Destroyed } {
  const { lines, blobs } = doomed;
  const destroys: Destroys = lines === 'everything' ? lines : { entries: lines, blobs };
  return { body: destroyedBody(doomed), destroys };
}
