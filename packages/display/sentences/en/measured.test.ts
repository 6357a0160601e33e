import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveWorth, stanceWorth } from '@crucible/core/mirror/doing-readers.ts';
import { describe, expect, test } from 'vitest';
import { measured, measuredReaders } from './measured.ts';

/** The figure as a page writes it, with or without its nought. */
function written(value: number): RegExp {
  return new RegExp(`(?<!\\d)0?\\${String(value).replace(/^0/u, '')}0?(?!\\d)`, 'u');
}

describe('how far a reader can be relied on', () => {
  const methods = join(import.meta.dirname, '../../../../docs/methods');

  test.each(measuredReaders)('the figures of %s stand on its page of methods', (reader) => {
    const { page, figures } = measured[reader];
    const text = readFileSync(join(methods, `${page}.md`), 'utf8');
    for (const { ours, ceiling = [] } of figures)
      for (const value of [ours, ...ceiling]) expect(text).toMatch(written(value));
  });

  test.each([
    ['coach-moves', moveWorth],
    ['stance', stanceWorth.leading],
    ['stance', stanceWorth.warm],
  ] as const)('a floor that turns a reader off stands on the page %s', (page, { floor }) => {
    const text = readFileSync(join(methods, `${page}.md`), 'utf8');
    expect(text).toMatch(new RegExp(`floor[^]*${written(floor).source}`, 'u'));
  });

  test('a ceiling says whose it is', () => {
    for (const reader of measuredReaders) {
      const { figures, ceilingOf } = measured[reader];
      expect(figures.some(({ ceiling }) => ceiling !== undefined)).toBe(ceilingOf !== undefined);
    }
  });
});
