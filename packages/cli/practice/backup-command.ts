import { backupSentences, oldRingSentences } from '@crucible/display/sentences/en/upkeep.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { PracticeFlags } from './practice-flags.ts';
import { refused, tell, telling, withRecord } from './with-record.ts';

export type BackupFlags = PracticeFlags & { readonly to?: string };

/** `crucible backup`: also while the practice is open. */
export async function backupCommand({ to, ...flags }: BackupFlags): Promise<ExitCode> {
  return withRecord(flags, { to: 'read', ...(to !== undefined && { backups: to }) }, async (record) => {
    telling('Copying what is kept and reading the copy through');
    const made = await record.backup();
    if (!made.ok) return refused(made.refusal);
    return tell([...backupSentences(made.value), ...oldRingSentences(record.oldRings())]);
  });
}
