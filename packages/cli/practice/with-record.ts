import { recordRefusalSentence } from '@crucible/display/sentences/en/record.ts';
import { type UpkeepRefusal, upkeepRefusalSentence } from '@crucible/display/sentences/en/upkeep.ts';
import { openRecord, openRecordToRead } from '@crucible/record/open-record.ts';
import type { OpenRecord } from '@crucible/record/record.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { now } from './open-practice.ts';
import { askPassphrase } from './passphrase.ts';
import { folderOf, type PracticeFlags, passphraseFileOf } from './practice-flags.ts';
import { joined, say } from './say.ts';
import { reachFaultSentence } from './words.ts';

export type Opening = { readonly to: 'write' | 'read'; readonly backups?: string };

/** Opens the practice that the flags name for one piece of work, and closes it whatever comes of it. */
export async function withRecord(
  flags: PracticeFlags,
  { to, backups }: Opening,
  work: (record: OpenRecord) => Promise<ExitCode>,
): Promise<ExitCode> {
  const folder = folderOf(flags);
  if (folder === undefined) return say(exitCodes.wrongUse, [reachFaultSentence({ kind: 'no-folder-named' })]);
  const passphrase = await askPassphrase(passphraseFileOf(flags));
  if (!passphrase.ok) return say(exitCodes.wrongUse, [reachFaultSentence(passphrase.refusal)]);
  const at = { folder, passphrase: passphrase.value, now, ...(backups !== undefined && { backups }) };
  const record = await (to === 'write' ? openRecord(at) : openRecordToRead(at));
  if (!record.ok) return say(exitCodes.wrongUse, [joined(recordRefusalSentence(record.refusal))]);
  try {
    return await work(record.value);
  } finally {
    await record.value.close();
  }
}

export function refused(refusal: UpkeepRefusal): ExitCode {
  return say(exitCodes.refused, [upkeepRefusalSentence(refusal)]);
}

export function tell(sentences: readonly string[]): ExitCode {
  for (const sentence of sentences) process.stdout.write(`${sentence}\n`);
  return exitCodes.read;
}

/** What is going on while something takes longer; nothing where nobody watches. */
export function telling(doing: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${doing} ...\n`);
}
