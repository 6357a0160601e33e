import { toldSessions } from '@crucible/reading/fixtures/told-sessions.ts';
import { describe, expect, it } from 'vitest';
import { outcomesOf, taught } from '../../training/told-outcomes.ts';
import { toldHalves } from './told-halves.ts';

const sessions = toldSessions();

describe.skipIf(sessions.length === 0)('on sessions in which raters marked told acts', () => {
  const all = taught(sessions);
  const { tuned, kept } = toldHalves(all.map(({ session }) => session.video));

  it('told parts agree above the floor of .55, on videos nobody looked at, by weights from the others', () => {
    const outcomes = outcomesOf(
      all.filter(({ session }) => tuned.has(session.video)),
      all.filter(({ session }) => kept.has(session.video)),
    );
    const total = (of: 'found' | 'marked'): number => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
    const matches = outcomes.flatMap((outcome) => outcome.matches);
    expect((2 * matches.length) / (total('found') + total('marked'))).toBeGreaterThan(0.55);
    for (const side of ['actor', 'target'] as const) {
      const right = matches.filter(({ found, marked }) => found[side] === marked[side]).length;
      expect(right / matches.length).toBeGreaterThan(0.75);
    }
  });

  it('every marked act lies in its utterance, and no video in both halves', () => {
    for (const { transcript, acts } of sessions) {
      for (const { utterance, end } of acts) {
        expect(transcript.utterances[utterance]?.text.length).toBeGreaterThanOrEqual(end);
      }
    }
    expect([...tuned].filter((video) => kept.has(video))).toEqual([]);
  });
});
