import { streamId } from '@crucible/core/engagement/stream.ts';
import type { Receipt } from '../record.ts';

/** A receipt from JSON as it was given out; nothing where the text is something else. */
export function readReceipt(text: string): Receipt | undefined {
  try {
    const { version, stream, seq, hash, key, signature } = JSON.parse(text);
    const isWhole = Number.isSafeInteger(seq) && seq > 0;
    const isReceipt = version === 1 && isWhole && /^[0-9a-f]{64}$/u.test(hash);
    if (!isReceipt || !isBase64url(key, 32) || !isBase64url(signature, 64)) return undefined;
    return { version, stream: streamId(stream), seq, hash, key, signature };
  } catch {
    return undefined; // No JSON, or no stream.
  }
}

/** One text for the same bytes: what is left over in the last letter is nought. */
function isBase64url(text: unknown, length: number): boolean {
  if (typeof text !== 'string') return false;
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === text;
}
