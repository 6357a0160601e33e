import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconModules, readLexicon } from './generate-lexicons.ts';

const lexicon = (list: string): string =>
  `source: ours\nlicence: AGPL-3.0-or-later\nentered: Crucible\nlists:\n  words: ${list}\n`;

describe('the lexicons', () => {
  it.each([...lexiconModules()].map(([path, text]) => [basename(path), path, text] as const))(
    '%s stands on disk as its list says',
    (_, path, text) => {
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );

  it('are read from one run of words or from phrases', () => {
    expect(readLexicon(lexicon("mm don't"), 'x').lists.words).toEqual(['mm', "don't"]);
    expect(readLexicon(lexicon('[i see, got it]'), 'x').lists.words).toEqual(['i see', 'got it']);
  });

  it.each([
    ['mm mm', 'stands there twice'],
    ['Mm', 'has capitals'],
    ['don’t', "apostrophe that is not '"],
    ['["i  see"]', 'has stray space'],
    ['[1]', 'is no text'],
    ['[]', 'is no list of words'],
  ])('refuse %s', (list, complaint) => {
    expect(() => readLexicon(lexicon(list), 'x')).toThrow(complaint);
  });

  it('name their source, licence and who entered them', () => {
    expect(() => readLexicon('lists:\n  words: mm\n', 'x')).toThrow('names no source');
  });
});
