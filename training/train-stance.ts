import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ratedSessions } from '@crucible/reading/fixtures/rated-sessions.ts';
import { lastQuestions, pairRoles } from '@crucible/reading/models/stance-questions.ts';
import { seenSessions } from './coded-lessons.ts';
import { figuresFile } from './figures-file.ts';
import { type SeenRated, seenRated } from './fit-first.ts';
import { fitStance, type TriedStance, tryStance } from './fit-stance.ts';
import type { Measured } from './measure.ts';
import { measureStance } from './measure-stance.ts';
import { stanceCard } from './stance-card.ts';
import { stanceRecipe } from './stance-recipe.ts';
import { writeStanceModel } from './write-stance-model.ts';

/** Weights, figures and card of stance, strain and repair. The same data give the same bytes. */
export function trainStance(folder: string): void {
  const { model, tried } = fitStance(lessons(folder), stanceRecipe);
  const bytes = writeStanceModel(model);
  const figures = figuresFile(bytes, stanceMeasures(tried));
  const models = join(import.meta.dirname, '../packages/reading/models');
  writeFileSync(join(models, 'stance.bin'), bytes);
  writeFileSync(join(models, 'stance.md'), stanceCard(model, figures));
  const path = join(import.meta.dirname, 'figures', 'stance.json');
  writeFileSync(path, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`stance.bin: ${Math.round(bytes.length / 1024)} kB`);
  for (const { question, metric, value } of figures.figures) {
    console.log(`  ${question}: ${metric} ${value.toFixed(3)}`);
  }
}

/** What models that never saw an utterance's video read there. */
export function triedStance(): TriedStance[] {
  return tryStance(lessons(), stanceRecipe);
}

function lessons(folder?: string): SeenRated[] {
  const rated = ratedSessions(folder);
  const seen = seenSessions(rated.map(({ coded }) => coded));
  return rated.flatMap((session, at) => {
    const features = seen[at]?.features;
    return features === undefined ? [] : [seenRated(session, features)];
  });
}

export function stanceMeasures(tried: readonly TriedStance[]): Measured[] {
  return pairRoles.flatMap((side) =>
    lastQuestions[side].flatMap((question) =>
      measureStance(tried, { side, question }).map(({ metric, estimate, utterances }) => ({
        question: `${side}: ${question}`,
        metric,
        estimate,
        utterances,
      })),
    ),
  );
}
