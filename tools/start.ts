import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import './too-old.mjs';
import { readerPath } from './build-reader.ts';
import { workspaceFolder } from './build-workspace.ts';
import { isBehind } from './is-behind.ts';

/**
 * `npm start [-- FOLDER]`: builds the pages where they are missing or older than their sources, then serves
 * the practice from this one process. Without a name the folder is `practice` beside the program.
 */
const root = join(import.meta.dirname, '..');
const sources = ['core', 'reading', 'display', 'web'].map((name) => join(root, 'packages', name));

build('build-reader.ts', readerPath);
build('build-workspace.ts', join(workspaceFolder, 'index.html'));
process.argv = [...process.argv.slice(0, 2), folderNamed(process.argv[2])];
await import('../packages/server/main.ts');

/** In a process of its own: what bundles takes memory that the practice has no use for. */
function build(tool: string, built: string): void {
  if (!isBehind(built, sources)) return;
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, tool)], {
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/** As whoever typed it meant it: npm goes to its own folder first and says where it was called. */
function folderNamed(given: string | undefined): string {
  const { CRUCIBLE_FOLDER: set, INIT_CWD: from = process.cwd() } = process.env;
  const named = given ?? (set === '' ? undefined : set);
  return named === undefined ? join(root, 'practice') : resolve(from, named);
}
