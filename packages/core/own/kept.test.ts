import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, keptSize, packKept, unpackKept } from './kept.ts';

const sizeOf = (text: string | undefined) => new TextEncoder().encode(text).length;
const wellFormed = fc.string({ unit: 'grapheme', maxLength: 1500 });

describe('what a client keeps', () => {
  it('takes the same number of bytes, whatever it is', () => {
    fc.assert(
      fc.property(wellFormed, fc.nat(), (text, of) => {
        const all: readonly Kept[] = [
          { what: 'nothing' },
          { what: 'written', text },
          { what: 'changed', of, text },
        ];
        for (const kept of all) {
          const packed = packKept(kept);
          if (packed !== undefined) expect(sizeOf(packed)).toBe(keptSize);
          if (packed !== undefined) expect(unpackKept(packed)).toEqual(kept);
        }
      }),
    );
  });

  it.each(['a', 'ä', '語', '😀'])('fits up to the last byte of %s, and not beyond', (one) => {
    const empty = sizeOf(JSON.stringify({ what: 'written', text: '' }));
    const room = Math.floor((keptSize - empty) / sizeOf(one));
    expect(sizeOf(packKept({ what: 'written', text: one.repeat(room) }))).toBe(keptSize);
    expect(packKept({ what: 'written', text: one.repeat(room + 1) })).toBeUndefined();
  });

  it('is nothing where no page of ours packed it', () => {
    for (const packed of ['', 'words', 'null', '[]', '{"what":"written"}', '{"what":"changed","text":"x"}'])
      expect(unpackKept(packed)).toEqual({ what: 'nothing' });
  });
});
