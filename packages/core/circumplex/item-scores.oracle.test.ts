import { describe, expect, it } from 'vitest';
import { oracleBytes, oracleColumns, oracleIsThere, oracleJson } from '../fixtures/circumplex-oracle.ts';
import { circularOrder } from './circular-order.ts';
import { ipsatise } from './ipsatise.ts';
import { itemMean } from './item-mean.ts';
import { octants } from './octant.ts';
import type { Column } from './profile-table.ts';
import { ownNorm, standardise } from './standardise.ts';

if (!oracleIsThere) console.warn('Not held against the R package: ../shared/data/circumplex is not here.');

type Table = readonly { readonly name: string; readonly values: Column }[];

function numbers(path: string): Table {
  const columns = oracleColumns(oracleBytes(path).toString('utf8'));
  return [...columns].map(([name, cells]) => ({
    name,
    values: cells.map((cell) => (cell === undefined ? undefined : Number(cell))),
  }));
}

const chosen = (table: Table, names: readonly string[]): Column[] =>
  names.map((name) => table.find((one) => one.name === name)?.values ?? []);

/** Which items, counted from 1, each octant of the short inventory has, and what its first sample scored. */
type Instrument = {
  readonly scales: readonly { readonly Abbrev: string; readonly Items: string }[];
  readonly norms: readonly Readonly<Record<'Sample' | 'M' | 'SD', number> & { Scale: string }>[];
};

function agrees(found: readonly Column[], path: string, suffix = ''): void {
  const expected = chosen(
    numbers(path),
    octants.map((octant) => `${octant}${suffix}`),
  );
  let held = 0;
  for (const [at, column] of expected.entries()) {
    for (const [row, value] of column.entries()) {
      expect(found[at]?.[row] === undefined).toBe(value === undefined);
      expect(Math.abs((found[at]?.[row] ?? 0) - (value ?? 0)), `${path} ${row} ${at}`).toBeLessThan(1e-9);
      held += 1;
    }
  }
  expect(held).toBe(8 * (found[0]?.length ?? 0));
}

describe.skipIf(!oracleIsThere)('held against the R package circumplex 2.0.0', () => {
  const instrument = (): Instrument => oracleJson('instruments/iipsc.json');
  const scored = (items: Table): Column[] =>
    octants.map((octant) => {
      const scale = instrument().scales.find(({ Abbrev }) => Abbrev === octant);
      const places = (scale?.Items ?? '').split(',').map(Number);
      return itemMean(places.map((place) => items[place - 1]?.values ?? []));
    });
  const normed = (scores: readonly Column[]): Column[] =>
    octants.map((octant, at) => {
      const norm = instrument().norms.find(({ Sample, Scale }) => Sample === 1 && Scale === octant);
      const { M: mean = Number.NaN, SD: deviation = Number.NaN } = norm ?? {};
      return standardise(scores[at] ?? [], { mean, deviation });
    });

  it('octants scored from answers, of which two are missing, and from 500 simulated people', () => {
    agrees(scored(numbers('data/raw_iipsc.csv')), 'expected/score_raw_iipsc.csv');
    agrees(scored(numbers('data/simulated_items.csv')), 'expected/score_simulated_items_as_iipsc_order.csv');
  });

  it('answers around each person’s own mean', () => {
    const items = numbers('data/raw_iipsc.csv').map(({ values }) => values);
    const expected = numbers('expected/ipsatize_raw_iipsc.csv').map(({ values }) => values);
    const found = ipsatise(items);
    expect(found.flat().map((value) => value === undefined)).toEqual(
      expected.flat().map((value) => value === undefined),
    );
    const off = found.flat().map((value, at) => Math.abs((value ?? 0) - (expected.flat()[at] ?? 0)));
    expect([off.length, Math.max(...off) < 1e-9]).toEqual([320, true]);
  });

  it('scores against a norm, and against their own table', () => {
    const people = chosen(numbers('data/jz2017.csv'), octants);
    agrees(normed(people), 'expected/norm_standardize_jz2017.csv', '_z');
    agrees(normed(scored(numbers('data/raw_iipsc.csv'))), 'expected/norm_standardize_raw_iipsc.csv', '_z');
    const own = people.map((scores) => {
      const norm = ownNorm(scores);
      return norm ? standardise(scores, norm) : [];
    });
    agrees(own, 'expected/self_standardize_jz2017.csv', '_z');
  });

  it('the order of eight scales: the index and its exact chance, as printed', () => {
    const printed = oracleJson<string[]>('expected/fit_structure_print.json').join('\n');
    // Eight items of two octants, which is what was analysed there.
    const first = numbers('data/simulated_items.csv').slice(0, 8);
    const own = ipsatise(first.map(({ values }) => values));
    const order = circularOrder(own.map((column) => column.map((value) => value ?? Number.NaN)));
    expect(printed).toContain(
      `Correspondence index = ${order?.index.toFixed(3)}, p = ${order?.p.toFixed(4)} (exact, 5040 relabelings)`,
    );
    expect(order).toMatchObject({ met: 204, against: 84 });
  });
});
