import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'crucible-circumplex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const command = join(import.meta.dirname, '../crucible.mjs');
const node = process.versions.node.startsWith('24') ? process.execPath : 'node_modules/.bin/node';

const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(node, [command, 'circumplex', ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr };
};
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const head = 'Who,PA,BC,DE,FG,HI,JK,LM,NO,Age';
const people = [
  // The two worked profiles of docs/methods/circumplex.md.
  'a,4.0,3.4,2.6,1.9,1.8,2.3,3.0,3.9,41',
  'b,2.2,2.0,1.9,2.4,3.3,3.9,3.8,2.9,52',
  'a,4.1,3.0,2.5,2.0,1.7,2.2,3.1,3.8,39',
  'b,2.0,2.1,1.8,2.5,3.2,3.7,3.9,3.0,60',
];
const plain = [head, ...people].join('\n');
const table = write('people.csv', plain);

describe('crucible circumplex', () => {
  it('gives the worked profiles and their contrast, with intervals', () => {
    const two = write('two.csv', [head, people[0], people[1]].join('\n'));
    const { code, out, err } = run([two, '--group', 'Who', '--contrast', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { profiles, contrast } = JSON.parse(out);
    expect(profiles[0]).toMatchObject({ label: 'a', group: 'a', n: 1, elevation: { value: 2.8625 } });
    expect(profiles[0].displacement.value).toBeCloseTo(76.72, 2);
    expect(profiles[1].displacement.value).toBeCloseTo(329.84, 2);
    expect(contrast.label).toBe('b - a');
    expect(contrast.displacement.value).toBeCloseTo(-106.88, 2);
    expect(contrast.x.value).toBeCloseTo(0.64, 3);
    expect(contrast.y.value).toBeCloseTo(-1.62, 2);
  });

  it('gives the same bytes again, and others for another seed', () => {
    const once = run([table, '--json']).out;
    expect(run([table, '--json']).out).toBe(once);
    expect(run([table, '--json', '--seed', '5']).out).not.toBe(once);
    const { seed } = JSON.parse(once);
    expect(run([table, '--json', '--seed', String(seed)]).out).toBe(once);
  });

  it.each([
    ['a table that cannot be read', [write('text.csv', plain.replace('1.9', 'often'))], 3, 'In line 2'],
    ['a column that is not there', [table, '--group', 'Sex'], 2, 'No column is called "Sex"'],
    ['a file that is not there', [table, '--indices', 'none.csv'], 2, 'is not there'],
    ['draws given and seeded', [table, '--indices', table, '--seed', '1'], 2, 'leave --seed out'],
    ['no number of draws', [table, '--boots', '1e3'], 2, 'whole number'],
    ['no level', [table, '--level', '95'], 2, 'part of one'],
  ] as const)('refuses %s', (_, args, expected, words) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(words);
  });

  it('reads standard input', () => {
    expect(JSON.parse(run(['-', '--json'], plain).out).file).toBe('standard input');
  });
});
