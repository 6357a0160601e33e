import { countWords } from '../tokens.ts';
import { readInstant } from './instant.ts';
import { fieldAt, fieldOf, firstField, isObject, listOf, textOf } from './json-value.ts';
import type { TranscriptRefusal } from './refusal.ts';
import { isSummaryKey, wordsIn } from './set-aside-json.ts';

const messageText = ['text', 'content', 'body', 'message'];
const messageAuthor = ['user', 'author', 'from', 'sender', 'sender_name', 'username', 'user_profile'];
const messageTime = [
  'ts',
  'date',
  'timestamp',
  'timestamp_ms',
  'created_at',
  'createdDateTime',
  'create_time',
];
const talkTime = ['start', 'start_time', 'startTime', 'end', 'end_time', 'start_timestamp', 'startOffset'];
/** Where an API puts its answer. */
const holders = [[], ['data'], ['data', 'transcript'], ['transcript'], ['result'], ['meeting'], [0]];
/** A bare text is no longer nameless when its lines begin with names. */
const namedLine = /^[^\n:]{1,40}:\s/mu;
const keysToName = 12;
/** A key may be somebody's name or words; only what a program would write is shown. */
const identifier = /^[a-z][\w-]{0,39}$/u;

/** Messages that were typed: Slack, Teams chat, Telegram and talk with a chatbot have this in common. */
export function isChatJson(value: unknown): boolean {
  const messages = [value, fieldOf(value, 'messages'), fieldOf(value, 'value')].find(Array.isArray);
  const list = listOf(messages);
  return list.length > 0 && list.filter(isMessage).length * 2 > list.length;
}

function isMessage(entry: unknown): boolean {
  if (!isObject(entry) || firstField(entry, messageText) === undefined) return false;
  if (firstField(entry, talkTime) !== undefined) return false;
  if (entry.type === 'message' || 'thread_ts' in entry || entry.messageType === 'message') return true;
  const isChatbot = ['user', 'assistant', 'system'].includes(String(textOf(entry.role)));
  const isDated = readInstant(firstField(entry, messageTime)) !== undefined;
  return isChatbot || (isDated && firstField(entry, messageAuthor) !== undefined);
}

/** What a JSON file is that no format knows. Keys are named, never what stands under them. */
export function refusalOfJson(value: unknown): TranscriptRefusal {
  const text = firstField(value, ['text', 'transcript', 'full_transcript']);
  const words = typeof text === 'string' ? countWords(text) : 0;
  const told = summaryWords(value);
  if (told > 0 && told >= words) return { kind: 'summary', line: 1 };
  if (words > 0 && !namedLine.test(String(text))) return { kind: 'no-names-no-times', words };
  const shown = Array.isArray(value) ? value.find(isObject) : value;
  const keys = isObject(shown) ? Object.keys(shown) : [];
  return { kind: 'unknown-json', keys: keys.filter((key) => identifier.test(key)).slice(0, keysToName) };
}

function summaryWords(value: unknown): number {
  return holders.reduce((sum, path) => {
    const object = fieldAt(value, path);
    const told = isObject(object) ? Object.keys(object).filter(isSummaryKey) : [];
    return told.reduce((words, key) => words + countWords(wordsIn(fieldOf(object, key)).join('\n')), sum);
  }, 0);
}
