/**
 * Fields of a JSON value that may be anything. Only own fields count, so a file with a key such as
 * `constructor` finds nothing that is not its own.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function fieldAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof step === 'string' ? fieldOf(inner, step) : listOf(inner)[step]),
    value,
  );
}

/** The first of these fields that is there and not null. */
export function firstField(value: unknown, keys: readonly string[]): unknown {
  for (const key of keys) {
    const found = fieldOf(value, key);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text with white space folded; nothing where none is left. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? undefined : text;
}

/** A speaker as recognisers write one: a name, an object that has one, or a number that a program gave. */
export function labelOf(value: unknown): string | undefined {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= 0 ? `Speaker ${value}` : undefined;
  }
  if (isObject(value)) {
    return textOf(firstField(value, ['name', 'display_name', 'displayName', 'label', 'id']));
  }
  return textOf(value);
}
