import type { KeyObject } from 'node:crypto';
import { type RecordParts, streamKey } from './record-parts.ts';
import { randomKey, type StreamKey, unwrapKey, wrapKey } from './sealing/wrap-key.ts';
import type { Change } from './storage.ts';

export type NamedKey = { readonly name: string; readonly key: KeyObject };
export type BlobKeys = (group: string) => Promise<NamedKey>;

const groupPattern = /^[a-z0-9-]{1,64}$/u;

/**
 * The key that blobs of one group share: the one that lies in the stream already, or a new one, which is
 * added to `fresh`. Throws where it was destroyed: what comes after a destruction has a name of its own.
 */
export function blobKeys(parts: RecordParts, by: StreamKey, fresh: Change['keys'][number][]): BlobKeys {
  const { stream, generation } = by;
  const found = new Map<string, NamedKey>();
  return async (group) => {
    if (!groupPattern.test(group)) throw new RangeError('a blob key is named by a-z, 0-9 and -');
    const name = `blob-${group}`;
    const known = found.get(name) ?? (await storedKey(parts, by, name));
    if (known) return remember(found, known);
    const key = randomKey();
    fresh.push({ stream, name, generation, wrapped: wrapKey(key, name, by) });
    return remember(found, { name, key });
  };
}

function remember(found: Map<string, NamedKey>, named: NamedKey): NamedKey {
  found.set(named.name, named);
  return named;
}

async function storedKey(
  parts: RecordParts,
  { stream }: StreamKey,
  name: string,
): Promise<NamedKey | undefined> {
  const stored = await parts.storage.key(stream, name);
  if (!stored) return undefined;
  if (!stored.wrapped) throw new RangeError('a destroyed key seals nothing again');
  const key = unwrapKey(stored.wrapped, name, await streamKey(parts, stream, stored.generation));
  if (!key) throw new Error(`a key of ${stream} does not open`);
  return { name, key };
}
