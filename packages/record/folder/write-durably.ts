import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The file holds either what it held or all of `bytes`, whatever happens in between, and what it holds
 * when this returns survives a loss of power. Only its owner may read it.
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  try {
    writeWhole(fresh, bytes);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  renameDurably(fresh, path);
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncPath(dirname(to));
}

/** Of a folder: that its names are on the disk. */
export function syncPath(path: string): void {
  // Windows opens no folder and keeps names by its own journal.
  if (process.platform === 'win32') return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
