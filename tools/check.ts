import { readdirSync } from 'node:fs';
import './too-old.mjs';
import { runSteps, type Step } from './run-steps.ts';

/**
 * `npm run check`: types, lint and format, import rules, dead code, sizes and purity, hygiene. Each is
 * a line; a step that fails prints what it found.
 */
const packages = readdirSync('packages');
const node = process.execPath;

/** What was found the time before is kept, so that only what changed is looked at again. */
function types(name: string, project: string): Step {
  const known = `node_modules/.cache/types/${name.replaceAll(' ', '-')}.json`;
  const args = [
    'node_modules/typescript-7/bin/tsc',
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    known,
  ];
  return { name: `types of ${name}`, command: node, args };
}

const steps: readonly Step[] = [
  ...packages.map((name) => types(name, `packages/${name}`)),
  types('tests and tools', 'tsconfig.tests.json'),
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
