import type { Span } from '@crucible/core/session/utterance.ts';
import { groupWords } from './group-words.ts';
import { type JsonPiece, makeCues } from './json-cues.ts';
import { readSeconds } from './json-time.ts';
import { fieldAt, fieldOf, labelOf, listOf, textOf } from './json-value.ts';
import type { Notice } from './notice.ts';
import { setAsideFields, setAsideUnlessRepeated } from './set-aside-json.ts';
import type { JsonSource } from './source.ts';
import { fromSeconds } from './time.ts';
import { haveWordTimes, timedWords } from './timed-words.ts';
import type { Draft } from './transcript.ts';

/** As many as the service takes; more is no file of its. */
const mostChannels = 20;

type Spoken = { readonly channel: number; readonly piece: JsonPiece };

/**
 * Deepgram: `results.channels[].alternatives[0]`, times in seconds. The talk is there up to three times,
 * as utterances, as paragraphs and as words; the first of these that the file has is read. Channels
 * recorded apart are laid together by time, and each is a voice of its own.
 */
export function readDeepgramJson(source: JsonSource): Draft | undefined {
  const results = fieldOf(source.value, 'results');
  const channels = listOf(fieldOf(results, 'channels'));
  if (channels.length === 0 || channels.length > mostChannels) return undefined;
  if (channels.every((channel) => bestOf(channel) === undefined)) return undefined;
  const spoken = inUtterances(source) ?? channels.flatMap((_, channel) => inChannel(source, channel));
  const isSplit = channels.length > 1;
  const pieces = spoken.map(({ channel, piece }) =>
    isSplit ? { ...piece, label: `Channel ${channel}` } : piece,
  );
  const made = makeCues(isSplit ? byTime(pieces) : pieces, readSeconds);
  const duration = fromSeconds(fieldAt(source.value, ['metadata', 'duration']));
  const hasWords = haveWordTimes([...listOf(fieldOf(results, 'utterances')), ...channels.map(bestOf)]);
  return {
    format: 'deepgram-json',
    ...made,
    notices: [
      ...made.notices,
      ...(isSplit ? [] : setAsideUnlessRepeated(fieldOf(bestOf(channels[0]), 'transcript'), made.cues)),
      ...(isSplit ? channels.flatMap((channel, at) => unsaid(channel, at, spoken)) : []),
      ...setAsideFields(results, ['channels', 'utterances']),
      ...channels.flatMap((channel) => setAsideFields(bestOf(channel), ['transcript'])),
    ],
    clock: made.timePrecision === 'none' ? 'none' : 'elapsed',
    wordTimes: hasWords ? (isSplit ? 'per-channel' : 'mixed') : 'none',
    ...(duration !== undefined && duration > 0 && { duration }),
  };
}

/** A channel's whole text that no piece of it holds. */
function unsaid(channel: unknown, at: number, spoken: readonly Spoken[]): Notice[] {
  const said = spoken.filter((other) => other.channel === at).map(({ piece }) => piece);
  return setAsideUnlessRepeated(fieldOf(bestOf(channel), 'transcript'), makeCues(said, () => undefined).cues);
}

function bestOf(channel: unknown): unknown {
  return listOf(fieldOf(channel, 'alternatives'))[0];
}

function inUtterances(source: JsonSource): Spoken[] | undefined {
  const utterances = listOf(fieldAt(source.value, ['results', 'utterances']));
  const spans = source.spansOf(['results', 'utterances']);
  const spoken = utterances.flatMap((utterance, at): Spoken[] => {
    const piece = asPiece({ value: utterance, at, span: spans[at] });
    const channel = fieldOf(utterance, 'channel');
    return piece ? [{ channel: typeof channel === 'number' ? channel : 0, piece }] : [];
  });
  return spoken.length === 0 ? undefined : spoken;
}

function inChannel(source: JsonSource, channel: number): Spoken[] {
  const path = ['results', 'channels', channel, 'alternatives', 0];
  const best = fieldAt(source.value, path);
  const paragraphs = inParagraphs(source, [...path, 'paragraphs', 'paragraphs']);
  const words = (): JsonPiece[] =>
    groupWords(timedWords(fieldOf(best, 'words'), source.spansOf([...path, 'words'])), readSeconds);
  const pieces = [paragraphs, words(), untimed(best, source.spansOf(['results', 'channels'])[channel])];
  return (pieces.find((list) => list.length > 0) ?? []).map((piece) => ({ channel, piece }));
}

function inParagraphs(source: JsonSource, path: readonly (string | number)[]): JsonPiece[] {
  const paragraphs = listOf(fieldAt(source.value, path));
  const spans = source.spansOf(path);
  return paragraphs.flatMap((paragraph, at) =>
    listOf(fieldOf(paragraph, 'sentences')).flatMap((sentence): JsonPiece[] => {
      const piece = asPiece({ value: sentence, at, span: spans[at] });
      return piece ? [{ ...piece, label: labelOf(fieldOf(paragraph, 'speaker')) }] : [];
    }),
  );
}

type Entry = { readonly value: unknown; readonly at: number; readonly span: Span | undefined };

function asPiece({ value, at, span }: Entry): JsonPiece | undefined {
  const text = textOf(fieldOf(value, 'transcript') ?? fieldOf(value, 'text'));
  if (text === undefined) return undefined;
  return {
    entry: at,
    span,
    text,
    label: labelOf(fieldOf(value, 'speaker')),
    id: textOf(fieldOf(value, 'id')),
    start: fieldOf(value, 'start'),
    end: fieldOf(value, 'end'),
    confidence: fieldOf(value, 'confidence'),
  };
}

function untimed(best: unknown, span: Span | undefined): JsonPiece[] {
  const text = textOf(fieldOf(best, 'transcript'));
  return text === undefined ? [] : [{ entry: 0, span, text, confidence: fieldOf(best, 'confidence') }];
}

function byTime(pieces: readonly JsonPiece[]): JsonPiece[] {
  return pieces.toSorted((a, b) => (readSeconds(a.start) ?? 0) - (readSeconds(b.start) ?? 0));
}
