import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Asked, analyseFile } from './analyse-file.ts';
import { circumplexJson } from './circumplex-json.ts';
import { circumplexText } from './circumplex-text.ts';
import { circumplexFault } from './words.ts';

const head = 'Who,PA,BC,DE,FG,HI,JK,LM,NO,Age';
const people = [
  'a,4.0,3.4,2.6,1.9,1.8,2.3,3.0,3.9,41',
  'b,2.2,2.0,1.9,2.4,3.3,3.9,3.8,2.9,52',
  'a,4.1,3.0,2.5,2.0,1.7,2.2,3.1,3.8,39',
  'b,2.0,2.1,1.8,2.5,3.2,3.7,3.9,3.0,60',
];
const plain = [head, ...people].join('\n');
const asked: Asked = {
  ...{ measures: [], missing: 'listwise', contrast: 'none', level: 0.95, boots: 50 },
  ...{ ipsatised: 'none', standardised: 'none', order: 'none' },
};
const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.from(content) : content;

const analysed = (content: string | Uint8Array, how: Partial<Asked> = {}, indices?: string | Uint8Array) => {
  const found = analyseFile(
    bytes(content),
    { ...asked, ...how },
    indices === undefined ? undefined : bytes(indices),
  );
  if (!found.ok) throw new Error(circumplexFault(found.refusal));
  return found.value;
};
const fault = (content: string | Uint8Array, how: Partial<Asked> = {}, indices?: string): string => {
  const found = analyseFile(
    bytes(content),
    { ...asked, ...how },
    indices === undefined ? undefined : bytes(indices),
  );
  return found.ok ? '' : circumplexFault(found.refusal);
};

describe('a table of profiles', () => {
  it('reads the same with semicolons and decimal commas, tabs, marks, UTF-16 and quotes', () => {
    const expected = analysed(plain).profiles;
    const german = plain.replaceAll(',', ';').replaceAll('.', ',');
    const tabs = `\ufeff${plain.replaceAll(',', '\t').replaceAll('\n', '\r\n')}\r\n`;
    expect(analysed(german).profiles).toEqual(expected);
    expect(analysed(tabs).profiles).toEqual(expected);
    expect(analysed(Buffer.from(tabs, 'utf16le')).profiles).toEqual(expected);
    expect(analysed(plain.replaceAll(/([^,\n]+)/gu, '"$1"')).profiles).toEqual(expected);
  });

  it('takes other names for the octants, in their order', () => {
    const octants = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8'];
    const renamed = plain.replace(head, `Who,${octants.join(',')},Age`);
    const found = analysed(renamed, { octants });
    expect(found.profiles).toEqual(analysed(plain).profiles);
    expect(found.analysed.octants).toEqual(octants);
  });

  it('takes an octant as the mean of its items that were answered', () => {
    const items = [
      'PA1,PA 2,BC,DE,FG,HI,JK,LM,NO',
      '3,5,3.4,2.6,1.9,1.8,2.3,3.0,3.9',
      ',2.2,2.0,1.9,2.4,3.3,3.9,3.8,2.9',
    ].join('\n');
    const octants = ['PA1 + PA 2', 'BC', 'DE', 'FG', 'HI', 'JK', 'LM', 'NO'];
    expect(analysed(items, { octants }).profiles).toEqual(
      analysed([head, people[0], people[1]].join('\n')).profiles,
    );
    expect(fault(items, { octants: ['PA1+PA3', ...octants.slice(1)] })).toContain(
      'No column is called "PA3"',
    );
    expect(fault(items, { octants: ['PA1+BC', ...octants.slice(1)] })).toContain('"BC" is asked for twice');
  });

  it('takes each level away, and holds octants against the table, before it computes', () => {
    const [whole, level] = [analysed(plain), analysed(plain, { ipsatised: 'asked' })].map(
      ({ profiles: { profiles } }) => profiles[0]?.summary,
    );
    expect(level?.elevation).toBeCloseTo(0, 12);
    expect(level?.x).toBeCloseTo(whole?.x ?? Number.NaN, 12);
    const own = analysed(plain, { standardised: 'asked' });
    for (const score of own.profiles.profiles[0]?.scores ?? []) expect(score).toBeCloseTo(0, 12);
    expect(own.analysed.made).toEqual(['standardised']);
    expect(circumplexText({ file: 'f', ...own.analysed }, own.profiles)).toContain(
      'means of the octants, standardised',
    );
    const same = plain.replaceAll(/^([ab]),[\d.]+/gmu, '$1,2');
    expect(fault(same, { standardised: 'asked' })).toContain('In the octant PA all rows are the same');
  });

  it('tells the order of the octants where it is asked for', () => {
    const { analysed: facts, profiles } = analysed(plain, { order: 'asked' });
    expect(facts.order).toMatchObject({ n: 4, met: expect.any(Number) });
    const text = circumplexText({ file: 'f', ...facts }, profiles);
    expect(text).toContain("Order of the octants (n = 4, around each row's own mean)");
    expect(circumplexJson({ file: 'f', ...facts }, profiles)).toMatchObject({ order: facts.order });
    const two = analysed([head, people[0], people[1]].join('\n'), { order: 'asked' });
    expect(two.analysed.order).toBe('unknown');
    expect(circumplexText({ file: 'f', ...two.analysed }, two.profiles)).toContain('no order can be told');
    expect(analysed(plain).analysed).not.toHaveProperty('order');
  });

  it('takes draws made elsewhere, packed or not, and then has no seed', () => {
    const draws = '1,2,3,4\n4,4,4,1\n2,2,1,3\n';
    const given = analysed(plain, {}, draws);
    expect(analysed(plain, {}, gzipSync(draws))).toEqual(given);
    expect(given.analysed).toMatchObject({ draws: 3 });
    expect(given.analysed).not.toHaveProperty('seed');
  });

  it('leaves a row out whole where a number is missing, or takes what is there', () => {
    const gap = plain.replace('3.4', 'NA');
    expect(analysed(gap).analysed.used).toBe(3);
    expect(analysed(gap, { missing: 'pairwise' }).analysed.used).toBe(4);
  });

  it('has a group of one without intervals', () => {
    const two = [head, people[0], people[1]].join('\n');
    const { profiles } = analysed(two, { group: 'Who', contrast: 'asked' }).profiles;
    expect(profiles.map(({ intervals }) => intervals)).toEqual([undefined, undefined]);
  });

  it('as text says what must not be read', () => {
    const text = (content: string): string => {
      const { analysed: facts, profiles } = analysed(content);
      return circumplexText({ file: 'x.csv', ...facts }, profiles);
    };
    const harmonic = text(`${head}\na,1,-1,1,-1,1,-1,1,-1,1\na,1,-1,1,-1,1,-1,1,-1.1,2\n`);
    expect(harmonic).toContain('The fit is below .70');
    expect(harmonic).toContain('too narrow');
    expect(text(`${head}\na,2,2,2,2,2,2,2,2,1\na,2,2,2,2,2,2,2,2,2\n`)).toContain('has no direction');
  });

  it('as JSON has nothing for what is not there, and never null', () => {
    const { analysed: facts, profiles } = analysed(`${head}\na,2,2,2,2,2,2,2,2,1\na,2,2,2,2,2,2,2,2,2\n`);
    const json = JSON.stringify(circumplexJson({ file: 'x.csv', ...facts }, profiles));
    expect(json).not.toMatch(/null|displacement|fit/u);
  });
});

