import type { TranscriptRefusal } from '@crucible/reading/transcript/refusal.ts';
import { count, listOf, numeral } from './count.ts';
import { quotedName } from './name.ts';

/** Why a file was not read, and what to export instead. */
export type RefusalWords = { readonly reason: string; readonly instead: string };

export function refusalSentence(refusal: TranscriptRefusal): RefusalWords {
  switch (refusal.kind) {
    case 'empty':
      return {
        reason: 'The file is empty.',
        instead: `The tool may still have been writing it. Export the transcript again. ${exports}`,
      };
    case 'too-large':
      return {
        reason: `The file holds ${megabytes(refusal.bytes)}; up to ${megabytes(refusal.limit)} is read.`,
        instead: `Export the transcript alone, without recording or pictures. ${exports}`,
      };
    case 'unzips-too-large':
      return {
        reason: `Unpacked, the file holds more than ${megabytes(refusal.limit)}, so it was left closed.`,
        instead: `Export the transcript alone, without pictures. ${exports}`,
      };
    case 'not-text':
      return notText[refusal.looksLike];
    case 'damaged':
      return damaged[refusal.what];
    case 'chat':
      return {
        reason: `From line ${numeral(refusal.line)} on this is the chat of a meeting: what was typed, not what was said.`,
        instead: `The transcript is a file of its own beside it. ${exports}`,
      };
    case 'summary':
      return {
        reason: `From line ${numeral(refusal.line)} on this is a summary: it tells about the talk and does not hold its words.`,
        instead: `Export the transcript behind it. In Gemini notes: the tab Transcript. ${exports}`,
      };
    case 'no-names-no-times':
      return {
        reason: `This is plain text (${count(refusal.words, 'word')}) without names or times, so nothing shows whose words are whose.`,
        instead: `Export it with names, or write "Coach:" and "Client:" before each turn. ${exports}`,
      };
    case 'unknown-json':
      return unknownJson(refusal.keys);
    case 'no-words':
      return {
        reason: 'The file has the shape of a transcript, and there are no spoken words in it.',
        instead: `Look whether the language of the recording was set, then export again. ${exports}`,
      };
  }
}

const exports = [
  'In Zoom: Recordings, Audio transcript (.vtt).',
  'In Teams: the Recap of the meeting, Transcript, Download (.vtt or .docx).',
  'In Google Meet: the transcript document in Drive, File, Download (.docx or .txt).',
  'In Otter and others: Export as text or .srt, with names and times.',
].join(' ');

const notText: Readonly<Record<Extract<TranscriptRefusal, { kind: 'not-text' }>['looksLike'], RefusalWords>> =
  {
    pdf: {
      reason: 'This is a PDF: pages to look at, in which the order of the words is not kept.',
      instead: `Export the transcript as text instead of printing it. ${exports}`,
    },
    'word-97': {
      reason: 'This is an older Word document (.doc), which is not read.',
      instead: 'Open it in Word or LibreOffice and save it as .docx, or as plain text (.txt).',
    },
    zip: {
      reason: 'This is a packed folder, not one transcript.',
      instead: `Unpack it and take the transcript from inside (.vtt, .srt, .docx, .txt or .json). ${exports}`,
    },
    image: {
      reason: 'This is a picture, and no words are read from pictures.',
      instead: `Export the transcript as text. ${exports}`,
    },
    'audio-video': {
      reason: 'This is the recording itself, and nothing here listens to recordings.',
      instead: `Export the transcript that belongs to it. ${exports}`,
    },
    unknown: {
      reason: 'This is no text: its bytes stand for something else.',
      instead: `Export the transcript as text. ${exports}`,
    },
  };

const damaged: Readonly<Record<Extract<TranscriptRefusal, { kind: 'damaged' }>['what'], RefusalWords>> = {
  docx: {
    reason: 'The Word document (.docx) is damaged and cannot be opened.',
    instead: `Open it in Word or LibreOffice and save it again, or export it once more. ${exports}`,
  },
  json: {
    reason: 'The file begins as JSON and breaks off or is damaged on the way.',
    instead: 'Download it once more; if it breaks off again, export the transcript as .vtt, .srt or text.',
  },
  vtt: {
    reason: 'The file begins as captions (.vtt), and none of its times can be read.',
    instead: `It may have been changed on the way; export it once more. ${exports}`,
  },
};

const keysShown = 5;

function unknownJson(keys: readonly string[]): RefusalWords {
  const shown = keys.slice(0, keysShown).map(quotedName);
  const rest = keys.length - shown.length;
  const named = rest > 0 ? [...shown, `${numeral(rest)} more`] : shown;
  const holding = named.length === 0 ? '' : ` Its parts are called ${listOf(named)}.`;
  return {
    reason: `This is JSON from a program that is not known here.${holding}`,
    instead: 'Export the transcript from that program as .vtt, .srt, .docx or text, with names and times.',
  };
}

function megabytes(bytes: number): string {
  const value = bytes / 2 ** 20;
  return `${numeral(value, Number.isInteger(value) ? 0 : 1)} MB`;
}
