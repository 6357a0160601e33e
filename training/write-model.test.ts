import { sessionFeatures } from '@crucible/reading/features/session-features.ts';
import { transcriptOf } from '@crucible/reading/fixtures/transcript.ts';
import { openModel } from '@crucible/reading/models/open-model.ts';
import { predict } from '@crucible/reading/models/predict.ts';
import { spokenOf } from '@crucible/reading/readers/spoken.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lessons } from './example.ts';
import { fitStack, type Recipe } from './fit-stack.ts';
import { writeModel } from './write-model.ts';

const asking = ['What happened then?', 'How was that for you?', 'Where were you?', 'Why did you go?'];
const telling = ['I went home.', 'It was late, you see.', 'We sat down.', 'You could try that.'];

/** Eight invented sessions of eight turns. */
const lessons: Lessons = {
  questions: [
    { name: 'kind', kind: 'choice', labels: ['asks', 'tells'] },
    { name: 'asks', kind: 'presence', labels: ['asks'] },
    { name: 'length', kind: 'value', labels: ['length'] },
  ],
  examples: Array.from({ length: 8 }, (_, number) => {
    const said = asking.flatMap((one, at) => [one, telling[(at + number) % 4] ?? '']);
    const { utterances } = transcriptOf(said.map((says, at) => ({ who: at % 2 === 0 ? 'A' : 'B', says })));
    const session = sessionFeatures(utterances.map(spokenOf));
    return said.map((text, at) => {
      const asks = at % 2 === 0 ? 1 : 0;
      const answers = [[asks, 1 - asks], [asks], [text.length]];
      return { session, at, group: `video ${number}`, answers, hints: [asks * 2, -asks] };
    });
  }).flat(),
};

const recipe: Recipe = {
  name: 'invented',
  version: '1',
  seed: 'test',
  folds: 2,
  learners: [
    { subject: 'answers', blocks: [{ kind: 'words', relation: 'own' }], price: 0.1, leastGroups: 2 },
    { subject: 'hints', blocks: [{ kind: 'chars', relation: 'own' }], price: 0.1, leastGroups: 2 },
  ],
  around: ['own', 'heard'],
  topPrice: 0.01,
};

const model = fitStack(lessons, recipe);
const bytes = writeModel(model);

describe('a trained model', () => {
  it('has the same bytes when it is trained again', () => {
    expect(writeModel(fitStack(lessons, recipe))).toEqual(bytes);
  });

  it('comes back from its bytes as it was, number by number', () => {
    const opened = openModel(bytes);
    expect(opened.ok && opened.value).toEqual(model);
  });

  it('reads what it was shown', () => {
    const [session] = lessons.examples.map((example) => example.session);
    if (session === undefined) throw new Error('no session');
    const read = predict(model, session, [0, 1]);
    expect(read[0]?.[1]?.[0]).toBeGreaterThan(0.8);
    expect(read[1]?.[1]?.[0]).toBeLessThan(0.2);
  });

  it('is refused with any byte changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const opened = openModel(damaged);
        expect(opened.ok ? 'opened' : opened.refusal.kind).toMatch(/^(?:damaged|not-a)-model$/u);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused when it is cut off, or something else', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(openModel(bytes.subarray(0, length)).ok).toBe(false);
      }),
    );
    expect(openModel(new TextEncoder().encode('WEBVTT\n\nno model at all'))).toEqual({
      ok: false,
      refusal: { kind: 'not-a-model' },
    });
  });
});
