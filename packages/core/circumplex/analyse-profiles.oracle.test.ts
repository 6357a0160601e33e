import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { oracleBytes, oracleColumns, oracleIsThere, oracleJson } from '../fixtures/circumplex-oracle.ts';
import { pcg32 } from '../random.ts';
import { mean } from '../statistics/correlation.ts';
import type { Draws } from '../statistics/resampled-sums.ts';
import { degrees } from '../units.ts';
import { analyseProfiles, type Profiles } from './analyse-profiles.ts';
import { turnBetween } from './angle.ts';
import { octants } from './octant.ts';
import type { ProfileTable } from './profile-table.ts';
import { structuralSummary } from './structural-summary.ts';

if (!oracleIsThere) console.warn('Not held against the R package: ../shared/data/circumplex is not here.');

type How = Parameters<typeof analyseProfiles>[1];
type Expected = Readonly<Record<string, number | string | null>>;

const columns = (path: string) => oracleColumns(oracleBytes(path).toString('utf8'));

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
  const lines = gunzipSync(oracleBytes(path)).toString('utf8').trimEnd().split('\n');
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

describe.skipIf(!oracleIsThere)('held against the R package circumplex 2.0.0', () => {
  const jz2017 = (how: { measures?: readonly string[]; group?: string } = {}) =>
    tableOf('data/jz2017.csv', how);
  const missing60 = (measures: readonly string[]) => tableOf('data/jz2017_missing60.csv', { measures });

  const analyses: Readonly<Record<string, (how?: Partial<How>) => Profiles>> = {
    'aw2009-mean': (how) => points(tableOf('data/aw2009.csv'), how),
    'jz2017-mean': (how) => points(jz2017(), how),
    'jz2017-mean-gender': (how) => points(jz2017({ group: 'Gender' }), how),
    'jz2017-mean-gender-contrast': (how) => points(jz2017({ group: 'Gender' }), how),
    'jz2017-PARPD': (how) => points(jz2017({ measures: ['PARPD'] }), how),
    'jz2017-NARPD': (how) => points(jz2017({ measures: ['NARPD'] }), how),
    'jz2017-all-PD': (how) => points(jz2017({ measures: disorders }), how),
    'jz2017-PARPD-NARPD-contrast': (how) => points(jz2017({ measures: ['PARPD', 'NARPD'] }), how),
    'jz2017-NARPD-gender-contrast': (how) => points(jz2017({ measures: ['NARPD'], group: 'Gender' }), how),
    'jz2017-PARPD-gender': (how) => points(jz2017({ measures: ['PARPD'], group: 'Gender' }), how),
    // Their intervals are drawn from a normal distribution there, and by rows here.
    'jz2017-mean-montecarlo': (how) => points(jz2017(), how),
    'jz2017-PARPD-montecarlo': (how) => points(jz2017({ measures: ['PARPD'] }), how),
    'jz2017-mean-90': (how) => points(jz2017(), how),
    'missing60-PARPD-listwise': (how) => points(missing60(['PARPD']), how),
    'missing60-PARPD-pairwise': (how) => points(missing60(['PARPD']), { ...how, missing: 'pairwise' }),
    'missing60-mean-pairwise': (how) => points(missing60([]), { ...how, missing: 'pairwise' }),
  };
  const points = (table: ProfileTable, how: Partial<How> = {}): Profiles =>
    analyseProfiles(table, { missing: 'listwise', level: 0.95, draws: few, ...how });

  const all = oracleIsThere
    ? oracleJson<{ name: string; results: Expected[]; scores: Expected[] }[]>('expected/ssm_analyze.json')
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

  const summarised = (
    scores: readonly (number | undefined)[],
    cell: (key: string) => string | number | null | undefined,
  ) => {
    const expected = (key: string): number | undefined => {
      const value = cell(key) ?? undefined;
      return value === undefined ? undefined : Number(value);
    };
    const found = structuralSummary(scores);
    const near = (value: number | undefined, key: string) => {
      expect(value === undefined).toBe(expected(key) === undefined);
      expect(Math.abs((value ?? 0) - (expected(key) ?? 0)), key).toBeLessThan(1e-9);
    };
    near(found?.elevation, 'Elev');
    near(found?.x, 'Xval');
    near(found?.y, 'Yval');
    near(found?.amplitude, 'Ampl');
    near(found?.fit, 'Fit');
    expect(found?.displacement === undefined).toBe(expected('Disp') === undefined);
    expect(Math.abs(turnBetween(found?.displacement ?? 0, expected('Disp') ?? 0))).toBeLessThan(1e-9);
  };

  it('the intervals of aw2009 to 1e-6 with its 2,000 draws', () => {
    const draws = givenRows('expected/boot_indices_aw2009_2000x5.csv.gz');
    const found = analyseProfiles(tableOf('data/aw2009.csv'), { missing: 'listwise', level: 0.95, draws });
    agrees(found, all.find(({ name }) => name === 'aw2009-mean')?.results ?? [], 'intervals');
  });

  it('each of the 2,000 resamples of aw2009 to 1e-9', () => {
    const draws = givenRows('expected/boot_indices_aw2009_2000x5.csv.gz');
    const { octants: scores } = tableOf('data/aw2009.csv');
    const text = gunzipSync(oracleBytes('expected/boot_replicates_aw2009_2000x6.csv.gz')).toString('utf8');
    const expected = oracleColumns(text);
    if (draws.kind !== 'given') throw new Error('draws are given here');
    for (const [draw, rows] of draws.rows.entries()) {
      const means = scores.map((column) => mean([...rows].map((row) => column[row] ?? Number.NaN)));
      summarised(means, (key) => expected.get(key)?.[draw]);
    }
    expect([draws.rows.length, expected.get('Elev')?.length]).toEqual([2000, 2000]);
  });

  it('the intervals of two groups, their contrast and of a measure to 1e-6 with their 200 draws', () => {
    const expected = oracleJson<Record<string, Expected[]>>(
      'expected/ssm_analyze_200boots_with_indices.json',
    );
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

  // With five people the ends jump from one mean to the next; those draws are held above, row for row.
  const drawnAnew = all.filter(({ name }) => name !== 'aw2009-mean');
  it.each(drawnAnew.map(({ name, results }) => [name, results] as const))(
    'drawn by our own generator, the intervals of %s come within a tenth of their width',
    (name, expected) => {
      const draws: Draws = { kind: 'drawn', random: pcg32(5), draws: 2000 };
      const level = name === 'jz2017-mean-90' ? 0.9 : 0.95;
      const found = analyses[name]?.({ level, draws }) ?? { profiles: [] };
      const rows = [...found.profiles.map(({ intervals }) => intervals), found.contrast?.intervals];
      for (const [at, row] of expected.entries()) {
        for (const [figure, letter] of [...figures, ['displacement', 'd'] as const]) {
          const [from, to] = [Number(row[`${letter}_lci`]), Number(row[`${letter}_uci`])];
          const width = figure === 'displacement' ? degrees(to - from) : to - from;
          const { low = Number.NaN, high = Number.NaN } = rows[at]?.[figure] ?? {};
          const off = (value: number, end: number) =>
            Math.abs(figure === 'displacement' ? turnBetween(end, value) : value - end);
          expect(off(low, from), `${row.Label} ${figure} low`).toBeLessThan(width / 10);
          expect(off(high, to), `${row.Label} ${figure} high`).toBeLessThan(width / 10);
        }
      }
      expect(expected.length).toBeGreaterThan(0);
    },
  );

  it('single profiles, flat ones too', () => {
    const cases = oracleJson<{ scores: number[]; params: Record<string, number | null> }[]>(
      'expected/ssm_parameters_cases.json',
    );
    for (const { scores, params } of cases) summarised(scores, (key) => params[key]);
    expect(cases).toHaveLength(8);
  });

  it.each(['aw2009', 'jz2017'])('each person of %s', (name) => {
    const { octants: scores } = tableOf(`data/${name}.csv`);
    const expected = columns(`expected/ssm_score_${name}.csv`);
    const rows = expected.get('Elev') ?? [];
    expect(rows).toHaveLength(scores[0]?.length ?? 0);
    for (const row of rows.keys()) {
      summarised(
        scores.map((column) => column[row]),
        (key) => expected.get(key)?.[row],
      );
    }
  });
});
