import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { analyseProfiles } from '@crucible/core/circumplex/analyse-profiles.ts';
import { octants } from '@crucible/core/circumplex/octant.ts';
import type { ProfileTable } from '@crucible/core/circumplex/profile-table.ts';
import { pcg32 } from '@crucible/core/random.ts';

/**
 * How fast a table of people becomes profiles with 2,000 draws, beside what the R package circumplex 2.0.0
 * took for the same analysis on the machine where its expected figures were made.
 */
export function main(): void {
  const folder = join(import.meta.dirname, '../../shared/data/circumplex');
  if (!existsSync(folder)) {
    console.log('Not measured: ../shared/data/circumplex is not here.');
    return;
  }
  console.log(`Profiles, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const expected: readonly { readonly name: string; readonly seconds: number }[] = JSON.parse(
    read('expected/ssm_analyze.json'),
  );
  const table = columnsOf(read('data/jz2017.csv'));
  console.table(
    analyses.map(([name, how]) => {
      const seconds = expected.find((one) => one.name === name)?.seconds ?? Number.NaN;
      return { 'jz2017, 1,166 people, 2,000 draws': name, ...timed(chosen(table, how), seconds) };
    }),
  );
}

type How = { readonly measures?: readonly string[]; readonly group?: string };
type Columns = ReadonlyMap<string, readonly string[]>;

const analyses: readonly (readonly [string, How])[] = [
  ['jz2017-mean', {}],
  ['jz2017-mean-gender-contrast', { group: 'Gender' }],
  ['jz2017-PARPD', { measures: ['PARPD'] }],
  ['jz2017-PARPD-NARPD-contrast', { measures: ['PARPD', 'NARPD'] }],
];

/** Processor time, since others use this machine too; the wall clock of the first run is beside it. */
function timed(table: ProfileTable, seconds: number) {
  const runs = Array.from({ length: 15 }, (_, seed) => {
    const before = process.cpuUsage();
    const wall = performance.now();
    analyseProfiles(table, {
      missing: 'listwise',
      level: 0.95,
      draws: { kind: 'drawn', random: pcg32(seed), draws: 2000 },
    });
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
  });
  const cpu = runs.map((run) => run.cpu).sort((a, b) => a - b);
  const median = cpu[7] ?? Number.NaN;
  return {
    'median, ms': Math.round(median),
    'fastest, ms': Math.round(cpu[0] ?? Number.NaN),
    'first run by the clock, ms': Math.round(runs[0]?.wall ?? Number.NaN),
    'R, ms': Math.round(seconds * 1000),
    'times as fast': Math.round((seconds * 1000) / median),
  };
}

function columnsOf(text: string): Columns {
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  return new Map(head.map((name, at) => [name, rows.map((row) => row[at] ?? '')]));
}

function chosen(columns: Columns, { measures = [], group }: How): ProfileTable {
  const numbers = (name: string): number[] => (columns.get(name) ?? []).map(Number);
  const groups = group === undefined ? undefined : columns.get(group);
  return {
    octants: octants.map(numbers),
    measures: measures.map((name) => ({ name, values: numbers(name) })),
    ...(groups && { groups }),
  };
}
