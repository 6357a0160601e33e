import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The longest path that every system takes for a socket, with room to spare. */
const longest = 90;

/**
 * Where the process that holds a folder open listens to commands of the same machine: inside the folder,
 * which only its owner can enter, or, where that path is too long for a socket, beside other temporary
 * files under a name made from it.
 */
export function socketOf(folder: string): string {
  const place = realPath(folder);
  const name = createHash('sha256').update(place).digest('hex').slice(0, 32);
  if (process.platform === 'win32') return String.raw`\\.\pipe\crucible-${name}`;
  const inside = join(place, 'crucible.sock');
  return Buffer.byteLength(inside) <= longest ? inside : join(tmpdir(), `crucible-${name}.sock`);
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder; // Not there: then nobody listens either.
  }
}
