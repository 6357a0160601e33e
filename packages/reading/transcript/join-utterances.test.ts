import type { Cue, Speaker } from '@crucible/core/session/utterance.ts';
import { milliseconds } from '@crucible/core/units.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinUtterances } from './join-utterances.ts';

const person = (index: number): Speaker => ({
  index,
  label: `P${index}`,
  labels: [`P${index}`],
  kind: 'person',
});
const nobody: Speaker = { index: 2, label: 'Unknown speaker', labels: [], kind: 'unknown' };
const speakers = [person(0), person(1), nobody];
const cue = (index: number, text: string): Cue => ({
  index,
  line: index + 1,
  span: { start: index, end: index + 1 },
  text,
  start: milliseconds(index * 1000),
  end: milliseconds(index * 1000 + 900),
  flags: index === 1 ? ['edited'] : [],
});

describe('pieces of one speaker become one utterance', () => {
  it('with the times of the first and the last, and the flags of all', () => {
    const joined = joinUtterances(
      [cue(0, 'So I'), cue(1, 'gave in.'), cue(2, 'Again?')],
      speakers,
      [0, 0, 1],
    );
    expect(joined).toEqual([
      {
        index: 0,
        speaker: 0,
        text: 'So I gave in.',
        cues: [
          { cue: 0, start: 0, end: 4 },
          { cue: 1, start: 5, end: 13 },
        ],
        start: 0,
        end: 1900,
        flags: ['edited'],
      },
      {
        index: 1,
        speaker: 1,
        text: 'Again?',
        cues: [{ cue: 2, start: 0, end: 6 }],
        start: 2000,
        end: 2900,
        flags: [],
      },
    ]);
  });

  it('but not the pieces of somebody unknown', () => {
    expect(joinUtterances([cue(0, 'Hello.'), cue(1, 'Hello.')], speakers, [2, 2])).toHaveLength(2);
  });

  it('and the joining can always be undone: every cue is found at its place, once', () => {
    const pieces = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 2 })));
    fc.assert(
      fc.property(pieces, (made) => {
        const cues = made.map(([text], index) => cue(index, text));
        const joined = joinUtterances(
          cues,
          speakers,
          made.map(([, speaker]) => speaker),
        );
        const undone = joined.flatMap(({ text, cues: places }) =>
          places.map(({ start, end }) => text.slice(start, end)),
        );
        expect(undone).toEqual(made.map(([text]) => text));
        expect(joined.flatMap(({ cues: places }) => places.map((place) => place.cue))).toEqual(
          cues.map(({ index }) => index),
        );
      }),
    );
  });
});
