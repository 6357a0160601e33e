import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuote, quoteAll, quoteHolds } from './quote.ts';
import type { Utterance } from './utterance.ts';

const said = (text: string, index = 3): Utterance => ({ index, speaker: 0, text, cues: [], flags: [] });

describe('a quote', () => {
  const utterance = said('I heard “no” 🙂 and שלום.');

  it('is verbatim, with its place', () => {
    expect(makeQuote(utterance, { start: 8, end: 12 })).toEqual({
      ok: true,
      value: { utterance: 3, start: 8, end: 12, text: '“no”' },
    });
  });

  it('may be the whole utterance', () => {
    expect(quoteAll(utterance)).toEqual({ utterance: 3, start: 0, end: 25, text: utterance.text });
    expect(makeQuote(utterance, { start: 0, end: 25 })).toEqual({ ok: true, value: quoteAll(utterance) });
  });

  it.each([
    [-1, 4],
    [4, 4],
    [9, 5],
    [20, 26],
    [0.5, 4],
    [0, Number.NaN],
  ])('from %s to %s is refused, since it is no span of the utterance', (start, end) => {
    const refusal = { kind: 'outside-utterance', start, end };
    expect(makeQuote(utterance, { start, end })).toEqual({ ok: false, refusal });
  });

  it('that would cut a character in two is refused, at either end', () => {
    const refused = { ok: false, refusal: { kind: 'splits-character', at: 14 } };
    expect(makeQuote(utterance, { start: 8, end: 14 })).toEqual(refused);
    expect(makeQuote(utterance, { start: 14, end: 18 })).toEqual(refused);
    expect(makeQuote(utterance, { start: 13, end: 15 })).toMatchObject({ value: { text: '🙂' } });
  });

  it('always equals its span and never splits a character, whatever was said', () => {
    let made = 0;
    fc.assert(
      fc.property(speech, fc.nat(40), fc.nat(40), (text, start, length) => {
        const quote = makeQuote(said(text), { start, end: start + length });
        if (!quote.ok) return;
        made += 1;
        expect(quote.value.text).toBe(text.slice(start, start + length));
        expect(quote.value.text.isWellFormed()).toBe(true);
        expect(quoteHolds(quote.value, said(text))).toBe(true);
      }),
    );
    expect(made).toBeGreaterThan(10);
  });
});

describe('a quote no longer holds', () => {
  const quote = quoteAll(said('I keep nodding.'));

  it.each([
    ['when a letter of it was changed', said('I kept nodding.')],
    ['when words were put before it', said('Yes. I keep nodding.')],
    ['when the utterance is another one', said('I keep nodding.', 4)],
    ['when the utterance was cut off', said('I keep')],
  ])('%s', (_, utterance) => expect(quoteHolds(quote, utterance)).toBe(false));

  it('when it is empty', () => {
    expect(quoteHolds({ ...quote, end: quote.start, text: '' }, said('I keep nodding.'))).toBe(false);
  });
});

const speech = fc
  .array(
    fc.oneof(
      fc.constantFrom('🙂', '👩‍💻', 'שלום ', 'سلام ', 'e\u0301', 'yes '),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
