import { describe, expect, it } from 'vitest';
import { streamId } from '../engagement/stream.ts';
import { instant } from '../units.ts';
import type { Kept } from './kept.ts';
import { readKept } from './read-kept.ts';

const stream = streamId(`${'a'.repeat(26)}/own`);
const opened = (...all: readonly Kept[]) =>
  all.map((kept, at) => ({
    kept,
    at: instant(1000 * (at + 1)),
    place: { stream, seq: at + 1, hash: 'f'.repeat(64) },
  }));

describe('what a client kept, opened in their browser', () => {
  it('is every word they wrote, and nothing of what holds nothing', () => {
    const kept = readKept(
      opened({ what: 'nothing' }, { what: 'written', text: 'The fee.' }, { what: 'nothing' }),
    );
    expect(kept).toMatchObject([{ first: 2, at: 2000, text: 'The fee.', earlier: [] }]);
  });

  it('stands as it was changed last, with the words that it was before', () => {
    const [one, two, three] = opened(
      { what: 'written', text: 'The fee.' },
      { what: 'changed', of: 1, text: 'The fee and the tone.' },
      { what: 'changed', of: 1, text: 'The tone.' },
    );
    if (one === undefined || two === undefined || three === undefined) throw new Error('three were opened');
    expect(readKept([one, two, three])).toEqual([
      {
        first: 1,
        at: 1000,
        text: 'The tone.',
        changedAt: 3000,
        earlier: [
          { at: 1000, text: 'The fee.' },
          { at: 2000, text: 'The fee and the tone.' },
        ],
        places: [one.place, two.place, three.place],
      },
    ]);
    // Struck out: a change of what is gone says nothing.
    expect(readKept([two, three])).toEqual([]);
  });
});
