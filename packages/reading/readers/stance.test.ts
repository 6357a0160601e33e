import { stanceAxes } from '@crucible/core/session/stance.ts';
import { describe, expect, it } from 'vitest';
import { sessionFeatures } from '../features/session-features.ts';
import { executiveExcerpts } from '../fixtures/executive-excerpts.ts';
import { stanceModelOnDisk } from '../fixtures/stance-model-on-disk.ts';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { predictStance } from '../models/predict-stance.ts';
import { spokenOf } from './spoken.ts';
import { readStance } from './stance.ts';

const model = stanceModelOnDisk();

function read(said: readonly Said[]) {
  const { utterances } = transcriptOf(said);
  const features = sessionFeatures(utterances.map(spokenOf));
  const found = predictStance(
    model,
    features,
    utterances.map(({ speaker }) => (speaker === 0 ? 'coach' : 'client')),
  );
  return readStance(model, found, { roles: ['coach', 'client'], by: 'person', grounds: [] });
}

const talk = executiveExcerpts.flatMap(({ said }) => said);
const whole = read(talk);

describe('stance', () => {
  it('places every utterance inside its range and the range inside the scale', () => {
    expect(whole.utterances).toHaveLength(talk.length);
    for (const one of whole.utterances) {
      for (const axis of stanceAxes) {
        const { value, low, high } = one[axis];
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(-2);
        expect(high).toBeLessThanOrEqual(2);
      }
    }
  });

  it('tells the plain ends apart', () => {
    const { utterances } = read([
      { who: 'Coach', says: 'You have to stop that, you must do it my way now.' },
      { who: 'Client', says: "I don't know. I guess. Whatever you think." },
      { who: 'Coach', says: 'Thank you so much for telling me that, I really appreciate your honesty.' },
      { who: 'Client', says: "No. You're not listening to me." },
    ]);
    const [pressing, yielding, thanking, opposing] = utterances;
    expect(pressing?.dominance.value).toBeGreaterThan(thanking?.dominance.value ?? 9);
    expect(thanking?.affiliation.value).toBeGreaterThan((pressing?.affiliation.value ?? 9) + 0.3);
    expect(yielding?.dominance.value).toBeLessThan(opposing?.dominance.value ?? -9);
    expect(opposing?.affiliation.value).toBeLessThan((thanking?.affiliation.value ?? -9) - 0.2);
  });

  it('has means with intervals that never are narrower than what sessions drift', () => {
    for (const mean of whole.means) {
      expect(mean.dominance.high - mean.dominance.low).toBeGreaterThan(0.2);
      expect(mean.dominance.n).toBe(talk.length / 2);
    }
    expect(whole.means.map(({ speaker }) => speaker)).toEqual([0, 1]);
  });

  it('parts longer sessions in six stretches that follow one another', () => {
    expect(whole.segments).toHaveLength(6);
    expect(whole.segments[0]?.first).toBe(0);
    expect(whole.segments.at(-1)?.last).toBe(talk.length);
    whole.segments.slice(1).forEach(({ first }, at) => {
      expect(first).toBe(whole.segments[at]?.last);
    });
    expect(read(talk.slice(0, 20)).segments).toEqual([]);
  });

  it('says nothing of moving together below eighty pairs, and tests it from there on', () => {
    expect(whole.together.dominance).toEqual({ withheld: 'few-pairs', have: talk.length / 2, need: 80 });
    const long = read([...talk, ...talk, ...talk].map((one) => ({ ...one })));
    expect(long.together.affiliation).toMatchObject({ known: { pairs: expect.any(Number) } });
  });
});
