import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkImports } from './check-imports.ts';

/** A house of a few files, each with one import; what is planted must be refused by name. */
const house = mkdtempSync(join(tmpdir(), 'crucible-imports-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const plant = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
};

describe('a forbidden import is refused by its rule', () => {
  plant({
    'package.json': '{ "name": "house", "type": "module" }',
    'packages/core/units.ts': 'export const one = 1;\n',
    'packages/core/from-reading.ts':
      "import { two } from '../reading/two.ts';\nexport const three = two + 1;\n",
    'packages/core/from-node.ts':
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'packages/core/mirror/pair.ts':
      "import { alarm } from '../alliance/alarm.ts';\nexport const pair = alarm;\n",
    'packages/core/alliance/alarm.ts': 'export const alarm = 1;\n',
    'packages/core/trust/reaction.ts': 'export const reaction = 1;\n',
    'packages/practice/engagement/show-now.ts':
      "import { reaction } from '../../core/trust/reaction.ts';\nexport const now = reaction;\n",
    'packages/practice/trust/show-trust.ts':
      "import { reaction } from '../../core/trust/reaction.ts';\nexport const trust = reaction;\n",
    'packages/reading/two.ts':
      "import { one } from '../core/units.ts';\nexport type Two = number;\nexport const two = one + 1;\n",
    'packages/display/ribbon.ts': "import { two } from '../reading/two.ts';\nexport const ribbon = two;\n",
    'packages/display/sentence.ts':
      "import type { Two } from '../reading/two.ts';\nexport const sentence: Two = 2;\n",
    'packages/web/page.ts': "import { store } from '../record/store.ts';\nexport const page = store;\n",
    'packages/record/store.ts': 'export const store = 1;\n',
    'packages/reading/circle-a.ts': "import { b } from './circle-b.ts';\nexport const a: number = b;\n",
    'packages/reading/circle-b.ts': "import { a } from './circle-a.ts';\nexport const b: number = a;\n",
  });

  it('and every allowed one passes', { timeout: 60_000 }, async () => {
    const { summary } = await checkImports(['packages'], house);
    expect(summary.totalCruised).toBeGreaterThan(15);
    const found = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
    expect([...new Set(found)]).toEqual([
      'core-imports-ours: packages/core/from-reading.ts',
      'core-mirror-knows-no-other-topic: packages/core/mirror/pair.ts',
      'core-touches-no-node: packages/core/from-node.ts',
      'display-imports-types-only: packages/display/ribbon.ts',
      'no-cycles: packages/reading/circle-a.ts',
      'trust-only-from-trust: packages/practice/engagement/show-now.ts',
      'web-imports-ours: packages/web/page.ts',
    ]);
  });

  it('and the real house is read at all', { timeout: 60_000 }, async () => {
    const { summary } = await checkImports(['packages'], join(import.meta.dirname, '..'));
    expect(summary.totalCruised).toBeGreaterThan(100);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});
