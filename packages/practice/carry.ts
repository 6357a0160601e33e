import type { BlobId } from '@crucible/core/ids.ts';
import type { Carried } from './act.ts';
import { streamIn } from './gather.ts';
import type { ListedAct, ListedView } from './listed.ts';
import type { Practice, Where } from './practice.ts';

type Ready = { readonly state: unknown; readonly input: unknown; readonly where: Where };

/** Fetches what an act or a view seeks. Throws where it reaches into a stream that it does not need. */
export async function carry(
  { record }: Practice,
  { name, needs, carries }: ListedAct | ListedView,
  { state, input, where }: Ready,
): Promise<Carried> {
  const open = new Set(Object.values(needs).map((need) => need.in));
  const found = new Map<BlobId, Uint8Array>();
  for (const sought of carries?.(state as never, input as never) ?? []) {
    if (!open.has(sought.in)) throw new Error(`${name} seeks bytes in ${sought.in}, which it does not need`);
    const read = await record.readBlob(streamIn(sought.in, where, record), sought.blob);
    if (read.ok) found.set(sought.blob, read.value);
  }
  return (blob) => found.get(blob);
}
