import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DiskRefusal } from '../disk-refusal.ts';
import type { ForgetRefusal } from '../record.ts';
import { type RecordParts, streamKey } from '../record-parts.ts';
import { type KeyRing, newestKey, withNewGeneration, withoutGenerations } from '../ring/key-ring.ts';
import { unwrapKey, wrapKey } from '../sealing/wrap-key.ts';
import type { Forgetting, StoredKey } from '../storage.ts';

/** In this order; whatever breaks off is begun again from the first, where what was done is found done. */
export const forgetSteps = [
  'new-generation',
  'rewrapped',
  'backed-up',
  'old-generation-gone',
  'compacted',
  'old-copies-gone',
  'ended',
] as const;

/**
 * After something was destroyed, or for keys of a new generation: living keys are wrapped anew, a backup
 * is made that today's keys open, the old keys go from the ring, and no byte of what went is left in the
 * files. A backup that cannot be made does not stop the destruction; then it is not at its end.
 */
export async function finishForgetting(parts: RecordParts): Promise<Result<undefined, ForgetRefusal>> {
  const all = await parts.storage.forgetting();
  if (all.length === 0) return ok(undefined);
  const { step = () => undefined, beside } = parts;
  const fresh = await keepIfNew(parts, all.reduce(withNewGeneration, parts.ring.ring()));
  if (!fresh.ok) return fresh;
  step('new-generation');
  for (const one of all) {
    const wrapped = await rewrapStream(parts, one);
    if (!wrapped.ok) return wrapped;
  }
  step('rewrapped');
  const backup = beside && (await beside.backup());
  step('backed-up');
  const dropped = await keepIfNew(parts, all.reduce(withoutGenerations, parts.ring.ring()));
  if (!dropped.ok) return dropped;
  step('old-generation-gone');
  const compacted = await parts.storage.compact();
  if (!compacted.ok) return compacted;
  step('compacted');
  const retired = beside?.retire(backup?.ok ? backup.value : undefined);
  step('old-copies-gone');
  if (backup?.ok === false || retired?.ok === false) return refuse({ kind: 'no-backup-made' });
  const ended = await parts.storage.endForgetting(all);
  if (ended.ok) step('ended');
  return ended;
}

/** Sealing a ring takes most of a second. */
async function keepIfNew({ ring }: RecordParts, next: KeyRing): Promise<Result<undefined, DiskRefusal>> {
  return next === ring.ring() ? ok(undefined) : ring.keep(next);
}

/** Every stream that has keys gets new ones. */
export async function rekeyAll(parts: RecordParts): Promise<Result<undefined, ForgetRefusal>> {
  const all: Forgetting[] = [...parts.ring.ring().streams.keys()].flatMap((stream) => {
    const newest = newestKey(parts.ring.ring(), stream);
    return newest ? [{ stream, generation: newest.generation }] : [];
  });
  const begun = await parts.storage.beginForgetting(all);
  if (!begun.ok) return begun;
  parts.step?.('begun');
  return finishForgetting(parts);
}

async function rewrapStream(
  parts: RecordParts,
  { stream, generation }: Forgetting,
): Promise<Result<undefined, ForgetRefusal>> {
  const by = newestKey(parts.ring.ring(), stream);
  if (!by) throw new Error(`the key ring has no key for ${stream}`);
  const rewrapped: StoredKey[] = [];
  for (const key of await parts.storage.keys(stream)) {
    if (!key.wrapped || key.generation > generation) continue;
    const open = await openKey(parts, stream, key);
    rewrapped.push({ name: key.name, generation: by.generation, wrapped: wrapKey(open, key.name, by) });
  }
  return rewrapped.length === 0 ? ok(undefined) : parts.storage.rewrap(stream, rewrapped);
}

async function openKey(
  parts: RecordParts,
  stream: StreamId,
  { name, generation, wrapped }: StoredKey,
): Promise<NonNullable<ReturnType<typeof unwrapKey>>> {
  const key = wrapped && unwrapKey(wrapped, name, await streamKey(parts, stream, generation));
  // Never pass over one that does not open: with the old generation it would be gone for good.
  if (!key) throw new Error(`a key of ${stream} does not open`);
  return key;
}
