import type { Cue } from '@crucible/core/session/utterance.ts';
import { describe, expect, it } from 'vitest';
import { inheritNames } from './inherit-names.ts';

const cuesOf = (labels: string): Cue[] =>
  [...labels].map((label, index) => ({
    index,
    line: index + 1,
    span: { start: index, end: index + 1 },
    ...(label !== '-' && { label }),
    text: 'so',
    flags: [],
  }));
const labels = (written: string): string =>
  inheritNames(cuesOf(written))
    .map(({ label = '-' }) => label)
    .join('');

describe('a piece without a name', () => {
  it('goes on with the name above where names mark changes', () => {
    expect(labels('-A--B-A---B')).toBe('-AAABBAAAAB');
    expect(inheritNames(cuesOf('A-B'))[1]).toMatchObject({ label: 'A', flags: ['inherited-speaker'] });
  });

  it('stays unknown where every piece is named', () => {
    expect(labels('AAABBB-AABB-AAB')).toBe('AAABBB-AABB-AAB');
  });

  it('stays unknown where it is a rare one, even if no name repeats', () => {
    expect(labels('ABABAB-ABABA')).toBe('ABABAB-ABABA');
  });

  it('stays unknown where only one name is known', () => {
    expect(labels('A---')).toBe('A---');
  });
});
