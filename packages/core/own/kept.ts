/**
 * What a client keeps for themselves, before it is sealed in their browser. `nothing` is written where there
 * was nothing to keep, so that there is one entry after each answer and none that could be missed.
 */
export type Kept =
  | { readonly what: 'nothing' }
  | { readonly what: 'written'; readonly text: string }
  /** Other words for an earlier entry, which stays; `of` is the number of the entry that was written first. */
  | { readonly what: 'changed'; readonly of: number; readonly text: string };

/** Bytes of UTF-8 of every entry before it is sealed, whatever it holds. */
export const keptSize = 8192;

/** The same number of bytes for everything: JSON, and spaces behind it; nothing where it does not fit. */
export function packKept(kept: Kept): string | undefined {
  const packed = JSON.stringify(kept);
  const room = keptSize - bytesOf(packed);
  return room < 0 ? undefined : packed + ' '.repeat(room);
}

/** What was packed; what was made by nobody's page holds nothing. */
export function unpackKept(packed: string): Kept {
  const { what, text, of } = parsed(packed);
  if (typeof text !== 'string') return { what: 'nothing' };
  if (what === 'written') return { what, text };
  if (what === 'changed' && typeof of === 'number') return { what, of, text };
  return { what: 'nothing' };
}

type Unknown = { readonly what?: unknown; readonly text?: unknown; readonly of?: unknown };

function parsed(packed: string): Unknown {
  try {
    const found: unknown = JSON.parse(packed);
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

/** Length in UTF-8 of well-formed text. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += widthOf(character.codePointAt(0) ?? 0);
  return bytes;
}

function widthOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
