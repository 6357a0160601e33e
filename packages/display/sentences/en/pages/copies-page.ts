import { count } from '../count.ts';
import { plainText } from '../name.ts';

/** Copies and keys: backups, the recovery sheet, a copy of one work. */
export const copiesWords = {
  lead: 'What brings your practice back when something is lost, and what you may hand on.',
  backupTitle: 'Backup',
  backupNone: 'No backup was made yet.',
  backupDaily:
    'One is made every day that Crucible runs. It counts once every line of it was read; older ones are thinned out. It is sealed, and the keys lie beside it behind your passphrase.',
  backupElsewhere:
    'It lies on the same disk until you copy that folder to another one, which does more than any number of backups here.',
  backupMade: 'Made, and read from the first line to the last.',
  oldRings:
    'Older copies of your keys lie in these files. With them and an old backup, what was destroyed since can be read. Delete them, and think of copies elsewhere:',
  copyTitle: 'A copy of one work',
  copyLead:
    'All of it in one file, under a passphrase that you choose for it: what both see, your notes, the transcripts with their originals, and every receipt. What you set aside is not in it. Another practice takes it in with crucible import.',
  copyPassphrase:
    'Not the passphrase of your practice. Whoever has the file and this one reads everything in it.',
  copyNone: 'There is no work yet that could be copied.',
  copySealing: 'Copying and sealing…',
  copySaved: 'Saved among your downloads.',
} as const;

export const sheetWords = {
  title: 'Recovery sheet',
  lead: 'Twenty-four words on paper that open your practice when the passphrase or the computer is lost. They are shown once and lie in no file.',
  none: 'There is none. Without it, a passphrase that was forgotten closes your practice for ever.',
  untried: 'Its words were never typed from the paper. A slip of the pen shows only then.',
  again: 'A new sheet makes the one of before void: destroy that paper.',
  print: 'Print this page, or write the words down in their order.',
  tryLead: 'Now type them from the paper. Capital letters, commas and numbers do not matter.',
  tried:
    'The words open your practice. Keep the paper where neither fire nor thief reaches both it and the computer.',
  later: 'You can do this later under Settings, in Copies and keys.',
} as const;

export type BackupFacts = { readonly when: string; readonly entries: number; readonly path: string };

export function backupSentence({ when, entries, path }: BackupFacts): string {
  return `The last one is of ${when}: ${count(entries, 'line')}, all of them read through, in “${plainText(path)}”.`;
}

export function sheetSentence({ made, tried }: { readonly made: string; readonly tried?: string }): string {
  return tried === undefined
    ? `A sheet was made on ${made}. ${sheetWords.untried}`
    : `A sheet was made on ${made}, and its words opened the practice on ${tried}.`;
}

/** How much of a file has come, of one. */
export function comingSentence(part: number): string {
  return `${Math.round(part * 100)} % of the file is here.`;
}
