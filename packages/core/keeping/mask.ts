import { type Cast, membersOf } from '../engagement/cast.ts';
import { nameKey } from '../engagement/same-name.ts';

/** Replaces third persons in a text. Names are found whatever their case, as words of their own. */
export type Mask = (text: string) => string;

/**
 * Every name that the two use for somebody becomes "Person A", "Person B", ... in the order in which they
 * were first mentioned; further words to mask become "[masked]". Whom nobody named stays: a reader has to
 * look for them. Never masks the two themselves.
 */
export function maskOf(cast: Cast): Mask {
  const words = new Map<string, string>();
  membersOf(cast).forEach((member, at) => {
    for (const one of [member, ...member.merged])
      for (const alias of one.aliases) words.set(nameKey(alias), `Person ${letters(at)}`);
  });
  for (const word of cast.masked) if (!words.has(nameKey(word))) words.set(nameKey(word), '[masked]');
  const named = [...words.keys()].sort((a, b) => b.length - a.length).map(pattern);
  if (named.length === 0) return (text) => text;
  const any = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${named.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return (text) => text.normalize('NFKC').replace(any, (found) => words.get(nameKey(found)) ?? '[masked]');
}

/** The same value with every text in it masked; names of fields and what tells the kind of a line stay. */
export function masked<T>(value: T, mask: Mask): T {
  if (typeof value === 'string') return mask(value) as T;
  if (Array.isArray(value)) return value.map((one) => masked(one, mask)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => [
    name,
    name === 'kind' ? one : masked(one, mask),
  ]);
  return Object.fromEntries(fields) as T;
}

function pattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`);
}

/** A, B, ... Z, AA, AB, ... */
function letters(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