describe('what cannot be analysed', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['a mark alone', '\ufeff', 'empty'],
    ['names alone', head, 'a row for each person'],
    ['a word', plain.replace('1.9', 'often'), 'In line 2 the column "FG" says "often"'],
    ['a decimal comma between commas', plain.replace('1.9', '"1,9"'), 'no number'],
    ['infinity', plain.replace('1.9', '1e999'), 'no number'],
    ['a short row', `${plain}\nb,1,2`, 'Line 6 has 3 cells, and there are 10 names.'],
    ['an open quotation', `${plain}\n"b,1,2`, 'In line 6 a quotation mark'],
    ['a name twice', plain.replace('BC', 'PA'), 'Two columns are called "PA"'],
    ['an octant missing', plain.replace('BC', 'XX'), '--octants: BC is no column here'],
    ['one row', `${head}\n${people[0]}`, 'two are needed'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), 'no text'],
  ] as const)('%s is refused and said', (_, content, words) => expect(fault(content)).toContain(words));

  it.each([
    [{ group: 'Sex' }, 'No column is called "Sex"'],
    [{ measures: ['Age', 'Height'] }, '"Height"'],
    [{ measures: ['Age', 'PA'] }, 'asked for twice'],
    [{ octants: ['PA', 'BC'] }, 'eight columns'],
    [{ contrast: 'asked' }, 'compares two profiles'],
    [{ measures: ['Who'] }, 'no number'],
  ] as const)('%j is refused and said', (how, words) => expect(fault(plain, how)).toContain(words));

  it.each([
    ['1,2,3\n', 'draws 3 rows, and 4 take part'],
    ['1,2,3,5\n', 'from 1 to 4'],
    ['1,2,3,0\n', 'from 1 to 4'],
    [plain, 'stands "Who"'],
    ['\n', 'empty'],
  ])('draws as %j are refused and said', (indices, words) =>
    expect(fault(plain, {}, indices)).toContain(words),
  );
});
