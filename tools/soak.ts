import { spawnSync } from 'node:child_process';
import './too-old.mjs';

/** `npm run soak [-- ROUNDS]`: the fuzz test with many more cases and a new seed each round. */
const rounds = Number(process.argv[2] ?? 10);
for (let round = 1; round <= rounds; round++) {
  const seed = String(Date.now() % 2 ** 31);
  console.log(`round ${round} of ${rounds}, seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'packages/reading/fuzz.test.ts'],
    {
      stdio: 'inherit',
      env: { ...process.env, FUZZ_CASES: '100000', FUZZ_SEED: seed },
    },
  );
  if (status !== 0) process.exit(1);
}
