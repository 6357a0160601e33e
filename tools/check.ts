import { readdirSync } from 'node:fs';
import './too-old.mjs';
import { runSteps, type Step } from './run-steps.ts';

/**
 * `npm run check`: types, lint and format, import rules, dead code, sizes and purity, hygiene. Each is
 * a line; a step that fails prints what it found.
 */
const packages = readdirSync('packages');
const node = process.execPath;
const typescript = 'node_modules/typescript-7/bin/tsc';

const steps: readonly Step[] = [
  ...packages.map((name) => ({
    name: `types of ${name}`,
    command: node,
    args: [typescript, '-p', `packages/${name}`],
  })),
  { name: 'types of tests and tools', command: node, args: [typescript, '-p', 'tsconfig.tests.json'] },
  {
    name: 'lint and format',
    command: 'node_modules/.bin/biome',
    args: ['ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'import rules', command: node, args: ['tools/check-imports.ts'] },
  { name: 'dead code', command: node, args: ['node_modules/knip/bin/knip.js'] },
  { name: 'sizes and purity', command: node, args: ['tools/check-shape.ts'] },
  { name: 'hygiene', command: node, args: ['tools/check-hygiene.ts'] },
];

const ok = await runSteps(steps, ({ name, ok: passed, output, seconds }) => {
  const words = output.trim();
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed || name === 'sizes and purity' || name === 'import rules')
    console.log(words.replace(/^/gmu, '     '));
});
process.exitCode = ok ? 0 : 1;
