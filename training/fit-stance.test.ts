import type { RatedSession } from '@crucible/reading/fixtures/rated-sessions.ts';
import { openStanceModel } from '@crucible/reading/models/open-stance-model.ts';
import { predictStance } from '@crucible/reading/models/predict-stance.ts';
import { describe, expect, it } from 'vitest';
import { seenSessions } from './coded-lessons.ts';
import { seenRated } from './fit-first.ts';
import { fitStance, type StanceRecipe } from './fit-stance.ts';
import { sideOf } from './rated-lessons.ts';
import { stanceRecipe } from './stance-recipe.ts';
import { writeStanceModel } from './write-stance-model.ts';

/** Invented talks in which leading and warmth stand in the words. */
const coachLines = [
  ['You have to stop this now.', 2, -1],
  ['Thank you for telling me that.', 0, 2],
  ['What would you like to look at?', 1, 0],
  ['You must decide today, really.', 2, -1],
  ['I appreciate how open you are.', 0, 2],
] as const;
const clientLines = [
  ['Okay, if you say so.', -1, 0],
  ['Thanks, that helps me a lot.', 0, 1],
  ['No, you are not listening.', 1, -1],
  ['We closed the plant in May.', 0, 0],
  ['I guess so.', -1, 0],
] as const;

const talks: readonly RatedSession[] = Array.from({ length: 10 }, (_, talk) => {
  const lines = Array.from({ length: 24 }, (_, at) => {
    const list = at % 2 === 0 ? coachLines : clientLines;
    return list[(at * 7 + talk * 3 + (at >> 2)) % list.length] ?? list[0];
  });
  const zero = { W: 0, C: 0, S: 0, R: 0 };
  return {
    coded: {
      id: `${talk}`,
      video: `video ${talk % 5}`,
      goal: '',
      said: lines.map(([text], at) => ({
        who: at % 2 === 0 ? 'therapist' : 'client',
        text,
        seconds: at,
        shares: {},
      })),
    },
    rated: lines.map(([text, dominance, affiliation]) => ({
      dominance,
      affiliation,
      flags: {
        ...zero,
        C: text.startsWith('No') ? 1 : 0,
        S: text.startsWith('You') ? 1 : 0,
        W: text.startsWith('I guess') ? 1 : 0,
      },
      subs: [],
    })),
  };
});

const small = { trees: 20, leaves: 4, leastRows: 4, forests: 1 };
const recipe: StanceRecipe = {
  ...stanceRecipe,
  learners: stanceRecipe.learners.map((learner) => ({ ...learner, leastGroups: 2, price: 0.5 })),
  forests: Object.fromEntries(
    Object.entries(stanceRecipe.forests).map(([question, own]) => [question, { ...own, ...small }]),
  ) as StanceRecipe['forests'],
};

const features = seenSessions(talks.map(({ coded }) => coded)).map((one) => one.features);
const seen = talks.map((talk, at) => {
  const own = features[at];
  if (own === undefined) throw new RangeError('a talk has no features');
  return seenRated(talk, own);
});

describe('a stance model', () => {
  const { model, tried } = fitStance(seen, recipe);
  const bytes = writeStanceModel(model);

  it('is the same bytes for the same talks', () => {
    expect(writeStanceModel(fitStance(seen, recipe).model)).toEqual(bytes);
  });

  it('reads the same before and after it was written', () => {
    const opened = openStanceModel(bytes);
    if (!opened.ok) throw new Error(opened.refusal.kind);
    for (const { session, features: own } of seen) {
      const sides = session.coded.said.map(sideOf);
      expect(predictStance(opened.value, own, sides)).toEqual(predictStance(model, own, sides));
    }
  });

  it('is tried on every utterance once by question, and finds what the words say', () => {
    expect(tried).toHaveLength(10 * 24 * 4);
    const of = (text: string) =>
      tried.filter(
        ({ session, at, question }) =>
          question === 'dominance' && talks[Number(session)]?.coded.said[at]?.text === text,
      );
    const mean = (text: string) => of(text).reduce((sum, { read }) => sum + read, 0) / of(text).length;
    expect(mean('You have to stop this now.')).toBeGreaterThan(mean('Thank you for telling me that.') + 0.5);
    expect(mean('No, you are not listening.')).toBeGreaterThan(mean('I guess so.') + 0.5);
  });

  it('with a changed byte is refused', () => {
    const damaged = bytes.slice();
    const last = damaged.length - 1;
    damaged[last] = (damaged[last] ?? 0) ^ 1;
    expect(openStanceModel(damaged)).toMatchObject({ ok: false, refusal: { kind: 'damaged-model' } });
  });
});
