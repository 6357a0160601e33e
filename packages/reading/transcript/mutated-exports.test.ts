import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthOfFour } from '@crucible/core/fixtures/processor-time.ts';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordDocument } from '../fixtures/docx/word-document.ts';
import { standardLimits } from './open-source.ts';
import { readDraft } from './read-draft.ts';

const folder = join(import.meta.dirname, '../fixtures/text');
const fixture = (name: string): Uint8Array => readFileSync(join(folder, name));
const escaped = (text: string): string => text.replaceAll('&', '&amp;');

const names = [
  'teams-document.txt',
  'teams-pasted.txt',
  'meet-document.txt',
  'gemini-notes.md',
  'otter.txt',
  'fathom.txt',
  'zoom-captions.txt',
  'webex.txt',
  'icf-verbatim.txt',
  'verbatim-stamped.txt',
  'verbatim-columns.txt',
  'tldv.txt',
  'granola.md',
  'summary-zoom.txt',
];
const tricky = [
  '\n',
  '\n\n',
  '\t',
  '\v',
  '  ',
  ': ',
  '0:05',
  '[1:00]',
  '**',
  '   ',
  ' - ',
  'Anna: ',
  'From A to B: ',
  '0 minutes 3 seconds',
  '\ud800',
  '\0',
  '99999:99',
];
const edit = fc.record({ at: fc.nat(), remove: fc.nat(12), insert: fc.constantFrom(...tricky) });
const wordsOf = (text: string): string[] =>
  text
    .replace(/data:image\S*|\bimage\d+/gu, ' ')
    .replaceAll('**', '')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];
const units = /^(?:hours?|min(?:utes?)?|seconds?)$/u;

describe('whatever is done to a file', () => {
  it('it is read or refused, and no word of it is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(edit, { maxLength: 8 }), (name, edits) => {
        const text = edits.reduce(
          (whole, { at, remove, insert }) => {
            const place = at % (whole.length + 1);
            return whole.slice(0, place) + insert + whole.slice(place + remove);
          },
          new TextDecoder().decode(fixture(name)),
        );
        const draft = readDraft(Buffer.from(text), standardLimits);
        if (!draft.ok) return;
        const { cues, notices } = draft.value;
        const kept = new Set(
          wordsOf(
            [
              ...cues.flatMap((cue) => [cue.text, cue.label]),
              ...notices.map((notice) => ('text' in notice ? notice.text : '')),
            ].join(' '),
          ),
        );
        expect(
          wordsOf(Buffer.from(text).toString()).filter((word) => !kept.has(word) && !units.test(word)),
        ).toEqual([]);
      }),
      { numRuns: 1500, seed: 20_260_312 },
    );
  });

  it('a document of any mark-up opens or is refused', () => {
    const bits = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:t>',
      '</w:t>',
      '<w:tc>',
      '</w:tc>',
      '<w:tr>',
      '</w:tr>',
      '<w:br/>',
      '<w:del>',
      '</w:del>',
      'word',
      '<',
      '>',
      '&amp;',
      '<!--',
      '<mc:Fallback>',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (body) => {
        readDraft(wordDocument(escaped(body.join('')).replaceAll('&amp;amp;', '&amp;')), standardLimits);
      }),
      { numRuns: 500, seed: 20_260_312 },
    );
  });

  it.each([
    ['white space', ' '],
    ['tabs', '\t'],
    ['times', '00:00:01 '],
    ['times alone', '0:01\n'],
    ['asterisks', '*'],
    ['vertical tabs', 'Anna: a\v'],
    ['columns', 'a\tb\tc\n'],
    ['minutes', '0 minutes 3 seconds\n'],
    ['names without words', 'Anna Berg '],
    ['chat', 'From a to b '],
  ])('a long file of nothing but %s takes as much longer as it is', (_, piece) => {
    const growth = growthOfFour(75_000, (size) =>
      readDraft(strToU8(`A - Transcript\na${piece.repeat(size / piece.length)}a`), standardLimits),
    );
    expect(growth).toBeLessThan(10);
  });
});
