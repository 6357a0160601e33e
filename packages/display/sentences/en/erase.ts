import { numeral } from './count.ts';
import { dateOf } from './time.ts';

/** Until when a copy is owed that somebody asked for. */
export function accessOwed(owedBy: string): string {
  return `It is owed by ${dateOf(owedBy)}. When you have handed it over, note it: crucible access-copy --handed-over.`;
}

/** What the command says when something is to be destroyed. */
export const eraseSentences = {
  nameOne: 'Name one thing to destroy: --session, --transcript, --original, --stream or --everything.',
  asked:
    'Asked. It is destroyed a day from now; a session or the whole work waits until the other has agreed. Both see it.',
  undo: (line: number): string => `To take it back: crucible erase --undo ${numeral(line)}.`,
  undone: 'Taken back. Nothing is destroyed.',
  noSuchLine: 'Nothing was asked for in that line, or it is done.',
  backupsClose: 'Backups from before close for what is destroyed now, and do not open again.',
  done: 'Destroyed. Lines stay that say so.',
  held: 'From now on nothing of this work is destroyed. Both can read the reason.',
  released: 'What is due goes on again.',
  nothingHeld: 'Nothing of yours stops anything here.',
  accessWants:
    'Say where the page goes and on which day it was asked for: crucible access-copy copy.html --asked 2026-03-09.',
  noAccess: 'No copy is owed here.',
  handedOver: 'Noted: the copy is handed over. Both see when.',
  written: (path: string): string => `Written to ${path}. Whoever has the file can read it.`,
};
