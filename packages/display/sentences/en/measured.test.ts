import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measured, measuredReaders } from './measured.ts';

describe('how far a reader can be relied on', () => {
  const methods = join(import.meta.dirname, '../../../../docs/methods');

  test.each(measuredReaders)('the figures of %s stand on its page of methods', (reader) => {
    const { page, figures } = measured[reader];
    const text = readFileSync(join(methods, `${page}.md`), 'utf8');
    for (const { ours, ceiling = [] } of figures) {
      for (const value of [ours, ...ceiling]) {
        const written = String(value).replace(/^0/u, '');
        expect(text).toMatch(new RegExp(`(?<!\\d)0?\\${written}0?(?!\\d)`, 'u'));
      }
    }
  });

  test('a ceiling says whose it is', () => {
    for (const reader of measuredReaders) {
      const { figures, ceilingOf } = measured[reader];
      expect(figures.some(({ ceiling }) => ceiling !== undefined)).toBe(ceilingOf !== undefined);
    }
  });
});
