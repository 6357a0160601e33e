import { writeFileSync } from 'node:fs';
import { recoverySheetPage, recoverySheetText } from '@crucible/display/report/recovery-sheet.ts';
import { sixWords } from '@crucible/record/receipt/six-words.ts';
import type { OpenRecord } from '@crucible/record/record.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { PracticeFlags } from './practice-flags.ts';
import { wordsFrom } from './restore-command.ts';
import { say } from './say.ts';
import { refused, tell, withRecord } from './with-record.ts';

export type RecoveryFlags = PracticeFlags & {
  readonly colleague?: string;
  readonly html?: string;
  readonly try?: true;
  readonly wordsFile?: string;
};

/** `crucible recovery`: makes a sheet; `--try` has its words typed and says whether they open. */
export async function recoveryCommand(flags: RecoveryFlags): Promise<ExitCode> {
  return withRecord(flags, { to: 'write' }, (record) =>
    flags.try ? tried(record, flags) : made(record, flags),
  );
}

function nameIn({ colleague }: RecoveryFlags): 'recovery' | 'colleague' {
  return colleague === undefined ? 'recovery' : 'colleague';
}

async function made(record: OpenRecord, flags: RecoveryFlags): Promise<ExitCode> {
  const name = nameIn(flags);
  const keeper = flags.colleague === undefined ? {} : { keeper: flags.colleague };
  const sheet = await record.makeSheet({ name, ...keeper });
  if (!sheet.ok) return refused(sheet.refusal);
  const day = new Date(sheet.value.made).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const page = { name, day, ...keeper, words: sheet.value.words, sixWords: sixWords(record.publicKey) };
  if (flags.html === undefined) process.stdout.write(recoverySheetText(page));
  else writeFileSync(flags.html, recoverySheetPage(page), { mode: 0o600 });
  const where = flags.html === undefined ? [] : ['Print the page, then delete its file: it holds the words.'];
  return say(exitCodes.read, [
    ...where,
    'Now try it: crucible recovery --try, with the words from the paper.',
  ]);
}

async function tried(record: OpenRecord, flags: RecoveryFlags): Promise<ExitCode> {
  const words = await wordsFrom(flags.wordsFile);
  if (!words.ok) return say(exitCodes.wrongUse, [words.refusal]);
  const answer = await record.trySheet(nameIn(flags), words.value);
  if (!answer.ok) return refused(answer.refusal);
  return tell([
    'The words open the key ring. Keep the sheet where neither fire nor thief reaches both it and the computer.',
  ]);
}
