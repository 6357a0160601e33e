// `npm test`: the checks, then every test. Arguments after `--` go to the test runner alone.
import { spawnSync } from 'node:child_process';
import './too-old.mjs';

const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const chosen = process.argv.slice(2);
const checks = chosen.length > 0 ? 0 : run('tools/check.ts');
process.exitCode = checks || run('node_modules/vitest/vitest.mjs', 'run', ...chosen);
