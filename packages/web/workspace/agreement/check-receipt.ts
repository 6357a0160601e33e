import type { Place } from '@crucible/core/engagement/entry.ts';
import type { ReceiptAnswer } from '@crucible/display/sentences/en/pages/client-receipts.ts';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** What a check found, and the six words of whoever signed, where it was signed. */
export type CheckedReceipt = { readonly answer: ReceiptAnswer; readonly sixWords?: string };

type Receipt = Place & { readonly key: string; readonly signature: string };

/**
 * Whether a receipt was signed by the key that it names (Ed25519, in this browser), and whether the list that
 * is shown still holds that line at that place. The six words tell people whose key it is.
 */
export async function checkReceipt(text: string, list: readonly Place[]): Promise<CheckedReceipt> {
  const receipt = receiptIn(text);
  if (receipt === undefined) return { answer: 'not-a-receipt' };
  const signed = await isSigned(receipt);
  if (signed !== 'yes') return { answer: signed === 'no' ? 'forged' : 'cannot-check' };
  return { answer: standingOf(receipt, list), sixWords: await sixWordsOf(receipt.key) };
}

function standingOf({ stream, seq, hash }: Receipt, list: readonly Place[]): ReceiptAnswer {
  if (!list.some((place) => place.stream === stream)) return 'elsewhere';
  const found = list.find((place) => place.seq === seq);
  if (found === undefined) return 'missing';
  return found.hash === hash ? 'unchanged' : 'changed';
}

async function isSigned({ stream, seq, hash, key, signature }: Receipt): Promise<'yes' | 'no' | 'unknown'> {
  const said = new TextEncoder().encode(`crucible receipt\n1\n${stream}\n${seq}\n${hash}\n`);
  try {
    const by = await crypto.subtle.importKey('raw', bytesOf(key), { name: 'Ed25519' }, false, ['verify']);
    const fits = await crypto.subtle.verify({ name: 'Ed25519' }, by, bytesOf(signature), said);
    return fits ? 'yes' : 'no';
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unknown' : 'no';
  }
}

/** The first 66 bits of the digest of a key, eleven for each word; as the practice reads them aloud. */
async function sixWordsOf(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(key)));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 6 }, (_, at) => {
    return wordlist[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? '';
  }).join(' ');
}

/** One receipt, or the last of several, as they were saved. */
function receiptIn(text: string): Receipt | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const last: unknown = Array.isArray(read) ? read.at(-1) : read;
    return isReceipt(last) ? last : undefined;
  } catch {
    return undefined; // No JSON.
  }
}

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const { version, stream, seq, hash, key, signature } = value as Readonly<Record<string, unknown>>;
  const texts = [stream, key, signature].every((one) => typeof one === 'string');
  return (
    version === 1 &&
    texts &&
    Number.isSafeInteger(seq) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/u.test(hash)
  );
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}
