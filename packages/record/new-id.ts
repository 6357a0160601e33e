import { randomBytes } from 'node:crypto';
import { type AnyId, idOf } from '@crucible/core/ids.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** A name that nobody had before: 128 random bits as 26 letters and figures of base 32 (RFC 4648). */
export function newId<Kind extends AnyId>(): Kind {
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`) << 2n;
  let text = '';
  for (let at = 0; at < 26; at++) {
    text = letters.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return idOf<Kind>(text);
}
