import { actRefusalSentence } from '@crucible/display/sentences/en/act-refusal.ts';
import { count } from '@crucible/display/sentences/en/count.ts';
import { plainText } from '@crucible/display/sentences/en/name.ts';
import { recordRefusalSentence } from '@crucible/display/sentences/en/record.ts';
import type { ActRefusal, ViewRefusal } from '@crucible/practice/practice.ts';
import type { Done } from '@crucible/practice/run-act.ts';
import type { FileFault } from '../load-files.ts';
import { faultSentence } from '../words.ts';
import type { ReachFault } from './ask-practice.ts';
import { joined } from './say.ts';

/** What is wrong with what a person typed. */
export type QuestionFault =
  | { readonly kind: 'not-an-id'; readonly given: string }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'file'; readonly faults: readonly FileFault[] }
  | { readonly kind: 'file-too-large'; readonly path: string };

export function questionFaultSentence(fault: QuestionFault): string {
  switch (fault.kind) {
    case 'not-an-id':
      return `"${plainText(fault.given)}" is no name that the record gives: those have 26 letters. crucible show engagement.show-engagements lists them.`;
    case 'not-json':
      return 'What was given is no JSON. Write it as {"field": "value"}, or hand it in on standard input with --json -.';
    case 'file':
      return fault.faults.map(faultSentence).join(' ');
    case 'file-too-large':
      return `"${plainText(fault.path)}" holds more than 25 MB, and no transcript does. Nothing was kept.`;
  }
}

/** Why an act or a view was refused, and what to type instead where the command can tell. */
export function refusedSentence(refusal: ActRefusal | ViewRefusal, command: string): string {
  const sentence = joined(actRefusalSentence(refusal));
  switch (refusal.kind) {
    case 'no-engagement-named':
      return `${sentence} It goes after --engagement; crucible show engagement.show-engagements lists them.`;
    case 'bad-input':
    case 'not-allowed':
      return `${sentence} crucible ${command} --help tells what it takes and who may.`;
    default:
      return sentence;
  }
}

export function reachFaultSentence(fault: ReachFault): string {
  switch (fault.kind) {
    case 'no-folder-named':
      return 'Name the folder of the practice with --folder, or in CRUCIBLE_FOLDER.';
    case 'passphrase-wanted':
      return 'The passphrase is wanted and nobody can be asked: name a file that holds it with --passphrase-file, or run crucible open first.';
    case 'passphrase-unreadable':
      return `"${plainText(fault.path)}" cannot be read, so there is no passphrase.`;
    case 'passphrase-empty':
      return 'The passphrase is empty.';
    case 'passphrase-differs':
      return 'The two are not the same. Nothing was made; try again.';
    case 'passphrase-not-given':
      return 'No passphrase was given, so nothing was done.';
    case 'holder-failed':
      return `Something went wrong in the process that holds the practice open (fault ${plainText(fault.fault)}). Its own window says where.`;
    default:
      return joined(recordRefusalSentence(fault));
  }
}

/** A folder was named from which a practice is to come back. */
export function noBackupSentence(path: string): string {
  return `No backup is in "${plainText(path)}". Their names begin with record- and end with .sqlite.`;
}

/** Why there are no words of a sheet to try. */
export const wordsFaultSentences = {
  unreadable: (path: string): string => `"${plainText(path)}" cannot be read, so there are no words.`,
  wanted:
    'The 24 words are wanted and nobody can be asked: type them at a terminal, or name a file that holds them with --words-file.',
  notGiven: 'No words were given, so nothing was done.',
};

/** What is wrong with a file that was named as a receipt. */
export type ReceiptFault = {
  readonly kind: 'receipt-unreadable' | 'not-a-receipt';
  readonly path: string;
};

export function receiptFaultSentence({ kind, path }: ReceiptFault): string {
  return kind === 'receipt-unreadable'
    ? `"${plainText(path)}" cannot be read, so no receipt was compared.`
    : `"${plainText(path)}" holds no receipt. A receipt is what an act answers with --json, or what the page lets you save.`;
}

export function newPracticeSentences(folder: string, words: readonly string[]): string[] {
  return [
    `Your practice is in ${plainText(folder)}. Nobody opens it without the passphrase, not even we: keep it where you will find it.`,
    `Its six words, to compare with a client in the room: ${words.join(' ')}.`,
    `What you can do: crucible do --help. What you can look at: crucible show --help.`,
  ];
}

/** What an act did, for people; `--json` prints the whole of it. */
export function doneSentences({ entries, receipts, repeated }: Done): string[] {
  const kept = repeated
    ? 'This was done before; nothing was written now.'
    : `Kept: ${count(entries.length, 'line')}.`;
  const places = entries.map(({ place, body }) => {
    const [, stream] = place.stream.split('/');
    return `  ${body.kind}, line ${place.seq} of ${stream}`;
  });
  const receipt = receipts.length === 0 ? [] : [`${count(receipts.length, 'receipt')}: --json prints them.`];
  return [kept, ...places, ...receipt];
}
