import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mapResult, type Result } from '@crucible/core/result.ts';
import type { CopyRefusal, CopyWish, OpenRecord } from '@crucible/record/record.ts';

/** A file that is handed out once and then removed. */
export type SealedCopy = { readonly path: string; readonly entries: number; readonly remove: () => void };

export type SealedCopyWish = Omit<CopyWish, 'to' | 'passphrase'> & { readonly passphrase: string };

const prefix = 'copy-on-its-way-';

/** All of an engagement as one file under a passphrase of its own, beside the record until it was fetched. */
export async function sealCopy(
  record: OpenRecord,
  folder: string,
  wish: SealedCopyWish,
): Promise<Result<SealedCopy, CopyRefusal>> {
  const place = mkdtempSync(join(folder, prefix));
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  const path = join(place, 'copy.age');
  try {
    const written = await record.writeCopy({ ...wish, to: path });
    if (!written.ok) remove();
    return mapResult(written, ({ entries }) => ({ path, entries, remove }));
  } catch (error) {
    remove();
    throw error;
  }
}

/** What a stop in the middle left. */
export function removeLeftCopies(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(prefix)) rmSync(join(folder, name), { recursive: true, force: true });
}
