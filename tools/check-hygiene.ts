import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findHygieneFaults } from './hygiene.ts';

/** `npm run check`: names of files and what no tracked file may say. */
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && path !== 'LICENSE');
const faults = tracked.flatMap((path) => findHygieneFaults({ path, text: readText(path) }));
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 || tracked.length === 0 ? 1 : 0;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // Deleted in the working tree and still in the index.
  }
}
