import { itemMean } from '@crucible/core/circumplex/item-mean.ts';
import { octants } from '@crucible/core/circumplex/octant.ts';
import type { ProfileTable } from '@crucible/core/circumplex/profile-table.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Table } from './open-table.ts';

/** Which columns are what; without `octants` they are the eight that are called PA to NO. */
export type Choice = {
  readonly octants?: readonly string[];
  readonly measures: readonly string[];
  readonly group?: string;
};

export type ColumnFault =
  | { readonly kind: 'not-eight'; readonly given: number }
  | { readonly kind: 'named-twice'; readonly name: string }
  | { readonly kind: 'no-column'; readonly name: string; readonly names: readonly string[] }
  | { readonly kind: 'no-octants'; readonly missing: readonly string[]; readonly names: readonly string[] }
  | { readonly kind: 'not-a-number'; readonly line: number; readonly name: string; readonly text: string };

export type Chosen = { readonly table: ProfileTable; readonly octants: readonly string[] };

/** The numbers of the chosen columns; text where a number should be is refused with its line. */
export function chooseColumns(table: Table, choice: Choice): Result<Chosen, ColumnFault> {
  const chosen = choice.octants ?? octants;
  if (chosen.length !== octants.length) return refuse({ kind: 'not-eight', given: chosen.length });
  const items = chosen.map((name) => itemsOf(name, table));
  const asked = [...items.flat(), ...choice.measures, ...(choice.group === undefined ? [] : [choice.group])];
  const twice = asked.find((name, at) => asked.indexOf(name) !== at);
  if (twice !== undefined) return refuse({ kind: 'named-twice', name: twice });
  const missing = asked.filter((name) => !table.names.includes(name));
  if (choice.octants === undefined && chosen.some((name) => missing.includes(name))) {
    return refuse({
      kind: 'no-octants',
      missing: chosen.filter((name) => missing.includes(name)),
      names: table.names,
    });
  }
  const [absent] = missing;
  if (absent !== undefined) return refuse({ kind: 'no-column', name: absent, names: table.names });

  const columns: (number | undefined)[][] = [];
  for (const names of [...items, ...choice.measures.map((name) => [name])]) {
    const column = meansOf(table, names);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  const { group } = choice;
  return ok({
    octants: chosen,
    table: {
      octants: columns.slice(0, octants.length),
      measures: choice.measures.map((name, at) => ({ name, values: columns[octants.length + at] ?? [] })),
      ...(group !== undefined && { groups: textsOf(table, group) }),
    },
  });
}

/** Cells that say that nothing is there. */
const nothing = ['', 'NA', 'NaN', '.'];

function textsOf({ names, rows }: Table, name: string): (string | undefined)[] {
  const at = names.indexOf(name);
  return rows.map(({ cells }) => {
    const text = cells[at] ?? '';
    return nothing.includes(text) ? undefined : text;
  });
}

/** "PA1+PA2+PA3" is an octant's items, unless a column is so called. */
function itemsOf(name: string, { names }: Table): string[] {
  return names.includes(name) ? [name] : name.split('+').map((item) => item.trim());
}

function meansOf(table: Table, names: readonly string[]): Result<(number | undefined)[], ColumnFault> {
  const items: (number | undefined)[][] = [];
  for (const name of names) {
    const item = numbersOf(table, name);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return ok(itemMean(items));
}

function numbersOf(table: Table, name: string): Result<(number | undefined)[], ColumnFault> {
  const numbers: (number | undefined)[] = [];
  for (const [row, text] of textsOf(table, name).entries()) {
    const value = text === undefined ? undefined : numberOf(text, table);
    if (text !== undefined && value === undefined) {
      return refuse({ kind: 'not-a-number', line: table.rows[row]?.line ?? 0, name, text });
    }
    numbers.push(value);
  }
  return ok(numbers);
}

function numberOf(text: string, { decimalComma }: Table): number | undefined {
  const plain = decimalComma ? text.replace(/^([^.,]*),([^.,]*)$/u, '$1.$2') : text;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
