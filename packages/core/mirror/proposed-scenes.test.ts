import { describe, expect, it } from 'vitest';
import type { ToldPart } from '../session/told.ts';
import { proposedScenes } from './proposed-scenes.ts';

const part = (said: Partial<ToldPart>): ToldPart => ({
  ...{ part: 'RO', episode: 1, actor: 'chair', target: 'self', octant: 'PA', dominance: 1.5, affiliation: 0 },
  ...{ utterance: 3, start: 0, end: 12, quote: 'He cut in on' },
  ...said,
});

describe('proposed scenes', () => {
  it('puts the parts of one scene with one person together, the first words of each', () => {
    const told = [
      part({}),
      part({ part: 'RS', actor: 'self', target: 'chair', octant: 'HI', utterance: 3, start: 20, end: 30 }),
      part({ utterance: 4, octant: 'BC' }),
      part({ part: 'W', actor: 'chair', target: 'self', utterance: 2 }),
    ];
    expect(proposedScenes(told)).toEqual([
      {
        person: 'chair',
        parts: [
          { part: 'wish', octant: 'PA', utterance: 2, start: 0, end: 12, quote: 'He cut in on' },
          { part: 'they', octant: 'PA', utterance: 3, start: 0, end: 12, quote: 'He cut in on' },
          { part: 'i', octant: 'HI', utterance: 3, start: 20, end: 30, quote: 'He cut in on' },
        ],
      },
    ]);
  });

  it('keeps two people of one scene apart, and what is told of the coach in the room', () => {
    const told = [part({}), part({ actor: 'deputy' }), part({ actor: 'helper', episode: 2 })];
    expect(proposedScenes(told).map(({ person }) => person)).toEqual(['chair', 'deputy', undefined]);
  });

  it('proposes nothing of what others do to each other, nor of a wish alone', () => {
    expect(proposedScenes([part({ part: 'OO', target: 'board' }), part({ part: 'W', episode: 2 })])).toEqual(
      [],
    );
  });
});
