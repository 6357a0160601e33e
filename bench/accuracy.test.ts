import { moves } from '@crucible/core/session/reading.ts';
import { codedSessions } from '@crucible/reading/fixtures/coded-sessions.ts';
import { describe, expect, it } from 'vitest';
import { countCoaches, halves, pairsOf } from './accuracy.ts';
import { macroF1 } from './macro-f1.ts';

const sessions = codedSessions();

describe.skipIf(sessions.length === 0)('on sessions that experts coded', () => {
  it('coach moves agree with the experts above the floor of .66, on videos kept back', () => {
    expect(macroF1(halves(sessions).kept.flatMap(pairsOf), moves)).toBeGreaterThan(0.66);
  });

  it('the coach is named wrongly in fewer than three sessions of a hundred, and named in most', () => {
    const { right, wrong } = countCoaches(sessions);
    expect(wrong / sessions.length).toBeLessThan(0.03);
    expect(right / sessions.length).toBeGreaterThan(0.9);
  });

  it('no video lies in both halves', () => {
    const { tuned, kept } = halves(sessions);
    const videos = new Set(tuned.map(({ video }) => video));
    expect(kept.filter(({ video }) => videos.has(video))).toEqual([]);
    expect(tuned.length + kept.length).toBe(sessions.length);
  });
});
