import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import { fileTroubleOf } from '../folder/file-trouble.ts';
import { lockFolder } from '../folder/lock-folder.ts';
import { renameDurably, syncPath, writeDurably } from '../folder/write-durably.ts';
import type { RestoredRecord, RestoreRefusal } from '../refusal.ts';
import { buildRestored } from './build-restored.ts';
import type { RestoreAt } from './restore-at.ts';

/**
 * The record as a backup has it, in a folder of its own: built beside, verified, with a line in every
 * stream that says so, and put in its place at once. Whatever breaks off, doing it again comes to the
 * same end, and what lay in the folder is set aside and never removed.
 */
export async function restoreRecord(at: RestoreAt): Promise<Result<RestoredRecord, RestoreRefusal>> {
  const { folder, over } = at;
  const held = isEmpty(folder) ? ok(undefined) : lookAtFolder(at);
  if (!held.ok) return held;
  if (!isEmpty(folder) && over === undefined) return refuse({ kind: 'folder-not-empty' });
  try {
    if (readyFrom(folder) !== at.backup) {
      const built = await buildBeside(at);
      if (!built.ok) return built;
    }
    at.step?.('ready');
    return finishRestore(at) ?? refuse({ kind: 'no-record' });
  } catch (error) {
    const trouble = fileTroubleOf(error);
    if (trouble === 'disk-full' || trouble === 'read-only') return refuse({ kind: trouble });
    throw error;
  }
}

/**
 * Puts in its place what a restore had ready when it broke off; nothing where none had. Needs neither
 * backup nor keys: the folder of before may hold both, and be set aside already.
 */
export function finishRestore({
  folder,
  now,
  step = () => undefined,
}: Pick<RestoreAt, 'folder' | 'now' | 'step'>): Result<RestoredRecord, never> | undefined {
  const note = readNote(folder);
  if (!note) return undefined;
  const setAside = moveAside(folder, now());
  step('set-aside');
  renameDurably(readyOf(folder), folder);
  rmSync(join(folder, noteFile), { force: true });
  step('in-place');
  const { backup: _, ...built } = note;
  return ok({ ...built, ...(setAside !== undefined && { setAside }) });
}

const noteFile = 'restored.json';
const workOf = (folder: string): string => `${folder}.restoring`;
const readyOf = (folder: string): string => `${folder}.restored`;

/** Nobody may be writing there. */
function lookAtFolder({ folder, now }: RestoreAt): Result<undefined, RestoreRefusal> {
  const lock = lockFolder(folder, { pid: process.pid, since: now(), what: 'crucible restore' });
  if (!lock.ok) return lock;
  lock.value.release();
  return ok(undefined);
}

async function buildBeside(at: RestoreAt): Promise<Result<RestoredRecord, RestoreRefusal>> {
  const work = workOf(at.folder);
  rmSync(work, { recursive: true, force: true });
  const built = await buildRestored(at, work);
  if (!built.ok) {
    rmSync(work, { recursive: true, force: true });
    return built;
  }
  writeDurably(join(work, noteFile), Buffer.from(JSON.stringify({ ...built.value, backup: at.backup })));
  rmSync(readyOf(at.folder), { recursive: true, force: true });
  renameDurably(work, readyOf(at.folder));
  return built;
}

type Note = RestoredRecord & { readonly backup: string };

/** What an earlier try had ready; the ring there has the passphrase that was given then. */
function readNote(folder: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(join(readyOf(folder), noteFile), 'utf8'));
  } catch {
    return undefined; // Nothing is ready.
  }
}

function readyFrom(folder: string): string | undefined {
  return readNote(folder)?.backup;
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

function moveAside(folder: string, now: Instant): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (isEmpty(folder)) {
    rmdirSync(folder);
    return undefined;
  }
  let at = now;
  while (existsSync(asideOf(folder, at))) at = instant(at + 1);
  renameSync(folder, asideOf(folder, at));
  syncPath(dirname(folder));
  return asideOf(folder, at);
}

function asideOf(folder: string, at: Instant): string {
  return `${folder}.before-restore-${new Date(at).toISOString().replace(/[-:.]/gu, '')}`;
}
