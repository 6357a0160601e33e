import { describe, expect, it } from 'vitest';
import { transcriptOf } from './fixtures/transcript.ts';
import { findSameSessions, findSameTalk } from './same-session.ts';

const sentence = (nth: number): string =>
  ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${word}${nth}`).join(' ');
const talkOf = (from: number, to: number) =>
  transcriptOf(
    Array.from({ length: to - from }, (_, at) => ({
      who: at % 2 === 0 ? 'Ines' : 'Mara',
      says: sentence(from + at),
    })),
  );

describe('the same talk', () => {
  const earlier = [talkOf(100, 160), talkOf(0, 60)];

  it('is known again by its words, whoever exported it, with its share', () => {
    expect(findSameTalk(talkOf(0, 60), earlier)).toEqual({ at: 1, share: 1 });
    const halves = findSameTalk(talkOf(30, 90), earlier);
    expect(halves).toMatchObject({ at: 1 });
    expect(halves?.share).toBeCloseTo(0.5, 1);
  });

  it('is another talk where little is the same, or where there is next to nothing', () => {
    expect(findSameTalk(talkOf(50, 110), earlier)).toBeUndefined();
    expect(findSameTalk(talkOf(0, 1), earlier)).toBeUndefined();
    expect(findSameTalk(talkOf(0, 60), [])).toBeUndefined();
  });

  it('is found among files as it is found among what is kept', () => {
    const files = [...earlier, talkOf(0, 60)].map((transcript, at) => ({ name: `${at}.vtt`, transcript }));
    expect(findSameSessions(files)).toEqual([
      undefined,
      undefined,
      { kind: 'same-session', other: '1.vtt', share: 1 },
    ]);
  });
});
