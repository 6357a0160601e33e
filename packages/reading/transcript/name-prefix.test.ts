import { describe, expect, it } from 'vitest';
import { namePrefixes } from './name-prefix.ts';

const labels = (texts: readonly string[], known: readonly string[] = []): (string | undefined)[] =>
  namePrefixes(texts, known).map((found) => found?.label);

describe('a name before the words', () => {
  it('recurs', () => {
    expect(labels(['Anna: So?', 'no name here', 'Anna: Yes.', 'Tom: No.', 'Tom: Well.'])).toEqual([
      'Anna',
      undefined,
      'Anna',
      'Tom',
      'Tom',
    ]);
  });

  it('or is listed as present', () => {
    expect(labels(['Anna: So?', 'what now', 'and then'], ['anna'])).toEqual(['Anna', undefined, undefined]);
  });

  it('or is a shorter or longer form of one that recurs', () => {
    expect(labels(['Anna Berg: So?', 'x', 'Anna: Yes.', 'y', 'Anna: No.', 'z'])).toEqual([
      'Anna Berg',
      undefined,
      'Anna',
      undefined,
      'Anna',
      undefined,
    ]);
  });

  it('or is a full name beside others that recur', () => {
    const texts = ['Anna: a', 'b', 'Anna: c', 'Tom: d', 'e', 'Tom: f', 'Ruth Adler: g', 'h'];
    expect(labels(texts)[6]).toBe('Ruth Adler');
  });

  it('or stands before nearly every piece', () => {
    expect(labels(['Anna: a', 'Tom: b', 'stokes: c', "Martin's iPhone: d", '+49 151 2345678: e'])).toEqual([
      'Anna',
      'Tom',
      'stokes',
      "Martin's iPhone",
      '+49 151 2345678',
    ]);
  });

  it('and keeps badges and companies as written', () => {
    expect(namePrefixes(['Anna Berg (she/her): So?', 'Tom | Northwind: Yes.'])).toEqual([
      { label: 'Anna Berg (she/her)', rest: 'So?' },
      { label: 'Tom | Northwind', rest: 'Yes.' },
    ]);
  });

  it.each([
    'Note: I said: no.',
    'Question: was I too soft?',
    'At 10:30: the call.',
    'https://example.com: look',
    'One thing: it was long.',
    'He said: "Of course": that was all.',
    'so what I mean is: no',
    'Action items: none',
  ])('%s is speech', (text) => expect(labels([text, text, 'Anna: So?', 'Anna: Yes.'])[0]).toBeUndefined());

  it('tens of thousands of names are no work', () => {
    const many = Array.from({ length: 40_000 }, (_, at) => `Name${at} Other: words`);
    expect(labels([...many, ...many.slice(0, 20_000)]).filter(Boolean)).toHaveLength(60_000);
  });
});
