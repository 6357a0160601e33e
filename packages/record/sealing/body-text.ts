import { isUtf8 } from 'node:buffer';
import type { Body, Entry } from '@crucible/core/engagement/entry.ts';
import type { ActId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import { ok, refuse } from '@crucible/core/result.ts';
import type { NewEntry } from '../record.ts';

export const mostBodyBytes = 64 * 1024;

/** What an entry says together with who said it, how it came and in which act: what is sealed. */
export type Said = Pick<Entry, 'act' | 'author' | 'via'> & { readonly body: Body };

export type TextRefusal =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'ill-formed-text' };

/** JSON escapes half a surrogate pair and nothing else by a code from d800 on. */
const halfPair = /(?<!\\)(?:\\\\)*\\ud[89a-f]/u;

export function writeBody({ author, via, body }: NewEntry, act: ActId): Result<Uint8Array, TextRefusal> {
  if ('author' in body || 'via' in body || 'act' in body)
    throw new RangeError('a body may not name author, via or act: they stand beside it');
  const { kind, version, ...rest } = body;
  const text = JSON.stringify({ kind, version, author, via, act, ...rest });
  if (halfPair.test(text)) return refuse({ kind: 'ill-formed-text' });
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > mostBodyBytes)
    return refuse({ kind: 'too-large', bytes: bytes.length, most: mostBodyBytes });
  return ok(bytes);
}

export function readBody(bytes: Buffer): Said {
  const { author, via, act, ...body } = JSON.parse(bytes.toString('utf8'));
  return { author, via, act, body };
}

/** Whether opened bytes are one whole statement, for `verify`. */
export function isWellFormed(bytes: Buffer): boolean {
  try {
    const { author, via, act, body } = readBody(bytes);
    return (
      bytes.length <= mostBodyBytes &&
      isUtf8(bytes) &&
      [author.person, author.role, via, act, body.kind].every((text) => typeof text === 'string') &&
      Number.isSafeInteger(body.version) &&
      !halfPair.test(JSON.stringify(body))
    );
  } catch {
    return false; // No JSON, or something missing in it.
  }
}
