/** What a header may hold: text, whole numbers, lists and objects of them. */
export type Canonical = string | number | readonly Canonical[] | { readonly [name: string]: Canonical };

/**
 * One way to write it (RFC 8785): names sorted by UTF-16 units, no spaces, whole numbers in figures,
 * text as JSON.stringify writes it. Whoever writes the same facts writes the same bytes.
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return whole(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError('canonical JSON holds whole numbers only');
  return String(value);
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}
