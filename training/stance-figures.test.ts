import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stanceModelOnDisk } from '@crucible/reading/fixtures/stance-model-on-disk.ts';
import { describe, expect, it } from 'vitest';
import { digestOf, type FiguresFile } from './figures-file.ts';
import { stanceCard } from './stance-card.ts';

const models = join(import.meta.dirname, '../packages/reading/models');
const figures = JSON.parse(
  readFileSync(join(import.meta.dirname, 'figures/stance.json'), 'utf8'),
) as FiguresFile;

describe('the figures of stance', () => {
  it('were measured together with the weights that ship', () => {
    expect(digestOf(new Uint8Array(readFileSync(join(models, 'stance.bin'))))).toBe(figures.weights);
  });

  it('stand on the card of the weights', () => {
    expect(readFileSync(join(models, 'stance.md'), 'utf8')).toBe(stanceCard(stanceModelOnDisk(), figures));
  });

  it('leave no kind on whose lower bound is below a quarter', () => {
    const { coach, client } = stanceModelOnDisk().sides;
    for (const { worth } of [...coach.answers, ...client.answers]) {
      if (worth.kind === 'chance' && worth.floor !== undefined) expect(worth.floor).toBeGreaterThan(0.1);
    }
  });
});
