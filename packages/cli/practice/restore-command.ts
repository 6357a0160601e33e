import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text as ask, isCancel } from '@clack/prompts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { recordRefusalSentence } from '@crucible/display/sentences/en/record.ts';
import {
  oldRingSentences,
  restoredSentences,
  upkeepRefusalSentence,
} from '@crucible/display/sentences/en/upkeep.ts';
import { backupsIn } from '@crucible/record/copy/backups-in.ts';
import { findOldRings } from '@crucible/record/forget/find-old-rings.ts';
import { openRingByWords } from '@crucible/record/recovery/open-ring-by-words.ts';
import { finishRestore, restoreRecord } from '@crucible/record/recovery/restore-record.ts';
import type { RestoredRecord, RestoreRefusal } from '@crucible/record/refusal.ts';
import type { KeyRing } from '@crucible/record/ring/key-ring.ts';
import { openRingFile } from '@crucible/record/ring/ring-file.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { now } from './open-practice.ts';
import { askPassphrase, choosePassphrase } from './passphrase.ts';
import { folderOf, type PracticeFlags, passphraseFileOf } from './practice-flags.ts';
import { joined, say } from './say.ts';
import { tell, telling } from './with-record.ts';
import { noBackupSentence, reachFaultSentence, wordsFaultSentences } from './words.ts';

export type RestoreFlags = PracticeFlags & {
  readonly words?: true;
  readonly wordsFile?: string;
  readonly ring?: string;
  readonly setAside?: true;
};

/** `crucible restore BACKUP`: by passphrase, or by the words of the recovery sheet under a new passphrase. */
export async function restoreCommand(given: string, flags: RestoreFlags): Promise<ExitCode> {
  const named = folderOf(flags);
  if (named === undefined) return say(exitCodes.wrongUse, [reachFaultSentence({ kind: 'no-folder-named' })]);
  const folder = resolve(named);
  const begun = finishRestore({ folder, now });
  if (begun?.ok) return ended(folder, begun.value);
  const backup = backupAt(resolve(given));
  if (backup === undefined) return say(exitCodes.refused, [noBackupSentence(given)]);
  // Before anybody types 24 words for nothing.
  if (!flags.setAside && holdsSomething(folder))
    return say(exitCodes.refused, [restoreSentence({ kind: 'folder-not-empty' })]);
  const keys = await keysFrom(flags, { folder, backup });
  if (!keys.ok) return say(exitCodes.refused, [keys.refusal]);
  telling('Reading the backup through and putting it in place');
  const over = flags.setAside ? ({ over: 'set-aside' } as const) : {};
  const restored = await restoreRecord({ backup, folder, now, ...keys.value, ...over });
  if (restored.ok) return ended(folder, restored.value);
  return say(exitCodes.refused, [restoreSentence(restored.refusal)]);
}

function holdsSomething(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** The newest where a folder of backups is named. */
function backupAt(path: string): string | undefined {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? backupsIn(path)[0]?.path : path;
}

function ended(folder: string, restored: RestoredRecord): ExitCode {
  const until = new Date(restored.from).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return tell([
    ...restoredSentences(restored, until),
    ...oldRingSentences(findOldRings(folder, join(folder, 'backups'))),
  ]);
}

function restoreSentence(refusal: RestoreRefusal): string {
  switch (refusal.kind) {
    case 'folder-not-empty':
    case 'backup-damaged':
    case 'no-author':
      return upkeepRefusalSentence(refusal);
    default:
      return joined(recordRefusalSentence(refusal));
  }
}

type Keys = { readonly ring: KeyRing; readonly passphrase: string };
type Places = { readonly folder: string; readonly backup: string };

/** The ring of today where the folder still has one, else the one that lies beside the backup. */
async function keysFrom(flags: RestoreFlags, { folder, backup }: Places): Promise<Result<Keys, string>> {
  const name = flags.words || flags.wordsFile ? 'keyring.recovery.age' : 'keyring.age';
  const path = flags.ring ?? [folder, dirname(backup)].map((at) => join(at, name)).find(existsSync) ?? name;
  if (name === 'keyring.age') {
    const passphrase = await askPassphrase(passphraseFileOf(flags));
    if (!passphrase.ok) return refuse(reachFaultSentence(passphrase.refusal));
    const kept = await openRingFile({ path, passphrase: passphrase.value });
    if (!kept.ok) return refuse(joined(recordRefusalSentence(kept.refusal)));
    return ok({ ring: kept.value.ring(), passphrase: passphrase.value });
  }
  const words = await wordsFrom(flags.wordsFile);
  if (!words.ok) return words;
  const ring = await openRingByWords(path, words.value);
  if (!ring.ok) return refuse(upkeepRefusalSentence(ring.refusal));
  const fresh = await choosePassphrase(passphraseFileOf(flags));
  return fresh.ok
    ? ok({ ring: ring.value, passphrase: fresh.value })
    : refuse(reachFaultSentence(fresh.refusal));
}

/** From the file that a person names, or asked for; a sentence where there are none. */
export async function wordsFrom(file: string | undefined): Promise<Result<string, string>> {
  if (file !== undefined) {
    try {
      return ok(readFileSync(file, 'utf8'));
    } catch {
      return refuse(wordsFaultSentences.unreadable(file));
    }
  }
  if (!process.stdin.isTTY || !process.stderr.isTTY) return refuse(wordsFaultSentences.wanted);
  const typed = await ask({ message: 'The 24 words of the sheet', output: process.stderr });
  return isCancel(typed) ? refuse(wordsFaultSentences.notGiven) : ok(String(typed ?? ''));
}
