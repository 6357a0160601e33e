import { describe, expect, it } from 'vitest';
import type { Pull } from '../session/note.ts';
import { readPull, type Taps } from './pull.ts';

const taps = (often: number, n: number, word: Pull = 'LM'): Taps =>
  Array.from({ length: n }, (_, at) => (at < often ? word : 'nothing'));

describe('what the coach finds themself doing', () => {
  it('is read off eight notes here and twenty from three others', () => {
    expect(readPull(taps(7, 7), [taps(2, 10), taps(0, 5)])).toEqual({
      standing: 'too-few',
      missing: { here: 1, usual: 5, engagements: 1 },
    });
    expect(readPull(taps(8, 8), [taps(0, 7), taps(0, 7), taps(0, 6), []]).standing).toBe('read');
  });

  it('7 of 10 here against 6 of 40 is more often, and every other word as usual', () => {
    const read = readPull(taps(7, 10), [taps(2, 14), taps(2, 13), taps(2, 13)]);
    const words = read.standing === 'read' ? read.words : [];
    expect(words).toHaveLength(8);
    expect(words.find(({ word }) => word === 'LM')).toMatchObject({
      here: { hits: 7, n: 10 },
      usual: { hits: 6, n: 40 },
      standing: 'more-often',
    });
    expect(words.filter(({ standing }) => standing === 'as-usual')).toHaveLength(7);
  });

  it('5 of 10 against 6 of 40 is not told from chance, asked of eight words at once', () => {
    const read = readPull(taps(5, 10), [taps(2, 14), taps(2, 13), taps(2, 13)]);
    expect(read.standing === 'read' && read.words.every(({ standing }) => standing === 'as-usual')).toBe(
      true,
    );
  });

  it('may also be less often', () => {
    const read = readPull(taps(0, 20), [taps(12, 14), taps(12, 13), taps(12, 13)]);
    expect(read.standing === 'read' && read.words.find(({ word }) => word === 'LM')?.standing).toBe(
      'less-often',
    );
  });
});
