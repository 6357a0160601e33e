import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { Chain, ChainLink } from '../record.ts';
import type { Storage } from '../storage.ts';

const page = 500;

/** A stream without keys and words, as `verify` walks it. */
export async function chainOf(storage: Storage, stream: StreamId): Promise<Chain> {
  const origins = (await storage.origins(stream)).map(({ publicKey }) => publicKey);
  const links: ChainLink[] = [];
  for (;;) {
    const entries = await storage.entries(stream, links.length, page);
    for (const { seq, header, bodyDigest, hash } of entries)
      links.push({ seq, header: base64(header), body: base64(bodyDigest), hash });
    if (entries.length < page) break;
  }
  const keys = [storage.publicKey, ...origins].map((key) => Buffer.from(key).toString('base64url'));
  return { stream, keys: [...new Set(keys)], links };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
