import '../tools/too-old.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codedSessions } from '@crucible/reading/fixtures/coded-sessions.ts';
import { clientModel } from './client-model.ts';
import { coachModel } from './coach-model.ts';
import { seenSessions } from './coded-lessons.ts';
import { fitStack } from './fit-stack.ts';
import type { TrainedReader } from './trained-reader.ts';
import { writeModel } from './write-model.ts';

/** `npm run train -- DATA [NAME...]`: writes the weights of every reader that learns, or of those named. */
const readers: readonly TrainedReader[] = [coachModel, clientModel];
const [data, ...names] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../packages/reading/models');
const unknown = names.filter((name) => !readers.some(({ recipe }) => recipe.name === name));

if (data === undefined || unknown.length > 0) {
  console.error(`Usage: npm run train -- DATA [${readers.map(({ recipe }) => recipe.name).join(' | ')}]`);
  process.exitCode = 2;
} else {
  const sessions = seenSessions(codedSessions(data));
  if (sessions.length === 0) process.exitCode = 2;
  for (const { recipe, lessons } of sessions.length > 0 ? readers : []) {
    if (names.length > 0 && !names.includes(recipe.name)) continue;
    const bytes = writeModel(fitStack(lessons(sessions, data), recipe));
    writeFileSync(join(folder, `${recipe.name}.bin`), bytes);
    console.log(`packages/reading/models/${recipe.name}.bin: ${Math.round(bytes.length / 1024)} kB`);
  }
}
