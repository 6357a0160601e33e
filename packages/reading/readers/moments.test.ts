import { quoteHolds } from '@crucible/core/session/quote.ts';
import { describe, expect, it } from 'vitest';
import { sessionFeatures } from '../features/session-features.ts';
import { type Excerpt, executiveExcerpts } from '../fixtures/executive-excerpts.ts';
import { stanceModelOnDisk } from '../fixtures/stance-model-on-disk.ts';
import { transcriptOf } from '../fixtures/transcript.ts';
import { predictStance } from '../models/predict-stance.ts';
import { readMoments } from './moments.ts';
import { spokenOf } from './spoken.ts';

const model = stanceModelOnDisk();

function read({ said }: Pick<Excerpt, 'said'>, hours = 0.2) {
  const { utterances } = transcriptOf(said);
  const features = sessionFeatures(utterances.map(spokenOf));
  const found = predictStance(
    model,
    features,
    utterances.map(({ speaker }) => (speaker === 0 ? 'coach' : 'client')),
  );
  return { utterances, ...readMoments(model, { features, found }, hours) };
}

const rough = executiveExcerpts.filter((one) => one.rough.length > 0);
const lively = executiveExcerpts.filter((one) => one.rough.length === 0);

describe('moments of invented executive coaching', () => {
  it('are none where talk is lively: a matter in dispute, anger at somebody outside, sorrow, facts', () => {
    for (const excerpt of lively) expect([excerpt.name, ...read(excerpt).queue]).toEqual([excerpt.name]);
  });

  it.each(rough)('in "$name": what is rough ranks far above what is not', ({ said, rough: marked }) => {
    const { ranking } = read({ said });
    const isMarked = ranking.map(({ kind, quote }) =>
      marked.some((one) => one.kind === kind && one.line === quote.utterance),
    );
    const first = isMarked.slice(0, marked.length * 2).filter(Boolean).length;
    expect(first).toBeGreaterThan(marked.length / 3);
  });

  it('are more certain in rough pieces than in any lively one', () => {
    const strongest = (excerpt: Excerpt): number => read(excerpt).ranking[0]?.probability ?? 0;
    const calm = Math.max(...lively.map(strongest));
    const over = rough.filter((excerpt) => strongest(excerpt) > 1.5 * calm).length;
    expect(over).toBeGreaterThanOrEqual(rough.length - 1);
  });
});

describe('the ranking', () => {
  const [excerpt] = rough;
  const { ranking, queue, utterances } = read(excerpt ?? { said: [] });

  it('has every utterance once for each kind of its speaker, the likeliest first', () => {
    expect(ranking).toHaveLength(2 * utterances.length);
    const chances = ranking.map(({ probability }) => probability);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  });

  it('quotes verbatim, with the two turns before', () => {
    for (const { quote, before } of ranking) {
      const own = utterances[quote.utterance];
      expect(own !== undefined && quoteHolds(quote, own)).toBe(true);
      expect(before.map(({ utterance }) => utterance)).toEqual(
        [quote.utterance - 2, quote.utterance - 1].filter((at) => at >= 0),
      );
    }
  });

  it('gives the queue at most five an hour, no two of them side by side', () => {
    const long = { said: rough.flatMap(({ said }) => said) };
    const one = read(long, 1).queue;
    expect(one.length).toBeLessThanOrEqual(5);
    expect(read(long, 2).queue.length).toBeLessThanOrEqual(10);
    for (const a of one) {
      for (const b of one) {
        if (a !== b) expect(Math.abs(a.quote.utterance - b.quote.utterance)).toBeGreaterThan(1);
      }
    }
    expect(queue.length).toBeLessThanOrEqual(5);
  });

  it('of nothing said is empty', () => {
    expect(read({ said: [] }).ranking).toEqual([]);
  });
});
