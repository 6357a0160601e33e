import { describe, expect, it } from 'vitest';
import { ok, type Result, refuse } from './result.ts';

type TooShort = { readonly kind: 'too-short'; readonly have: number };

const longEnough = (words: number): Result<number, TooShort> =>
  words < 3 ? refuse({ kind: 'too-short', have: words }) : ok(words);

describe('a rule', () => {
  it('answers with its value', () => expect(longEnough(3)).toEqual({ ok: true, value: 3 }));

  it('or with the refusal and its facts, and never with both', () => {
    expect(longEnough(2)).toEqual({ ok: false, refusal: { kind: 'too-short', have: 2 } });
  });
});
