import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DiskRefusal } from '../disk-refusal.ts';
import type { InTurn } from '../in-turn.ts';
import type { MadeSheet, NewSheet, OpenRecord, SheetRefusal } from '../record.ts';
import type { RecordParts } from '../record-parts.ts';
import { keyOfWords, makeRecoveryWords } from './recovery-words.ts';
import type { Sheet } from './sheet.ts';

type Sheets = Pick<OpenRecord, 'makeSheet' | 'trySheet' | 'sheets' | 'changePassphrase'>;

/** Sheets of words that open the ring without its passphrase. */
export function sheetsOf(parts: RecordParts, inTurn: InTurn): Sheets {
  const { ring } = parts;
  return {
    sheets: () => ring.ring().sheets,
    makeSheet: (sheet) => inTurn(() => makeSheet(parts, sheet)),
    trySheet: (name, typed) => inTurn(() => trySheet(parts, name, typed)),
    changePassphrase: (passphrase) =>
      inTurn(async () => {
        const changed = await ring.changePassphrase(passphrase);
        if (changed.ok) parts.beside?.copyRings();
        return changed;
      }),
  };
}

async function makeSheet(
  parts: RecordParts,
  { name, keeper }: NewSheet,
): Promise<Result<MadeSheet, DiskRefusal>> {
  const { words, recipient } = await makeRecoveryWords();
  const made = parts.now();
  const kept = await keepSheet(parts, { name, recipient, made, ...(keeper !== undefined && { keeper }) });
  return kept.ok ? ok({ words, made }) : kept;
}

async function keepSheet(parts: RecordParts, sheet: Sheet): Promise<Result<undefined, DiskRefusal>> {
  const ring = parts.ring.ring();
  const others = ring.sheets.filter(({ name }) => name !== sheet.name);
  const kept = await parts.ring.keep({ ...ring, sheets: [...others, sheet] });
  if (kept.ok) parts.beside?.copyRings();
  return kept;
}

async function trySheet(
  parts: RecordParts,
  name: Sheet['name'],
  typed: string,
): Promise<Result<undefined, SheetRefusal>> {
  const sheet = parts.ring.ring().sheets.find((one) => one.name === name);
  if (!sheet) return refuse({ kind: 'no-such-sheet' });
  const key = await keyOfWords(typed);
  if (!key.ok) return key;
  if (!(await parts.ring.opensBy(sheet, key.value))) return refuse({ kind: 'words-of-another-sheet' });
  return keepSheet(parts, { ...sheet, tried: parts.now() });
}
