import { spawnSync } from 'node:child_process';
import './too-old.mjs';

/**
 * `npm run soak [-- ROUNDS]`: what is too long for `npm test`. First a record killed 1,000 times while it is
 * written to, then 20 times after each step of what takes several, then the test over mutated files with
 * many more cases, with a new seed each round.
 */
const rounds = Number(process.argv[2] ?? 10);
const seed = (): string => String(Date.now() % 2 ** 31);

console.log('a record killed 1,000 times');
run('packages/record/kill.test.ts', { KILL_ROUNDS: '1000', KILL_SEED: seed() });
console.log('killed 20 times after each step of a strike, new keys, a backup, an import and a restore');
run('packages/record/forget/kill-at-step.test.ts', { STEP_ROUNDS: '20' });
for (let round = 1; round <= rounds; round++) {
  const chosen = seed();
  console.log(`round ${round} of ${rounds}, seed ${chosen}`);
  run('packages/reading/fuzz.test.ts', { FUZZ_CASES: '100000', FUZZ_SEED: chosen });
}

function run(test: string, settings: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', test], {
    stdio: 'inherit',
    env: { ...process.env, ...settings },
  });
  if (status !== 0) process.exit(1);
}
