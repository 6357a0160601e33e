import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, type FiguresFile } from './figures-file.ts';
import { trainedReaders } from './trained-readers.ts';

/** Below its floor a figure is no ground for showing anything (docs/methods/language.md). */
const floors: Readonly<Record<string, number>> = {
  'move: macro-F1': 0.76,
  'question: macro-F1': 0.92,
  'reflection: macro-F1': 0.79,
  'input: macro-F1': 0.76,
  'talk: macro-F1': 0.51,
};
const mostCalibrationError = 0.05;
/** Questions whose probabilities are shown. */
const calibrated = ['move', 'question', 'reflection', 'input', 'talk'];

const models = join(import.meta.dirname, '../packages/reading/models');

describe.each(trainedReaders.map(({ recipe }) => recipe.name))('the figures of %s', (name) => {
  const path = join(import.meta.dirname, 'figures', `${name}.json`);
  const { weights, figures } = JSON.parse(readFileSync(path, 'utf8')) as FiguresFile;

  it('were measured together with the weights that ship', () => {
    expect(digestOf(new Uint8Array(readFileSync(join(models, `${name}.bin`))))).toBe(weights);
  });

  it('stand on the card of the weights', () => {
    const card = readFileSync(join(models, `${name}.md`), 'utf8');
    expect(card).toContain(weights);
    for (const { question, metric, value } of figures) {
      expect(card).toContain(`| ${question} | ${metric} | ${value.toFixed(3)} |`);
    }
  });

  it('reach their floors', () => {
    for (const { question, metric, value } of figures) {
      const floor = floors[`${question}: ${metric}`];
      if (floor !== undefined) expect(value, `${question}: ${metric}`).toBeGreaterThanOrEqual(floor);
      if (metric === 'calibration error' && calibrated.includes(question)) {
        expect(value, question).toBeLessThanOrEqual(mostCalibrationError);
      }
    }
  });
});

it('every floor has its figure', () => {
  const measured = trainedReaders.flatMap(({ recipe }) => {
    const path = join(import.meta.dirname, 'figures', `${recipe.name}.json`);
    if (!existsSync(path)) return [];
    const { figures } = JSON.parse(readFileSync(path, 'utf8')) as FiguresFile;
    return figures.map(({ question, metric }) => `${question}: ${metric}`);
  });
  expect(measured).toEqual(expect.arrayContaining(Object.keys(floors)));
});
