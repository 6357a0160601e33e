import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, tokens } from './tokens.ts';

const words = (text: string): string[] => tokens(text).map((token) => token.text);

describe('the words of a sentence', () => {
  it.each([
    ["I'm not sure.", ['I', "'m", 'not', 'sure']],
    ["We don't, we can't, we won't.", ['We', 'do', "n't", 'we', 'ca', "n't", 'we', 'wo', "n't"]],
    ["You shouldn't've; I'd've.", ['You', 'should', "n't", "'ve", 'I', "'d", "'ve"]],
    ['It’s Anna’s idea, they’ll say.', ['It', '’s', 'Anna', '’s', 'idea', 'they', '’ll', 'say']],
    ["Tell 'em at nine o'clock, ma'am.", ['Tell', "'em", 'at', 'nine', "o'clock", "ma'am"]],
    ["Let'em wait 'til Monday.", ['Let', "'em", 'wait', "'til", 'Monday']],
    ["She said 'cause' and 'em'.", ['She', 'said', 'cause', 'and', 'em']],
    ["The coaches' circle, ‘so’.", ['The', 'coaches', 'circle', 'so']],
    ['A well-being co-lead', ['A', 'well', 'being', 'co', 'lead']],
    ["In 2024 the '90s: 3.5%, 2nd.", ['In', '2024', 'the', '90s', '3', '5', '2nd']],
    ['Müller, zażółć, ﬁne, e\u0301te\u0301', ['Müller', 'zażółć', 'ﬁne', 'e\u0301te\u0301']],
    ['سلام، 你好 🙂 שלום', ['سلام', '你好', 'שלום']],
    ["'' - … \u2019s\ud83d", ['s']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('are where they say, in order, and never overlap', () => {
    fc.assert(
      fc.property(spoken, (text) => {
        let last = 0;
        for (const { text: word, start, end } of tokens(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('leave no letter and no digit out', () => {
    const bare = (text: string): string => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    fc.assert(
      fc.property(spoken, (text) => {
        expect(bare(words(text).join(' '))).toBe(bare(text));
      }),
    );
  });
});

describe('the count of words', () => {
  it.each([
    ['', 0],
    ['10:30, 24/7 - 3.5', 0],
    ["the 90's", 2],
    ["It's a 50-50 call, isn't it?", 7],
    ['🙂 🙂', 0],
  ])('%s', (text, count) => expect(countWords(text)).toBe(count));

  it('is the number of tokens with a letter', () => {
    fc.assert(
      fc.property(spoken, (text) => {
        expect(countWords(text)).toBe(words(text).filter((word) => /\p{L}/u.test(word)).length);
      }),
    );
  });

  it('of a file that is one endless word is taken without overflow', { timeout: 20_000 }, () => {
    for (const endless of ['a'.repeat(5e6), "a'".repeat(3e6), '𝐚'.repeat(3e6), '🙂'.repeat(3e6)]) {
      expect(countWords(`${endless} b`)).toBeGreaterThan(0);
    }
  });
});

const spoken = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '’',
        '-',
        ' ',
        "n't",
        "'s",
        "'em",
        'don',
        'I',
        '90',
        'é',
        'e\u0301',
        '🙂',
        'שלום',
        '\ud83d',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
