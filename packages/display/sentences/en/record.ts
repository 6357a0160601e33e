import type { Holder, RecordRefusal } from '@crucible/record/refusal.ts';
import { numeral } from './count.ts';
import { quotedName } from './name.ts';
import type { RefusalWords } from './refusal.ts';
import { streamWords } from './stream.ts';

/** Why what is kept was not opened, made, checked or written to, and what helps. */
export function recordRefusalSentence(refusal: RecordRefusal): RefusalWords {
  switch (refusal.kind) {
    case 'folder-held':
      return held(refusal.by);
    case 'newer-record':
      return {
        reason: `A later version of Crucible has written here (step ${numeral(refusal.found)}; this one knows ${numeral(refusal.known)}).`,
        instead: 'Open it with that version. Nothing was changed.',
      };
    case 'older-record':
      return {
        reason: `An earlier version of Crucible has written here (step ${numeral(refusal.found)} of ${numeral(refusal.known)}).`,
        instead: 'Start Crucible on it once: it makes a copy and brings it up to date.',
      };
    case 'moved-on':
      return {
        reason: `Something was added to ${streamWords(refusal.stream)} in the meantime.`,
        instead: 'Nothing was written. Look at it again, then decide.',
      };
    case 'too-large':
      return {
        reason: `This is ${sizeOf(refusal.bytes)}; up to ${sizeOf(refusal.most)} can be kept in one piece.`,
        instead: 'Nothing was written. Make it shorter, or divide it.',
      };
    default:
      return plain[refusal.kind];
  }
}

type WithFacts = 'folder-held' | 'newer-record' | 'older-record' | 'moved-on' | 'too-large';

const plain: Readonly<Record<Exclude<RecordRefusal['kind'], WithFacts>, RefusalWords>> = {
  'no-record': {
    reason: 'Nothing of Crucible is kept here.',
    instead: 'Look whether the folder is the right one, or start a practice in it.',
  },
  'record-exists': {
    reason: 'A practice is kept here already.',
    instead: 'Open it, or take another folder for a new one. Nothing was changed.',
  },
  'not-a-record': {
    reason: 'The file belongs to another program.',
    instead: 'Look whether the folder is the right one. Nothing was changed.',
  },
  'file-damaged': {
    reason: 'The file is damaged and cannot be read.',
    instead: 'Keep it as it is, and restore the latest backup beside it.',
  },
  'ring-missing': {
    reason: 'The key ring (keyring.age) is not in the folder, and nothing opens without it.',
    instead: 'Put it back beside what is kept, from a backup or by the recovery sheet.',
  },
  'wrong-passphrase': {
    reason: 'The passphrase does not open the key ring.',
    instead: 'Capital letters and spaces count. Nobody can look it up; the recovery sheet opens it too.',
  },
  'ring-damaged': {
    reason: 'The key ring (keyring.age) is damaged or cut off.',
    instead: 'Put it back from a backup or by the recovery sheet. What is kept was not touched.',
  },
  'ring-of-another-practice': {
    reason: 'The key ring in this folder belongs to another practice.',
    instead: 'Put the two that belong together into one folder. Nothing was changed.',
  },
  'disk-full': {
    reason: 'There is no room left on the disk.',
    instead: 'Nothing was written. Make room and do it again.',
  },
  'read-only': {
    reason: 'Nothing may be written to this folder.',
    instead: 'Nothing was written. Look who may write to it, or open it only to read.',
  },
  'act-of-another': {
    reason: 'Under this name somebody else has done something already.',
    instead: 'Nothing was written. Do it once more from the page.',
  },
  'ill-formed-text': {
    reason: 'The text holds half a character, which cannot be kept as it is.',
    instead: 'Nothing was written. Take out the sign that shows as a box or a question mark.',
  },
  'no-such-blob': {
    reason: 'There is no such file.',
    instead: 'Look at the session again: it may have been moved.',
  },
  'blob-destroyed': {
    reason: 'The file was destroyed, and its key with it.',
    instead: 'It cannot be brought back. That it was here stays visible.',
  },
};

function held(by: Holder | undefined): RefusalWords {
  const who = by ? `${quotedName(by.what)} (process ${by.pid})` : 'Another Crucible';
  return {
    reason: `${who} has this folder open, and only one at a time may write to it.`,
    instead: 'Close that one first, or open this one only to read.',
  };
}

function sizeOf(bytes: number): string {
  const isLarge = bytes >= 2 ** 20;
  return isLarge ? `${numeral(bytes / 2 ** 20, 1)} MB` : `${numeral(Math.ceil(bytes / 1024))} kB`;
}
