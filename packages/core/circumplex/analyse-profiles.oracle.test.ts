import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import type { Draws } from '../statistics/resampled-sums.ts';
import { analyseProfiles, type Profiles } from './analyse-profiles.ts';
import { turnBetween } from './angle.ts';
import { octants } from './octant.ts';
import type { ProfileTable } from './profile-table.ts';
import { structuralSummary } from './structural-summary.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/circumplex');
const isThere = existsSync(folder);
if (!isThere) console.warn('Not held against the R package: ../shared/data/circumplex is not here.');

type Expected = Readonly<Record<string, number | string | null>>;

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path));

/** Columns by name; the files of this folder have no commas inside quotes. */
function columns(path: string): Map<string, (string | undefined)[]> {
  const [head = [], ...rows] = read(path)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  const cell = (text: string | undefined) => (text === '' || text === 'NA' ? undefined : text);
  return new Map(head.map((name, at) => [name, rows.map((row) => cell(row[at]))]));
}

function tableOf(path: string, how: { measures?: readonly string[]; group?: string } = {}): ProfileTable {
  const all = columns(path);
  const numbers = (name: string) =>
    (all.get(name) ?? []).map((cell) => (cell === undefined ? undefined : Number(cell)));
  const groups = how.group === undefined ? undefined : all.get(how.group);
  return {
    octants: octants.map(numbers),
    measures: (how.measures ?? []).map((name) => ({ name, values: numbers(name) })),
    ...(groups && { groups }),
  };
}

