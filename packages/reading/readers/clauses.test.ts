import { growthOfFour } from '@crucible/core/fixtures/processor-time.ts';
import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';

const clauses = (text: string): string[] =>
  clausesOf(text).map(({ start, end, isAsked }) => `${isAsked ? '?' : '.'} ${text.slice(start, end)}`);

describe('sentences of speech', () => {
  it('end at their marks, quotation marks and all', () => {
    expect(clauses('He said "stop." Did you? Well… no!')).toEqual([
      '. He said "stop."',
      '? Did you?',
      '. Well…',
      '. no!',
    ]);
  });

  it('do not end at a title, an initial, a figure or an address', () => {
    expect(clauses('Dr. Berg and J. Lee paid 3.5 million, see crucible.example for it.')).toHaveLength(1);
  });

  it('end at a dash before a new beginning', () => {
    expect(clauses('I was going to - What did you say?')).toEqual([
      '. I was going to -',
      '? What did you say?',
    ]);
    expect(clauses('a half - baked plan')).toHaveLength(1);
  });

  it('end without a space in Chinese and Japanese', () => {
    expect(clauses('你去了吗？我去了。')).toEqual(['? 你去了吗？', '. 我去了。']);
  });

  it('are none where nothing is said', () => {
    expect(clauses(' ... ?! - ')).toEqual([]);
  });

  it('are found in a line of nothing but marks as fast as in talk', () => {
    const growth = growthOfFour(50_000, (size) => clausesOf(`${'.'.repeat(size)}x${'"'.repeat(size)}`));
    expect(growth).toBeLessThan(10);
  });
});
