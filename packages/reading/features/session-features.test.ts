import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcriptOf } from '../fixtures/transcript.ts';
import { spokenOf } from '../readers/spoken.ts';
import { cueNames } from './cues.ts';
import { type SessionFeatures, sessionFeatures } from './session-features.ts';
import { bucketBits, bucketCollector } from './sparse-vector.ts';
import { vectorKinds, vectorsOf } from './vectors.ts';

const talk = [
  { who: 'Ines', says: 'What would make today worth it?' },
  { who: 'Martin', says: "I want to stop saying yes. It's the chair, you know." },
  { who: 'Ines', says: 'So the yes is out before you know it. Is that right?' },
  { who: 'Martin', says: 'Yes.' },
];
const featuresOf = (pieces: typeof talk): SessionFeatures =>
  sessionFeatures(transcriptOf(pieces).utterances.map(spokenOf));

const plainly = ({ vectors, cues, neighbours }: SessionFeatures): unknown => ({
  vectors: vectors.map((own) => vectorKinds.map((kind) => [...own[kind].buckets, own[kind].value])),
  cues: cues.map((own) => [...own]),
  neighbours,
});

describe('the features of a session', () => {
  it('are the same for the same words in the same turns, whatever the people are called', () => {
    const renamed = talk.map(({ who, says }) => ({ who: who === 'Ines' ? 'Robin' : 'Kim', says }));
    expect(plainly(featuresOf(talk))).toEqual(plainly(featuresOf(talk)));
    expect(plainly(featuresOf(renamed))).toEqual(plainly(featuresOf(talk)));
  });

  it('do not change the features of the words of a turn when another turn changes', () => {
    const other = talk.with(3, { who: 'Martin', says: 'No, not at all like that.' });
    const [before, after] = [featuresOf(talk), featuresOf(other)];
    expect(after.vectors.slice(0, 3)).toEqual(before.vectors.slice(0, 3));
    expect(after.vectors[3]).not.toEqual(before.vectors[3]);
  });

  it('have one number for each cue, all of them finite', () => {
    for (const cues of featuresOf(talk).cues) {
      expect(cues.length).toBe(cueNames.length);
      expect(cues.every(Number.isFinite)).toBe(true);
    }
  });

  it('name each cue once', () => {
    expect(new Set(cueNames).size).toBe(cueNames.length);
  });

  it('know whose turns stand around a turn', () => {
    expect(featuresOf(talk).neighbours).toEqual([
      { answer: 1, ownAfter: 2 },
      { heard: 0, answer: 2, ownAfter: 3 },
      { heard: 1, answer: 3, ownBefore: 0 },
      { heard: 2, ownBefore: 1 },
    ]);
  });
});

describe('the vectors of an utterance', () => {
  const collector = bucketCollector();
  const bucketsOf = (says: string, from = 0, to = says.length): Set<number>[] => {
    const [utterance] = transcriptOf([{ who: 'A', says }]).utterances;
    if (utterance === undefined) return [];
    const spoken = spokenOf(utterance);
    const inside = spoken.tokens.flatMap(({ start, end }, at) => (start >= from && end <= to ? [at] : []));
    const range = { first: inside[0] ?? 0, last: (inside.at(-1) ?? -1) + 1 };
    const vectors = vectorsOf(spoken, range, collector);
    return vectorKinds.map((kind) => new Set(vectors[kind].buckets));
  };

  it('of a clause are those that the clause would have alone', () => {
    const before = 'Well, I see. ';
    const clause = 'So you gave in again?';
    const [alone, inside] = [
      bucketsOf(clause),
      bucketsOf(`${before}${clause} And then?`, before.length, before.length + clause.length),
    ];
    expect(inside).toEqual(alone);
  });

  it('hold no word of the topic in their frames', () => {
    expect(bucketsOf('So you stopped smoking last week.')[2]).toEqual(
      bucketsOf('So you stopped fencing last week.')[2],
    );
    expect(bucketsOf('So you stopped smoking last week.')[0]).not.toEqual(
      bucketsOf('So you stopped fencing last week.')[0],
    );
  });

  it('have length 1 and only buckets that exist, for any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (says) => {
        const [utterance] = transcriptOf([{ who: 'A', says: `word ${says}` }]).utterances;
        if (utterance === undefined) return;
        const spoken = spokenOf(utterance);
        const vectors = vectorsOf(spoken, { first: 0, last: spoken.words.length }, collector);
        for (const kind of vectorKinds) {
          const { buckets, value } = vectors[kind];
          expect(new Set(buckets).size).toBe(buckets.length);
          expect(Math.max(...buckets)).toBeLessThan(2 ** bucketBits);
          expect(value ** 2 * buckets.length).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
