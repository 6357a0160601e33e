import { closeSync, openSync } from 'node:fs';

/**
 * An empty file that only its owner may read, where none is there yet. One that is there is not even
 * opened: on POSIX systems closing any handle of a file lets go of every lock that this process has on it.
 */
export function makeFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
