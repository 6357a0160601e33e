import type {
  BackupMade,
  BackupRefusal,
  CopyRefusal,
  ForgetRefusal,
  OldRing,
  SheetRefusal,
  TakeInRefusal,
} from '@crucible/record/record.ts';
import type { ByWordsRefusal, RestoredRecord, RestoreRefusal } from '@crucible/record/refusal.ts';
import { count, numeral } from './count.ts';
import { plainText, quotedName } from './name.ts';

export type UpkeepRefusal =
  | BackupRefusal
  | CopyRefusal
  | ForgetRefusal
  | SheetRefusal
  | TakeInRefusal
  | ByWordsRefusal
  | Extract<RestoreRefusal, { readonly kind: OwnRestoreKind }>;

type OwnRestoreKind = 'folder-not-empty' | 'backup-damaged' | 'no-author';

/** Why nothing was copied, brought back or sealed, and what helps. */
export function upkeepRefusalSentence(refusal: UpkeepRefusal): string {
  switch (refusal.kind) {
    case 'record-damaged':
      return `What is kept is not whole (${count(refusal.faults, 'fault')}), so no backup was made of it and the ones before are kept. crucible verify says what is wrong.`;
    case 'backup-damaged':
      return `The backup is not whole (${count(refusal.faults, 'fault')}). Nothing was changed; take another one.`;
    case 'copy-damaged':
      return 'The copy is not what was written. Nothing was taken in; ask for it once more.';
    case 'not-24-words':
      return `A sheet has 24 words; these are ${numeral(refusal.found)}.`;
    case 'not-in-list':
      return `Word ${numeral(refusal.nth)}, ${quotedName(refusal.word)}, is on no sheet. Look at its letters again.`;
    default:
      return plain[refusal.kind];
  }
}

type WithFacts = 'record-damaged' | 'backup-damaged' | 'copy-damaged' | 'not-24-words' | 'not-in-list';

const plain: Readonly<Record<Exclude<UpkeepRefusal['kind'], WithFacts>, string>> = {
  'disk-full': 'There is no room left on the disk. Make room and do it again; what was there is as it was.',
  'read-only': 'The place is not there, or nothing may be written to it.',
  'place-of-another-practice':
    'Backups of another practice are there. Take another folder, so that their key ring is not covered.',
  'no-such-engagement': 'There is no such engagement here, so there is nothing to copy.',
  'being-read':
    'It is destroyed. Another program reads in the file just now, so its last traces go when this is opened again.',
  'no-backup-made':
    'It is destroyed. No backup could be made, and those of before are closed: make one now with crucible backup.',
  'no-such-sheet': 'There is no such sheet. crucible recovery makes one.',
  'words-do-not-fit':
    'Each word is on the list and together they are no key: one is another, or two have changed places.',
  'words-of-another-sheet': 'These are the words of another sheet: an older one, or another practice’s.',
  'no-copy': 'The file is not there, or no copy of an engagement.',
  'wrong-passphrase': 'The passphrase does not open the copy. Capital letters and spaces count.',
  'engagement-here-already':
    'This engagement is here already and has gone on since, so nothing was taken in.',
  'ring-missing':
    'There is no key ring at this place. It belongs beside the backups, sealed to the words of the sheet.',
  'ring-damaged': 'The key ring is damaged or cut off. Take one from another copy of the backups.',
  'folder-not-empty':
    'The folder holds something. With --set-aside it is put beside under another name; nothing of it is removed.',
  'no-author':
    'These keys open nothing in this backup: everything in it got new keys since, or was destroyed. Take a newer backup.',
};

/** Those of backups, sheets and copies, by name; what any change of the record may meet is not among them. */
export function isUpkeepRefusal(refusal: { readonly kind: string }): refusal is UpkeepRefusal {
  return ofUpkeep.has(refusal.kind);
}

const ofUpkeep: ReadonlySet<string> = new Set<UpkeepRefusal['kind']>([
  'record-damaged',
  'place-of-another-practice',
  'not-24-words',
  'not-in-list',
  'words-do-not-fit',
  'words-of-another-sheet',
  'no-such-sheet',
  'no-such-engagement',
]);

export function backupSentences({ path, entries }: BackupMade): readonly string[] {
  return [
    `Backup made and read through: ${count(entries, 'line')} in ${plainText(path)}.`,
    'The key ring is beside it, sealed, once for all backups. Copy that folder to another disk and keep the recovery sheet elsewhere.',
  ];
}

/** `until` is the moment as its reader's clock shows it. */
export function restoredSentences(restored: RestoredRecord, until: string): readonly string[] {
  const { entries, closed, cut, founding, setAside } = restored;
  return [
    `Restored: ${count(entries, 'line')}, as of ${until}. Each list now says that it was restored.`,
    ...(closed > 0
      ? [`${count(closed, 'line')} in the backup had been destroyed since and stay closed.`]
      : []),
    ...(founding
      ? [
          'The line that says whose practice this is opens no more. Say it anew with crucible do engagement.found-practice, then take up each piece of work with crucible do engagement.take-up-engagement; crucible verify names them.',
        ]
      : []),
    ...(cut === undefined
      ? ['Whether anything came after the backup, nothing here can tell; a later receipt can.']
      : cut > 0
        ? [`${count(cut, 'line')} came after the backup and ${cut === 1 ? 'is' : 'are'} not in it.`]
        : []),
    ...(setAside === undefined
      ? []
      : [
          `What lay in the folder is at ${plainText(setAside)}, with its key ring. Delete it once nothing is missed.`,
        ]),
  ];
}

/** Copies of keys that may open what was destroyed; nobody but their owner can remove them. */
export function oldRingSentences(rings: readonly OldRing[]): readonly string[] {
  if (rings.length === 0) return [];
  return [
    'Older copies of your key ring are here. With them and an old backup, what was destroyed since can be read:',
    ...rings.map(({ path }) => `  ${plainText(path)}`),
    'Delete them, and think of copies elsewhere.',
  ];
}
