import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

/**
 * Age's passphrase stanza (age-encryption.org/v1, "scrypt") by Node's scrypt: off the main thread and
 * several times as fast as the one in the library, which would let a server stand still each time that
 * an engagement gets its keys. A test opens each one's files with the other.
 */
export function sealByPassphrase(passphrase: string, workFactor: number): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(16);
      const key = await stretch(passphrase, salt, workFactor);
      const cipher = createCipheriv(algorithm, key, noNonce, { authTagLength: tagLength });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      return [new Stanza(['scrypt', unpadded(salt), String(workFactor)], body)];
    },
  };
}

export type OpeningByPassphrase = Identity & {
  /** Whether the file asked for a passphrase and this one was not it. */
  readonly isRefused: () => boolean;
};

export function openByPassphrase(passphrase: string): OpeningByPassphrase {
  let refused = false;
  return {
    isRefused: () => refused,
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas;
      const [kind, salt = '', workFactor = ''] = stanza?.args ?? [];
      if (!stanza || stanzas.length !== 1 || kind !== 'scrypt') return null;
      const key = await stretch(passphrase, saltFrom(salt), workFactorFrom(workFactor));
      const fileKey = unwrap(key, stanza.body);
      refused = fileKey === null;
      return fileKey;
    },
  };
}

const algorithm = 'chacha20-poly1305';
const tagLength = 16;
/** By the format: the key is new for every file, since its salt is. */
const noNonce = Buffer.alloc(12);
/** Beyond it one opening takes more than a gigabyte: no file of ours asks for that. */
const mostWork = 20;

function unwrap(key: Buffer, body: Uint8Array): Uint8Array | null {
  if (body.length !== 16 + tagLength) throw new Error('a file key has 16 bytes');
  const cipher = createDecipheriv(algorithm, key, noNonce, { authTagLength: tagLength });
  cipher.setAuthTag(body.subarray(16));
  try {
    return Buffer.concat([cipher.update(body.subarray(0, 16)), cipher.final()]);
  } catch {
    return null;
  }
}

function stretch(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Buffer> {
  const cost = 2 ** workFactor;
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  // scrypt needs 128 * r bytes for each of N and a little beside.
  const settings = { N: cost, r: 8, p: 1, maxmem: 1024 * cost + 2 ** 22 };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, labelled, 32, settings, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

function saltFrom(text: string): Buffer {
  const salt = Buffer.from(text, 'base64');
  if (salt.length !== 16 || unpadded(salt) !== text) throw new Error('a salt has 16 bytes');
  return salt;
}

function workFactorFrom(text: string): number {
  if (!/^[1-9]\d?$/u.test(text) || Number(text) > mostWork) throw new Error('a work factor is 1 to 20');
  return Number(text);
}
