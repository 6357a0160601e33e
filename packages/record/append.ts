import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Append, Appended, AppendRefusal } from './record.ts';
import type { RecordParts } from './record-parts.ts';
import { withKeysFor } from './ring/key-ring.ts';
import { type Heads, sealChange } from './seal-change.ts';
import { writeBody } from './sealing/body-text.ts';
import { mostBlobBytes } from './sealing/seal-blob.ts';
import type { StoredAct } from './storage.ts';

type Outcome = Result<Appended, AppendRefusal>;

/**
 * One act: answered as before where it was done before, else written whole where every stream still ends
 * where it was decided on. A stream that was not decided on is written to wherever it ends by then.
 */
export async function appendTo(parts: RecordParts, append: Append): Promise<Outcome> {
  const done = await parts.storage.act(append.act);
  if (done) return answerAgain(done, append);
  const texts = textsOf(append);
  if (!texts.ok) return texts;
  for (;;) {
    const heads = await headsOf(parts, append);
    const moved = append.decidedOn.find(({ stream, seq }) => (heads.get(stream)?.seq ?? 0) !== seq);
    if (moved) return refuse({ kind: 'moved-on', stream: moved.stream });
    const kept = await keepKeys(parts, append);
    if (!kept.ok) return kept;
    const change = await sealChange(parts, append, { heads, texts: texts.value });
    const written = await parts.storage.write(change);
    if (written.ok) return ok({ places: change.act.places, at: change.act.at, repeated: false });
    if (written.refusal.kind === 'act-done') return appendTo(parts, append);
    if (written.refusal.kind !== 'moved-on') return refuse(written.refusal);
    // Another server wrote in between: look again whether this act still fits.
  }
}

/** What an act answered before. */
export function answerOf({ places, at }: StoredAct): Appended {
  return { places, at, repeated: true };
}

function answerAgain(done: StoredAct, { by }: Append): Outcome {
  return done.by === by ? ok(answerOf(done)) : refuse({ kind: 'act-of-another' });
}

function textsOf({ act, writes }: Append): Result<readonly Uint8Array[], AppendRefusal> {
  const texts: Uint8Array[] = [];
  for (const entry of writes.flatMap(({ entries }) => entries)) {
    const large = entry.blobs?.find(({ bytes }) => bytes.length > mostBlobBytes);
    if (large) return refuse({ kind: 'too-large', bytes: large.bytes.length, most: mostBlobBytes });
    const text = writeBody(entry, act);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return ok(texts);
}

async function headsOf({ storage }: RecordParts, { decidedOn, writes }: Append): Promise<Heads> {
  const streams = new Set<StreamId>([...decidedOn, ...writes].map(({ stream }) => stream));
  const heads = await Promise.all(
    [...streams].map(async (stream) => [stream, await storage.head(stream)] as const),
  );
  return new Map(heads);
}

/** In the ring before anything is sealed by them. */
async function keepKeys(
  { ring }: RecordParts,
  { opens = [] }: Append,
): Promise<Result<undefined, AppendRefusal>> {
  const before = ring.ring();
  const after = withKeysFor(before, opens);
  return after === before ? ok(undefined) : ring.keep(after);
}