function givenRows(path: string): Draws {
  const lines = gunzipSync(readFileSync(join(folder, path)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return {
    kind: 'given',
    rows: lines.map((line) => Int32Array.from(line.split(','), (row) => Number(row) - 1)),
  };
}

const few: Draws = { kind: 'drawn', random: pcg32(1), draws: 20 };
const disorders = ['PARPD', 'SCZPD', 'SZTPD', 'ASPD', 'BORPD', 'HISPD', 'NARPD', 'AVPD', 'DPNPD', 'OCPD'];
const figures = [
  ['elevation', 'e'],
  ['x', 'x'],
  ['y', 'y'],
  ['amplitude', 'a'],
] as const;

function agrees(found: Profiles, expected: readonly Expected[], intervals: 'points' | 'intervals'): void {
  const rows = [
    ...found.profiles.map(({ summary, intervals: around }) => ({ figures: summary, around })),
    ...(found.contrast ? [{ figures: found.contrast.difference, around: found.contrast.intervals }] : []),
  ];
  expect(expected.length).toBeLessThanOrEqual(rows.length);
  for (const [at, row] of expected.entries()) {
    const { figures: point, around } = rows[at] ?? {};
    const near = (a: number | undefined, key: string, error: number) =>
      expect(Math.abs((a ?? Number.NaN) - Number(row[key])), `${row.Label} ${key}`).toBeLessThan(error);
    const beside = (a: number | undefined, key: string, error: number) =>
      expect(Math.abs(turnBetween(a ?? Number.NaN, Number(row[key]))), `${row.Label} ${key}`).toBeLessThan(
        error,
      );
    for (const [name, letter] of figures) {
      near(point?.[name], `${letter}_est`, 1e-9);
      if (intervals === 'points') continue;
      near(around?.[name].low, `${letter}_lci`, 1e-6);
      near(around?.[name].high, `${letter}_uci`, 1e-6);
    }
    near(point?.fit, 'fit_est', 1e-9);
    beside(point?.displacement, 'd_est', 1e-9);
    if (intervals === 'points') continue;
    const wraps = row.Group?.toString().includes(' - ') ? near : beside;
    wraps(around?.displacement?.low, 'd_lci', 1e-6);
    wraps(around?.displacement?.high, 'd_uci', 1e-6);
  }
}

describe.skipIf(!isThere)('held against the R package circumplex 2.0.0', () => {
  const jz2017 = (how: { measures?: readonly string[]; group?: string } = {}) =>
    tableOf('data/jz2017.csv', how);
  const missing60 = (measures: readonly string[]) => tableOf('data/jz2017_missing60.csv', { measures });

  const analyses: Readonly<Record<string, () => Profiles>> = {
    'aw2009-mean': () => points(tableOf('data/aw2009.csv')),
    'jz2017-mean': () => points(jz2017()),
    'jz2017-mean-gender': () => points(jz2017({ group: 'Gender' })),
    'jz2017-mean-gender-contrast': () => points(jz2017({ group: 'Gender' })),
    'jz2017-PARPD': () => points(jz2017({ measures: ['PARPD'] })),
    'jz2017-NARPD': () => points(jz2017({ measures: ['NARPD'] })),
    'jz2017-all-PD': () => points(jz2017({ measures: disorders })),
    'jz2017-PARPD-NARPD-contrast': () => points(jz2017({ measures: ['PARPD', 'NARPD'] })),
    'jz2017-NARPD-gender-contrast': () => points(jz2017({ measures: ['NARPD'], group: 'Gender' })),
    'jz2017-PARPD-gender': () => points(jz2017({ measures: ['PARPD'], group: 'Gender' })),
    // Their Monte Carlo intervals are another method; the points are the same.
    'jz2017-mean-montecarlo': () => points(jz2017()),
    'jz2017-PARPD-montecarlo': () => points(jz2017({ measures: ['PARPD'] })),
    'jz2017-mean-90': () => points(jz2017()),
    'missing60-PARPD-listwise': () => points(missing60(['PARPD'])),
    'missing60-PARPD-pairwise': () => points(missing60(['PARPD']), 'pairwise'),
    'missing60-mean-pairwise': () => points(missing60([]), 'pairwise'),
  };
  const points = (table: ProfileTable, missing: 'listwise' | 'pairwise' = 'listwise'): Profiles =>
    analyseProfiles(table, { missing, level: 0.95, draws: few });

  const all = isThere
    ? json<{ name: string; results: Expected[]; scores: Expected[] }[]>('expected/ssm_analyze.json')
    : [];
  it('every analysis is held', () => {
    expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(analyses).sort());
  });

  it.each(all.map(({ name, results, scores }) => [name, results, scores] as const))(
    'the points of %s to 1e-9',
    (name, results, scores) => {
      const found = analyses[name]?.() ?? { profiles: [] };
      agrees(found, results, 'points');
      const own = found.profiles.map((profile) => profile.scores);
      const [first = [], second = []] = own;
      const less = octants.map((_, nth) => (second[nth] ?? Number.NaN) - (first[nth] ?? Number.NaN));
      for (const [at, expected] of scores.entries()) {
        for (const [nth, octant] of octants.entries()) {
          const value = (own[at] ?? less)[nth] ?? Number.NaN;
          expect(Math.abs(value - Number(expected[octant]))).toBeLessThan(1e-9);
        }
      }
    },
  );

  it('the intervals of aw2009 to 1e-6 with its 2,000 draws', () => {
    const draws = givenRows('expected/boot_indices_aw2009_2000x5.csv.gz');
    const found = analyseProfiles(tableOf('data/aw2009.csv'), { missing: 'listwise', level: 0.95, draws });
    agrees(found, all.find(({ name }) => name === 'aw2009-mean')?.results ?? [], 'intervals');
  });

  it('the intervals of two groups, their contrast and of a measure to 1e-6 with their 200 draws', () => {
    const expected = json<Record<string, Expected[]>>('expected/ssm_analyze_200boots_with_indices.json');
    const whole = givenRows('expected/boot_indices_jz2017_200x1166.csv.gz');
    const strata = givenRows('expected/boot_indices_jz2017_gender_strata_200x1166.csv.gz');
    const genders = jz2017({ group: 'Gender' });
    const contrast = analyseProfiles(genders, { missing: 'listwise', level: 0.95, draws: strata });
    agrees(contrast, expected.gender_contrast_200 ?? [], 'intervals');
    const measure = jz2017({ measures: ['PARPD'] });
    agrees(
      analyseProfiles(measure, { missing: 'listwise', level: 0.95, draws: whole }),
      expected.PARPD_200 ?? [],
      'intervals',
    );
    expect([expected.gender_contrast_200?.length, expected.PARPD_200?.length]).toEqual([3, 1]);
  });

  it('drawn by our own generator, the intervals come within a tenth of their width', () => {
    const expected = all.find(({ name }) => name === 'jz2017-mean-gender-contrast')?.results ?? [];
    const draws: Draws = { kind: 'drawn', random: pcg32(5), draws: 2000 };
    const found = analyseProfiles(jz2017({ group: 'Gender' }), { missing: 'listwise', level: 0.95, draws });
    const rows = [...found.profiles.map(({ intervals }) => intervals), found.contrast?.intervals];
    for (const [at, row] of expected.entries()) {
      for (const [name, letter] of [...figures, ['displacement', 'd'] as const]) {
        const width = Number(row[`${letter}_uci`]) - Number(row[`${letter}_lci`]);
        const { low = Number.NaN, high = Number.NaN } = rows[at]?.[name] ?? {};
        expect(Math.abs(low - Number(row[`${letter}_lci`]))).toBeLessThan(width / 10);
        expect(Math.abs(high - Number(row[`${letter}_uci`]))).toBeLessThan(width / 10);
      }
    }
  });

  const summarised = (
    scores: readonly (number | undefined)[],
    expected: Record<string, number | undefined>,
  ) => {
    const found = structuralSummary(scores);
    const keys = ['elevation', 'x', 'y', 'amplitude'] as const;
    for (const [at, key] of (['Elev', 'Xval', 'Yval', 'Ampl'] as const).entries()) {
      expect(Math.abs((found?.[keys[at] ?? 'x'] ?? Number.NaN) - (expected[key] ?? Number.NaN))).toBeLessThan(
        1e-9,
      );
    }
    expect(found?.fit === undefined).toBe(expected.Fit === undefined);
    expect(Math.abs((found?.fit ?? 0) - (expected.Fit ?? 0))).toBeLessThan(1e-9);
    expect(found?.displacement === undefined).toBe(expected.Disp === undefined);
    expect(Math.abs(turnBetween(found?.displacement ?? 0, expected.Disp ?? 0))).toBeLessThan(1e-9);
  };

  it('single profiles, flat ones too', () => {
    const cases = json<{ scores: number[]; params: Record<string, number | null> }[]>(
      'expected/ssm_parameters_cases.json',
    );
    for (const { scores, params } of cases) {
      summarised(
        scores,
        Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value ?? undefined])),
      );
    }
    expect(cases).toHaveLength(8);
  });

  it.each(['aw2009', 'jz2017'])('each person of %s', (name) => {
    const { octants: scores } = tableOf(`data/${name}.csv`);
    const expected = columns(`expected/ssm_score_${name}.csv`);
    const rows = expected.get('Elev') ?? [];
    expect(rows).toHaveLength(scores[0]?.length ?? 0);
    for (const row of rows.keys()) {
      const of = (key: string) => {
        const cell = expected.get(key)?.[row];
        return cell === undefined ? undefined : Number(cell);
      };
      summarised(
        scores.map((column) => column[row]),
        Object.fromEntries(['Elev', 'Xval', 'Yval', 'Ampl', 'Disp', 'Fit'].map((key) => [key, of(key)])),
      );
    }
  });
});
