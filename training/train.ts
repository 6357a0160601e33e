import '../tools/too-old.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codedSessions } from '@crucible/reading/fixtures/coded-sessions.ts';
import { type SeenSession, seenSessions } from './coded-lessons.ts';
import { crossValidate } from './cross-validate.ts';
import { figuresFile } from './figures-file.ts';
import { fitStack } from './fit-stack.ts';
import { measure } from './measure.ts';
import { modelCard } from './model-card.ts';
import { trainStance } from './train-stance.ts';
import { trainTold } from './train-told.ts';
import type { TrainedReader } from './trained-reader.ts';
import { trainedReaders } from './trained-readers.ts';
import { writeModel } from './write-model.ts';

/**
 * `npm run train -- DATA [NAME...]`: weights, figures and card of every reader that learns, or of those
 * named. The same data give the same bytes.
 */
const names = [...trainedReaders.map(({ recipe }) => recipe.name), 'stance', 'told'];
const [folder, ...asked] = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));

if (folder === undefined || unknown.length > 0) {
  console.error(`Usage: npm run train -- DATA [${names.join(' | ')}]`);
  process.exitCode = 2;
} else {
  const sessions = seenSessions(codedSessions(folder));
  if (sessions.length === 0) process.exitCode = 2;
  else {
    for (const reader of trainedReaders) {
      if (asked.length === 0 || asked.includes(reader.recipe.name)) train(reader, sessions);
    }
    if (asked.length === 0 || asked.includes('stance')) trainStance(folder);
    if (asked.length === 0 || asked.includes('told')) trainTold(folder);
  }
}

function train(reader: TrainedReader, sessions: readonly SeenSession[]): void {
  const { recipe, lessons } = reader;
  const taught = lessons(sessions);
  const model = fitStack(taught, recipe);
  const bytes = writeModel(model);
  const tried = crossValidate(taught, recipe);
  const measured = taught.questions.flatMap((question, place) => measure(question, place, tried));
  const figures = figuresFile(bytes, measured);
  const models = join(import.meta.dirname, '../packages/reading/models');
  writeFileSync(join(models, `${recipe.name}.bin`), bytes);
  writeFileSync(join(models, `${recipe.name}.md`), modelCard(reader, model, figures));
  const path = join(import.meta.dirname, 'figures', `${recipe.name}.json`);
  writeFileSync(path, `${JSON.stringify(figures, undefined, 2)}\n`);
  console.log(`${recipe.name}.bin: ${Math.round(bytes.length / 1024)} kB`);
  for (const { question, metric, value } of figures.figures) {
    console.log(`  ${question}: ${metric} ${value.toFixed(3)}`);
  }
}
