import { readFileSync } from 'node:fs';
import { isCancel, password } from '@clack/prompts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';

export type PassphraseFault =
  | { readonly kind: 'passphrase-unreadable'; readonly path: string }
  | { readonly kind: 'passphrase-empty' }
  /** Nobody is there to be asked. */
  | { readonly kind: 'passphrase-wanted' }
  | { readonly kind: 'passphrase-differs' }
  | { readonly kind: 'passphrase-not-given' };

/** From the file that a person names, or asked for without showing it. Never from an argument, which others can read. */
export async function askPassphrase(file: string | undefined): Promise<Result<string, PassphraseFault>> {
  if (file !== undefined) return fromFile(file);
  return typed('The passphrase of this practice');
}

/** Asked for twice, since nobody can look it up afterwards. */
export async function choosePassphrase(file: string | undefined): Promise<Result<string, PassphraseFault>> {
  if (file !== undefined) return fromFile(file);
  const first = await typed('Choose a passphrase; five words that nobody connects are good');
  if (!first.ok) return first;
  const again = await typed('Once more');
  if (!again.ok) return again;
  return first.value === again.value ? first : refuse({ kind: 'passphrase-differs' });
}

function fromFile(path: string): Result<string, PassphraseFault> {
  try {
    const text = readFileSync(path, 'utf8').replace(/\r?\n$/u, '');
    return text === '' ? refuse({ kind: 'passphrase-empty' }) : ok(text);
  } catch {
    return refuse({ kind: 'passphrase-unreadable', path });
  }
}

async function typed(message: string): Promise<Result<string, PassphraseFault>> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return refuse({ kind: 'passphrase-wanted' });
  const given = await password({ message, output: process.stderr });
  if (isCancel(given)) return refuse({ kind: 'passphrase-not-given' });
  return given === undefined || given === '' ? refuse({ kind: 'passphrase-empty' }) : ok(given);
}
