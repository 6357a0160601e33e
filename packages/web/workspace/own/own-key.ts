import { type Kept, packKept, unpackKept } from '@crucible/core/own/kept.ts';
import type { Lock } from '@crucible/core/own/only-mine.ts';

/**
 * What only the client opens is sealed and opened here and nowhere else, in age files
 * (age-encryption.org/v1). The key is made once; the half that opens it leaves this page only under the
 * client's passphrase or passkey, so that a change of either seals nothing anew.
 */
export type Unlocked = { readonly identity: string; readonly recipient: string };
/** The opening half under a lock, as the server keeps it. */
export type SealedKey = { readonly recipient: string; readonly lock: Lock; readonly sealed: string };

/**
 * log2 of scrypt's N: 128 MiB and about a second on a telephone, as OWASP recommends; each step more would
 * double both.
 */
const workFactor = 17;

/** In UTF-16 units; four words that nobody connects have about as many. */
export const leastOwnPassphrase = 16;

export async function makeKey(): Promise<Unlocked> {
  const age = await loadAge();
  const identity = await age.generateX25519Identity();
  return { identity, recipient: await age.identityToRecipient(identity) };
}

export async function lockByPassphrase(
  { identity, recipient }: Unlocked,
  passphrase: string,
): Promise<SealedKey> {
  const age = await loadAge();
  const encrypter = new age.Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return { recipient, lock: 'passphrase', sealed: toText(await encrypter.encrypt(identity)) };
}

/** Nothing where it does not fit. */
export async function openByPassphrase(
  { sealed, recipient }: Pick<SealedKey, 'sealed' | 'recipient'>,
  passphrase: string,
): Promise<Unlocked | undefined> {
  const age = await loadAge();
  const decrypter = new age.Decrypter();
  decrypter.addPassphrase(passphrase);
  return opened(decrypter, { sealed, recipient });
}

/** Makes a passkey on this device; the browser asks for it. Fails where the browser cannot derive keys from one. */
export async function lockByPasskey({ identity, recipient }: Unlocked, name: string): Promise<SealedKey> {
  const age = await loadAge();
  const passkey = await age.webauthn.createCredential({ keyName: name });
  const encrypter = new age.Encrypter();
  encrypter.addRecipient(new age.webauthn.WebAuthnRecipient({ identity: passkey }));
  return { recipient, lock: 'passkey', sealed: toText(await encrypter.encrypt(identity)) };
}

export async function openByPasskey({
  sealed,
  recipient,
}: Pick<SealedKey, 'sealed' | 'recipient'>): Promise<Unlocked | undefined> {
  const age = await loadAge();
  const decrypter = new age.Decrypter();
  decrypter.addIdentity(new age.webauthn.WebAuthnIdentity());
  return opened(decrypter, { sealed, recipient });
}

/**
 * Always of one length. Without a recipient, and that is before the client made a key, it is sealed to one
 * that is thrown away, so that what nobody needs to open cannot be told from what the client can.
 */
export async function sealKept(kept: Kept, recipient: string | undefined): Promise<string | undefined> {
  const packed = packKept(kept);
  if (packed === undefined) return undefined;
  const age = await loadAge();
  const encrypter = new age.Encrypter();
  encrypter.addRecipient(recipient ?? (await makeKey()).recipient);
  return toText(await encrypter.encrypt(packed));
}

/** What does not open - sealed to a key that was given up, or to none - holds nothing. */
export async function openKept(sealed: string, { identity }: Unlocked): Promise<Kept> {
  const age = await loadAge();
  const decrypter = new age.Decrypter();
  decrypter.addIdentity(identity);
  const packed = await decrypter.decrypt(toBytes(sealed), 'text').catch(() => undefined);
  return packed === undefined ? { what: 'nothing' } : unpackKept(packed);
}

/** Fetched apart from the pages, by whoever answers and whoever looks. */
export function loadAge(): Promise<typeof import('age-encryption')> {
  return import('age-encryption');
}

type Decrypting = InstanceType<typeof import('age-encryption').Decrypter>;

async function opened(
  decrypter: Decrypting,
  { sealed, recipient }: Pick<SealedKey, 'sealed' | 'recipient'>,
): Promise<Unlocked | undefined> {
  const identity = await decrypter.decrypt(toBytes(sealed), 'text').catch(() => undefined);
  return identity === undefined ? undefined : { identity, recipient };
}

function toText(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/[=]+$/u, '');
}

function toBytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
