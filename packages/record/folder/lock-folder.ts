import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { instant } from '@crucible/core/units.ts';
import type { Holder, LockRefusal } from '../refusal.ts';
import { troubleOf } from '../sqlite/trouble.ts';
import { fileTroubleOf } from './file-trouble.ts';
import { makeFile } from './make-file.ts';
import { writeDurably } from './write-durably.ts';

export type Lock = { readonly release: () => void };

/**
 * One writing process a folder. The lock is a transaction held open on a small database of its own: the
 * system lets go of it with the process, however that ends. `writer.json` only tells who it is.
 */
export function lockFolder(folder: string, holder: Holder): Result<Lock, LockRefusal> {
  const name = join(folder, 'writer.json');
  let database: DatabaseSync | undefined;
  try {
    database = holdOpen(join(folder, 'writer.lock'));
    writeDurably(name, Buffer.from(`${JSON.stringify(holder)}\n`, 'utf8'));
  } catch (error) {
    database?.close();
    return refuse(refusalOf(error, name));
  }
  const held = database;
  return ok({
    release: () => {
      if (!held.isOpen) return;
      rmSync(name, { force: true });
      held.close();
    },
  });
}

function holdOpen(path: string): DatabaseSync {
  makeFile(path);
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refusalOf(error: unknown, name: string): LockRefusal {
  const trouble = troubleOf(error) ?? fileTroubleOf(error);
  if (trouble === 'held') {
    const by = readHolder(name);
    return { kind: 'folder-held', ...(by && { by }) };
  }
  if (trouble === 'disk-full') return { kind: 'disk-full' };
  if (trouble === 'read-only' || trouble === 'unreachable') return { kind: 'read-only' };
  throw error;
}

/** Who holds a folder, by its own word. */
export function readHolder(path: string): Holder | undefined {
  try {
    const { pid, since, what } = JSON.parse(readFileSync(path, 'utf8'));
    return { pid: Number(pid), since: instant(since), what: String(what) };
  } catch {
    return undefined; // Not there yet, or just being replaced.
  }
}
