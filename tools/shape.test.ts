import { describe, expect, it } from 'vitest';
import { findHygieneFaults } from './hygiene.ts';
import { findShapeFaults, measure } from './shape.ts';

const faults = (path: string, text: string): string[] => findShapeFaults({ path, text });

describe('the shape of a file', () => {
  it('a file over 400 lines is refused', () => {
    expect(faults('packages/cli/a.ts', 'x;\n'.repeat(401))).toEqual([
      'packages/cli/a.ts: 401 lines, at most 400',
    ]);
    expect(faults('packages/cli/a.ts', 'x;\n'.repeat(400))).toEqual([]);
    expect(faults('packages/reading/lexicons/words.ts', 'x;\n'.repeat(900))).toEqual([]);
  });

  it('a function over 60 lines is refused, over 90 where it is markup', () => {
    const long = `function f(): void {\n${'x;\n'.repeat(60)}}\n`;
    expect(faults('packages/cli/a.ts', long)).toEqual([
      'packages/cli/a.ts:1: a function of 62 lines, at most 60',
    ]);
    expect(faults('packages/web/a.tsx', long)).toEqual([]);
  });

  it('a fourth parameter and a flag are refused', () => {
    expect(faults('packages/cli/a.ts', 'const f = (a, b, c, d) => 1;')).toHaveLength(1);
    expect(faults('packages/cli/a.ts', 'function f(loud: boolean) { return 1; }')).toHaveLength(1);
    expect(faults('packages/cli/a.ts', 'function f(options: { loud: boolean }) { return 1; }')).toEqual([]);
  });

  it('says how large things are', () => {
    expect(measure([{ path: 'packages/cli/a.ts', text: 'const f = () => {\n  x;\n};\n' }])).toBe(
      'files: 1, median 3, 90 % within 3, largest 3 lines; functions: 1, median 3, 90 % within 3, largest 3 lines',
    );
  });
});

describe('a pure package stays pure', () => {
  it.each(['new Date()', 'Math.random()', 'console.log(1)', 'fetch(url)', 'globalThis.x', 'process.env'])(
    '%s is refused in core, reading and display and allowed in cli',
    (use) => {
      expect(faults('packages/core/a.ts', `export const a = () => ${use};`)).toHaveLength(1);
      expect(faults('packages/display/a.ts', `export const a = () => ${use};`)).toHaveLength(1);
      expect(faults('packages/cli/a.ts', `export const a = () => ${use};`)).toEqual([]);
      expect(faults('packages/core/a.test.ts', `export const a = () => ${use};`)).toEqual([]);
    },
  );

  it('a property or a name of one’s own is no use of the global', () => {
    expect(faults('packages/core/a.ts', 'const document = 1; export const a = document + b.fetch;')).toEqual(
      [],
    );
  });
});

describe('what no tracked file says', () => {
  const work = ['', 'work', 'main'].join('/');
  it.each([
    ['packages/core/utils.ts', '', 'a drawer'],
    ['packages/core/helpers/x.ts', '', 'a drawer'],
    ['packages/core/readLabel.ts', '', 'not kebab-case'],
    ['packages/core/a.ts', 'export default 1;', 'a default export'],
    ['packages/core/a.ts', "export * from './b.ts';", 'a star export'],
    ['packages/core/a.ts', 'export enum A { B }', 'an enum'],
    ['docs/a.md', `see ${work}`, 'a path of one machine'],
    ['package-lock.json', ['https://registry.npm', 'js.org/x'].join(''), 'the host of a registry'],
  ])('%s: %s', (path, text, what) => {
    expect(findHygieneFaults({ path, text }).join()).toContain(what);
  });

  it('an ordinary file says nothing of it', () => {
    expect(findHygieneFaults({ path: 'packages/core/quote.ts', text: 'export const works = 1;' })).toEqual(
      [],
    );
  });
});
