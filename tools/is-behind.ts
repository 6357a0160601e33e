import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether something built is missing, or older than a file that it may have been built from. */
export function isBehind(built: string, folders: readonly string[]): boolean {
  const at = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return at === undefined || folders.some((folder) => newest(folder) > at);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Math.max(0, ...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}
