import type { Destroyed, RecordFault, RecordReport, Unproven } from '@crucible/record/verify/report.ts';
import { count, listOf, numeral } from './count.ts';
import { quotedName } from './name.ts';
import { streamWords } from './stream.ts';

/** What `verify` found, before anything in particular: the first line of its answer. */
export function verifiedSentence({ streams, faults }: RecordReport): string {
  const entries = streams.reduce((sum, one) => sum + one.entries, 0);
  const blobs = streams.reduce((sum, one) => sum + one.blobs, 0);
  const looked = `${count(entries, 'entry', 'entries')} and ${count(blobs, 'file')} in ${count(streams.length, 'list')}`;
  return faults.length === 0
    ? `Looked at ${looked}: nothing was changed, dropped inside, swapped or put in twice.`
    : `Looked at ${looked}: ${count(faults.length, 'thing')} ${faults.length === 1 ? 'is' : 'are'} not as written.`;
}

/** The six words that are compared in the room. */
export function sixWordsSentence(words: readonly string[]): string {
  return `The six words of this practice: ${words.join(' ')}.`;
}

export function faultSentence(fault: RecordFault): string {
  const stream = streamWords(fault.stream);
  if (fault.kind === 'key-unnamed')
    return `In ${stream} is a key that no entry names: ${quotedName(fault.key)}.`;
  if (fault.kind === 'blob-unnamed')
    return `In ${stream} is a file that no entry names: ${quotedName(fault.blob)}.`;
  if (fault.kind === 'ring-lacks-key')
    return `The key ring has no key (generation ${numeral(fault.generation)}) for ${stream}.`;
  return placedSentence(fault, `entry ${numeral(fault.seq)} of ${stream}`);
}

type Placed = Exclude<RecordFault, { kind: 'key-unnamed' | 'blob-unnamed' | 'ring-lacks-key' }>;

function placedSentence(fault: Placed, entry: string): string {
  switch (fault.kind) {
    case 'entries-missing':
      return `Missing inside: ${entry}${fault.to > fault.seq ? `, and all up to ${numeral(fault.to)}` : ''}.`;
    case 'entry-misplaced': {
      const { stream, seq } = fault.belongs;
      return `What stands as ${entry} belongs elsewhere: it was written as entry ${numeral(seq)} of ${streamWords(stream)}.`;
    }
    case 'key-missing':
      return `The key of ${entry} is gone while what it opens is there: ${quotedName(fault.key)}.`;
    case 'blob-missing':
    case 'blob-changed':
    case 'blob-named-twice':
    case 'blob-does-not-open':
      return `The file ${quotedName(fault.blob)} that came with ${entry} ${filesFate[fault.kind]}.`;
    case 'receipt-of-another-practice':
      return `The receipt for ${entry} was signed by another practice. Its six words: ${fault.words.join(' ')}.`;
    case 'tail-cut':
      return fault.ends === 0
        ? `A receipt shows ${entry}, and nothing of it is here.`
        : `A receipt shows ${entry}, and here it ends with entry ${numeral(fault.ends)}: the end was cut off.`;
    default:
      return capitalEntry(entry, fates[fault.kind]);
  }
}

type BlobFault = 'blob-missing' | 'blob-changed' | 'blob-named-twice' | 'blob-does-not-open';

const filesFate: Readonly<Record<BlobFault, string>> = {
  'blob-missing': 'is not here',
  'blob-changed': 'is not what was written',
  'blob-named-twice': 'is named by two entries',
  'blob-does-not-open': 'does not open by its key',
};

type Rest = Exclude<
  Placed['kind'],
  | BlobFault
  | 'entries-missing'
  | 'entry-misplaced'
  | 'key-missing'
  | 'receipt-of-another-practice'
  | 'tail-cut'
>;

const fates: Readonly<Record<Rest, string>> = {
  'header-unreadable': 'has a head that cannot be read',
  'entry-changed': 'is not what was written: its parts do not agree with its hash',
  'does-not-follow': 'does not follow the one before it: one of the two was changed',
  'time-backwards': 'is dated before the one before it',
  'body-missing': 'has lost its text while its key is there',
  'destruction-unsaid': 'is gone, text or file, and no line says that it was destroyed',
  'not-destroyed': 'is there, text or file, though a line says that it was destroyed',
  'receipt-forged': 'stands in a receipt that this key did not sign',
  'made-anew': 'is another one than a receipt shows: this list was written anew from there or before',
  'entry-does-not-open': 'does not open by its key',
  'body-ill-formed': 'opens and is no whole statement',
};

function capitalEntry(entry: string, fate: string): string {
  return `E${entry.slice(1)} ${fate}.`;
}

/** What is gone by the rules. */
export function destroyedSentence(destroyed: Destroyed): string {
  const at = `entry ${numeral(destroyed.seq)} of ${streamWords(destroyed.stream)}`;
  return destroyed.kind === 'body-destroyed'
    ? `The text of ${at} was destroyed together with its key; its place is kept.`
    : `The file ${quotedName(destroyed.blob)} of ${at} was destroyed together with its key.`;
}

/** What could not be shown, and what would show it. */
export function unprovenSentence(unproven: Unproven): string {
  switch (unproven.kind) {
    case 'tail':
      return tailSentence(unproven);
    case 'whole-streams':
      return 'Not shown: that no whole list is gone. Only a receipt from it would tell.';
    case 'unopened':
      return 'Not shown: that every text opens. Nothing was opened; with the passphrase it is tried.';
    case 'destruction':
      return 'Not shown: who destroyed what is gone. The line that says so is itself sealed.';
  }
}

function tailSentence({ stream, seq, provenTo }: Extract<Unproven, { kind: 'tail' }>): string {
  const where = streamWords(stream);
  if (seq === 0) return `Not shown: that nothing was ever in ${where}. A receipt from it would tell.`;
  const later = `that ${where} did not go on after entry ${numeral(seq)}`;
  if (provenTo >= seq) return `Not shown: ${later}. Only a later receipt would tell.`;
  const entries = provenTo === 0 ? 'its entries' : `its entries after ${numeral(provenTo)}`;
  return `Not shown: ${listOf([later, `that ${entries} are the ones written first`])}. Later receipts would tell.`;
}
