import { count, listOf } from '@crucible/display/sentences/en/count.ts';
import { quotedName } from '@crucible/display/sentences/en/name.ts';
import type { ReadFile } from '@crucible/reading/read-files.ts';
import type { LabelChoice } from './engagement.ts';

/** What the page says around a reading. */
export const readerWords = {
  name: 'Crucible',
  heading: 'Read the hour',
  introduction:
    'Hand in the transcript of a session and see what the text shows: who had the floor, what was asked, where it went quiet. Counts open their quotes.',
  choose: 'Choose transcripts',
  drop: 'or drop them anywhere on this page',
  several: 'Several files are read as one piece of work, in the order of their dates.',
  paste: 'Paste the text instead',
  pasteLabel: 'The transcript as text',
  readPasted: 'Read it',
  pasted: 'pasted text',
  whereHeading: 'Where to find the transcript',
  privacyHeading: 'Nothing leaves this page',
  privacy: [
    'The page is one file and works without a network: it has forbidden the browser every connection. It stores nothing. When you close it, what was read is gone, unless you saved it.',
    'It cannot guard against what sees your screen: other people, browser extensions, a computer that is not yours. Read only what those in the room have agreed to.',
  ],
  reading: 'What the text shows',
  add: 'Add a session',
  saveReport: 'Save the report',
  saveJson: 'Save the reading as JSON',
  print: 'Print',
  close: 'Close',
  leaveOut: 'Leave out',
  sessions: 'Sessions',
  whoHeading: 'Who is who',
  whoIsCoach: 'Who is the coach?',
  confirm: 'Yes, that is right',
  undo: 'Undo',
  keepApart: 'Keep apart',
  join: 'They are one person',
  goalLabel: 'What does the client want to change?',
  goalNote:
    'Named in a few words, it shows which turns lean toward a change and which away from it. The words themselves are not looked at, and go when the page closes.',
  goalAct: 'Read with it',
  goalRead: 'Read again with the change that was named.',
  goalTakenBack: 'Read again without a named change.',
  working: 'Reading …',
  actsLabel: 'This reading',
  readAgain: 'Read again.',
  closed: 'Closed. Nothing was kept.',
  failed:
    'Something is wrong in Crucible itself, and these files could not be read. Nothing was kept of them; the command `crucible read` names the place.',
  emptyPaste: 'There is no text yet: paste the transcript into the field first.',
} as const;

export const places: readonly { readonly tool: string; readonly where: string }[] = [
  {
    tool: 'Zoom',
    where:
      'On the web under Recordings: Audio transcript (.vtt). Captions saved during the call lie in Documents, Zoom.',
  },
  { tool: 'Teams', where: 'In the chat of the meeting: Recap, Transcript, Download (.docx or .vtt).' },
  { tool: 'Google Meet', where: 'The document "… – Transcript" in Drive: File, Download (.docx or .txt).' },
  { tool: 'Webex', where: 'Under Recordings: the download beside the transcript (.vtt or .txt).' },
  {
    tool: 'Otter, Fathom, Granola, Fireflies and others',
    where: 'Export as text, .srt, .docx or .json, with names and times switched on.',
  },
  { tool: 'By hand', where: 'Text with "Coach:" and "Client:" before each turn (.txt or .docx).' },
];

export function readAnnouncement(files: readonly ReadFile[]): string {
  const read = files.filter(({ outcome }) => 'transcript' in outcome).length;
  const refused = files.length - read;
  const left =
    refused === 0 ? '' : `${count(refused, 'file was', 'files were')} not read; below it says why.`;
  return read === 0 ? left : `${count(read, 'session')} read. ${left}`.trim();
}

export function progressSentence(at: number, names: readonly string[]): string {
  return names.length < 2 ? readerWords.working : `Reading ${at + 1} of ${names.length}: ${names[at] ?? ''}`;
}

export function coachAnnouncement(label: string): string {
  return `Read again with ${quotedName(label)} as the coach.`;
}

export function savedAnnouncement(name: string): string {
  return `${quotedName(name)} went to your downloads.`;
}

export function unopenedSentence(names: readonly string[]): string {
  return `${listOf(names.map(quotedName))} could not be opened. Of a folder, hand in the files that lie in it.`;
}

export function labelsSentence(labels: readonly string[], { joined }: { readonly joined: boolean }): string {
  const named = listOf(labels.map(quotedName));
  return joined ? `${named} were read as one person.` : `${named} may be one person.`;
}

export function choiceSentence({ kind, labels }: LabelChoice): string {
  const named = listOf(labels.map(quotedName));
  return kind === 'same' ? `You said that ${named} are one person.` : `You keep ${named} apart.`;
}
