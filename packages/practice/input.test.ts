import type { SessionId } from '@crucible/core/ids.ts';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { dayInput, id, instantInput, line, monthInput, placeInput, words } from './input.ts';

const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;
const anId = 'abcdefghijklmnopqrstuvwxyz';

describe('what comes in from outside', () => {
  test('an id has 26 letters and figures of base 32', () => {
    expect(takes(id<SessionId>(), anId)).toBe(true);
    for (const bad of ['', anId.toUpperCase(), `${anId}a`, '1'.repeat(26), 7])
      expect(takes(id(), bad)).toBe(false);
  });

  test('a line is trimmed, stands on one line and is not empty', () => {
    expect(line().parse('  Ines Möller ')).toBe('Ines Möller');
    for (const name of ['אינס', 'می‌خواهم', '👩‍👧']) expect(line().parse(name)).toBe(name);
    for (const bad of ['', '   ', 'a\nb', 'a\u0000', '\ud800', 'a\u2028b', '\u200b', 'x'.repeat(201)])
      expect(takes(line(), bad)).toBe(false);
  });

  test('words may have paragraphs and keep what stands inside', () => {
    expect(words().parse(' one\n\n  two ')).toBe('one\n\n  two');
    for (const bad of [' \n ', 'half \udc00', 'x'.repeat(8001)]) expect(takes(words(), bad)).toBe(false);
  });

  test('days, months and instants are of the calendar and the clock', () => {
    expect(dayInput.parse('2024-02-29')).toBe('2024-02-29');
    expect(takes(dayInput, '2026-02-29')).toBe(false);
    expect(monthInput.parse('2026-11')).toBe('2026-11');
    expect(takes(monthInput, '2026-13')).toBe(false);
    for (const bad of [-1, 1.5, Number.NaN, 2 ** 53, 8.64e15]) expect(takes(instantInput, bad)).toBe(false);
  });

  test('a place names a stream that there is, a number from 1 and a digest', () => {
    const place = { stream: `${anId}/shared`, seq: 1, hash: 'a'.repeat(64) };
    expect(placeInput.parse(place)).toEqual(place);
    for (const wrong of [{ stream: `${anId}/elsewhere` }, { seq: 0 }, { hash: 'A'.repeat(64) }])
      expect(takes(placeInput, { ...place, ...wrong })).toBe(false);
  });
});
