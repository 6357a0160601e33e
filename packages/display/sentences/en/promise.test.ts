import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { promiseText } from './promise.ts';

/** The quoted paragraphs of the page, without their marks. */
function paragraphs(page: string): string[] {
  const quoted = page.split('\n').filter((line) => line.startsWith('>'));
  return quoted
    .map((line) => line.slice(1).trim())
    .join('\n')
    .split(/\n\n/u)
    .map((paragraph) => paragraph.replace(/\*/gu, '').replace(/\s+/gu, ' ').trim());
}

test('the promise that is shipped is the one of the page, word for word', () => {
  const page = readFileSync(new URL('../../../../docs/promise.md', import.meta.url), 'utf8');
  expect(Object.values(promiseText)).toEqual(paragraphs(page));
  expect(promiseText.promise).toContain('I will not lie to you. I may wait for a good moment;');
});

test('each part of it fits an entry many times over', () => {
  for (const part of Object.values(promiseText)) expect(part.length).toBeLessThan(4000);
});
