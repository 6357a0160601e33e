import { countWords } from '../tokens.ts';
import { readLabel } from './read-label.ts';
import type { TranscriptRefusal } from './refusal.ts';
import type { Line, TextSource } from './source.ts';

/**
 * A meeting's or a messenger's chat: typed, not said. What gives it away is the form of its lines; a
 * transcript in columns can look the same, but talk runs at a hundred words a minute and a chat does not.
 */
export function findChat(source: TextSource): TranscriptRefusal | undefined {
  const lines = source.lines.filter(({ text }) => text.trim() !== '');
  const certain = lines.filter(({ text }) => addressed.test(text) || dated.test(text));
  const [first] = certain;
  if (first && (certain.length > 1 || first === lines[0]) && certain.length >= lines.length / 50) {
    const [typed] = readMessages(lines);
    return { kind: 'chat', line: Math.min(first.number, typed?.line.number ?? first.number) };
  }
  const messages = readMessages(lines);
  const [opening] = messages;
  if (opening === undefined || messages.length < 2 || messages.length < lines.length / 20) return undefined;
  const isReacted = lines.some(({ text }) => reaction.test(text));
  return isReacted || isSparse(lines, messages) ? { kind: 'chat', line: opening.line.number } : undefined;
}

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[\s\u202f]?[AP]M)?`;
const date = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
/** Zoom's own: `From NAME to Everyone`, with the time before or behind. */
const addressed = new RegExp(
  String.raw`^(?:\*\s*)?(?:${date}\s+)?(?:${time}\s+(?:From|Von|De|Da)\s+\S.{0,98}?\s+(?:to|an|à|a|para|tot)\s+\S|(?:From|Von|De|Da)\s+\S.{0,98}?\s+(?:to|an|à|a|para|tot)\s+\S.{0,98}?(?:\(Direct Message\)|:)\s*(?:\(?${time}\)?)?:?\s*$)`,
  'iu',
);
/** WhatsApp and copies of Teams: a date with every message. */
const dated = new RegExp(
  String.raw`^[\u200e\u200f\ufeff]*(?:\[${date},?\s${time}\]|\[\d{1,2}[./]\d{1,2}\.?,?\s${time}\]|${date},?\s${time}\s[-–]\s)`,
  'iu',
);
const columned = /^(\d{1,2}):(\d{2}):(\d{2})\t[ ]?([^\t]{1,100}):\t/u;
const half = /^\[?(?:.{1,80}?\s)?\[?(\d{1,2}):(\d{2})(?:())[\s\u202f]([AP])M\]?(?:\s.{0,80})?$/iu;
const reaction = /(?:^|\t)(?:Reacted to|Replying to|Removed a \S+ reaction from) ["“]/u;

type Message = { readonly line: Line; readonly seconds: number; readonly name: string | undefined };

function readMessages(lines: readonly Line[]): Message[] {
  return lines.flatMap((line): Message[] => {
    const match = columned.exec(line.text) ?? half.exec(line.text.slice(0, 200));
    if (match === null) return [];
    const [, hours, minutes, seconds, last = ''] = match;
    const isHalf = /^[AP]$/iu.test(last) && seconds === '';
    const hour = isHalf ? (Number(hours) % 12) + (/p/iu.test(last) ? 12 : 0) : Number(hours);
    return [
      {
        line,
        seconds: (hour * 60 + Number(minutes)) * 60 + Number(seconds),
        name: isHalf ? undefined : last,
      },
    ];
  });
}

const wordsOfTalk = 40;

/** Typed words, counted against the minutes from first to last. Coach and client are named in no chat. */
function isSparse(lines: readonly Line[], messages: readonly Message[]): boolean {
  if (messages.every(({ name }) => name !== undefined && isRole(name))) return false;
  const seconds = messages.map((message) => message.seconds);
  const minutes = (Math.max(...seconds.slice(-1)) - (seconds[0] ?? 0)) / 60;
  const words = lines.reduce((sum, { text }) => sum + countWords(text), 0);
  return words < wordsOfTalk * Math.max(1, minutes + 1);
}

function isRole(name: string): boolean {
  return /^(?:coach|client|coachee|mentor|mentee|therapist)\b/u.test(readLabel(name).name);
}
