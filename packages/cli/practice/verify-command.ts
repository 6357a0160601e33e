import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { recordRefusalSentence } from '@crucible/display/sentences/en/record.ts';
import {
  destroyedSentence,
  faultSentence,
  sixWordsSentence,
  unprovenSentence,
  verifiedSentence,
} from '@crucible/display/sentences/en/verify.ts';
import { readReceipt } from '@crucible/record/receipt/read-receipt.ts';
import type { Receipt } from '@crucible/record/record.ts';
import type { RecordReport } from '@crucible/record/verify/report.ts';
import { verifyRecord } from '@crucible/record/verify/verify-record.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askPassphrase } from './passphrase.ts';
import { folderOf, type PracticeFlags, passphraseFileOf } from './practice-flags.ts';
import { joined, say } from './say.ts';
import { type ReceiptFault, reachFaultSentence, receiptFaultSentence } from './words.ts';

export type VerifyFlags = PracticeFlags & {
  readonly receipt: readonly string[];
  readonly open?: true;
  readonly json?: true;
};

/** `crucible verify`: 0 where everything stands as it was written, 3 where it does not. */
export async function verifyCommand(place: string | undefined, flags: VerifyFlags): Promise<ExitCode> {
  const path = place ?? folderOf(flags);
  if (path === undefined) return say(exitCodes.wrongUse, [reachFaultSentence({ kind: 'no-folder-named' })]);
  const receipts = receiptsIn(flags.receipt);
  if (!receipts.ok) return say(exitCodes.wrongUse, [receiptFaultSentence(receipts.refusal)]);
  const passphrase = flags.open ? await askPassphrase(passphraseFileOf(flags)) : ok(undefined);
  if (!passphrase.ok) return say(exitCodes.wrongUse, [reachFaultSentence(passphrase.refusal)]);
  const report = await verifyRecord({
    path,
    receipts: receipts.value,
    ...(passphrase.value !== undefined && { passphrase: passphrase.value }),
  });
  if (!report.ok) return say(exitCodes.wrongUse, [joined(recordRefusalSentence(report.refusal))]);
  const text = flags.json ? JSON.stringify(report.value) : reportLines(report.value).join('\n');
  process.stdout.write(`${text}\n`);
  return report.value.faults.length === 0 ? exitCodes.read : exitCodes.refused;
}

function reportLines(report: RecordReport): string[] {
  return [
    verifiedSentence(report),
    ...report.faults.map((fault) => `  ${faultSentence(fault)}`),
    ...report.destroyed.map((one) => `  ${destroyedSentence(one)}`),
    ...report.unproven.map((one) => `  ${unprovenSentence(one)}`),
    sixWordsSentence(report.words),
  ];
}

/** A file holds one receipt, a list of them, or the whole answer of an act. */
function receiptsIn(paths: readonly string[]): Result<readonly Receipt[], ReceiptFault> {
  const receipts: Receipt[] = [];
  for (const path of paths) {
    const given = jsonIn(path);
    if (given === undefined) return refuse({ kind: 'receipt-unreadable', path });
    const read = listIn(given.json).map((one) => readReceipt(JSON.stringify(one)));
    const whole = read.filter((receipt) => receipt !== undefined);
    if (whole.length === 0 || whole.length < read.length) return refuse({ kind: 'not-a-receipt', path });
    receipts.push(...whole);
  }
  return ok(receipts);
}

function jsonIn(path: string): { readonly json: unknown } | undefined {
  try {
    return { json: parsed(readFileSync(path, 'utf8')) };
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // No JSON, and so no receipt.
  }
}

function listIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const hasList = typeof json === 'object' && json !== null && 'receipts' in json;
  return hasList && Array.isArray(json.receipts) ? json.receipts : [json];
}
