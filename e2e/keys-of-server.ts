import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { streamOf } from '../packages/core/engagement/stream.ts';
import type { EngagementId } from '../packages/core/ids.ts';
import { lootOf } from '../packages/record/fixtures/thief.ts';
import type { KeyRing } from '../packages/record/ring/key-ring.ts';
import { openByPassphrase } from '../packages/record/ring/passphrase.ts';
import { openRingFile } from '../packages/record/ring/ring-file.ts';
import { unseal } from '../packages/record/sealing/seal.ts';
import { unwrapKey } from '../packages/record/sealing/wrap-key.ts';
import {
  coachEmail,
  coachPassword,
  passphrase,
  type Served,
} from '../packages/server/fixtures/served-practice.ts';

/** Everything on the machine of a practice that could open something: keys as bytes, words that people type. */
export type ServerKeys = { readonly secrets: readonly Buffer[]; readonly phrases: readonly string[] };

/** What lies in the stream that only the client opens, after every layer that the practice can take off. */
export async function sealedIn(served: Served, engagement: EngagementId): Promise<readonly string[]> {
  return (await openedEntries(served, engagement)).map(({ text }) => text);
}

/** Each key of the ring, each key of an entry, and whatever else lies in the folder and looks like a key. */
export async function keysOfServer(served: Served): Promise<ServerKeys> {
  const ring = await ringOf(served);
  const { folder } = served;
  const ofStreams = [...ring.streams.values()].flat().map(({ key }) => key.export());
  const seed = Buffer.from(String(ring.signing.export({ format: 'jwk' }).d), 'base64url');
  const own = [...ring.streams.keys()].find((stream) => stream.endsWith('/own'));
  const entries = await openedEntries(served, String(own).split('/')[0] as EngagementId);
  const account = readFileSync(join(folder, 'accounts.key'), 'utf8');
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 100_000)
    .map((path) => readFileSync(path));
  const secrets = [
    ...ofStreams,
    seed,
    ...entries.map(({ key }) => key),
    Buffer.from(account, 'base64url'),
    // Any 32 bytes in a row at the beginning of a file.
    ...files.map((bytes) => bytes.subarray(0, 32)),
  ].filter(({ length }) => length === 32);
  return { secrets, phrases: [passphrase, coachPassword, coachEmail, account, ...ofStreams.map(textOf)] };
}

/** By which of the keys an age file opens: as its recipient's secret, or typed as its passphrase. */
export async function opensBy(sealed: string, { secrets, phrases }: ServerKeys): Promise<readonly string[]> {
  const file = new Uint8Array(Buffer.from(sealed, 'base64url'));
  const opened: string[] = [];
  const attempt = async (name: string, add: (decrypter: Decrypter) => void) => {
    const decrypter = new Decrypter();
    add(decrypter);
    if (
      await decrypter.decrypt(file).then(
        () => true,
        () => false,
      )
    )
      opened.push(name);
  };
  for (const secret of secrets) {
    const identity = await x25519(secret);
    await attempt(textOf(secret), (decrypter) => decrypter.addIdentity(identity));
  }
  if (/^age[^\n]+\n-> scrypt /u.test(Buffer.from(file).toString('latin1')))
    for (const phrase of phrases)
      await attempt(phrase, (decrypter) => decrypter.addIdentity(openByPassphrase(phrase)));
  return opened;
}

type OpenedEntry = { readonly text: string; readonly key: Buffer };

async function openedEntries(served: Served, engagement: EngagementId): Promise<readonly OpenedEntry[]> {
  const stream = streamOf(engagement, 'own');
  const keys = (await ringOf(served)).streams.get(stream) ?? [];
  const [loot] = await lootOf(join(served.folder, 'record.sqlite'), [stream]);
  return (loot?.entries ?? []).flatMap(({ key: name, header, body, sealedKey }) => {
    const by = keys.find(({ generation }) => generation === sealedKey?.generation);
    const key = by && sealedKey?.wrapped && unwrapKey(sealedKey.wrapped, name, by);
    const plain = key && body && unseal(key, body, header);
    if (!plain) return [];
    const { sealed } = JSON.parse(Buffer.from(plain).toString('utf8')) as { readonly sealed?: string };
    return sealed === undefined ? [] : [{ text: sealed, key: Buffer.from(key.export()) }];
  });
}

async function ringOf({ folder }: Served): Promise<KeyRing> {
  const ring = await openRingFile({ path: join(folder, 'keyring.age'), passphrase });
  if (!ring.ok) throw new Error(ring.refusal.kind);
  return ring.value.ring();
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** PKCS #8 around the 32 bytes of a private key (RFC 8410). */
function x25519(secret: Buffer): Promise<CryptoKey> {
  const head = Buffer.from('302e020100300506032b656e04220420', 'hex');
  const usages = ['deriveBits'] as const;
  return crypto.subtle.importKey('pkcs8', Buffer.concat([head, secret]), { name: 'X25519' }, false, [
    ...usages,
  ]);
}
