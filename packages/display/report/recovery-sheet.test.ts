import { expect, test } from 'vitest';
import { recoverySheetPage, recoverySheetText } from './recovery-sheet.ts';

const words = Array.from({ length: 24 }, (_, nth) => `word${String.fromCharCode(97 + nth)}`);
const sheet = {
  name: 'colleague',
  day: '26 November 2026',
  keeper: '<Ada>',
  words,
  sixWords: ['a', 'b'],
} as const;

test('a sheet has each word once with its number, and says what it opens', () => {
  const text = recoverySheetText(sheet);
  for (const [at, word] of words.entries()) expect(text).toMatch(new RegExp(`\\b${at + 1} ${word}\\b`, 'u'));
  expect(text).toContain('keyring.colleague.age');
  expect(text).toContain('Practice: a b');
});

test('names on the page are text', () => {
  const page = recoverySheetPage(sheet);
  expect(page).toContain('Kept by: &lt;Ada&gt;');
  expect(page.match(/<li>/gu)).toHaveLength(24);
});
