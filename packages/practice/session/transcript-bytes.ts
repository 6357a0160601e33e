import type { Reading } from '@crucible/core/session/reading.ts';
import type { Cue } from '@crucible/core/session/utterance.ts';
import type { Transcript } from '@crucible/reading/transcript/transcript.ts';

/**
 * A transcript as bytes to be sealed: the raw cues, which are destroyed with the original, and the text,
 * which holds everything else and of each cue only its place and times. Opened with both it is what it
 * was; without the raw cues each cue has the words that stand in its utterance, and no label of its own.
 */
export type PackedTranscript = { readonly cues: Uint8Array; readonly text: Uint8Array };

/** A transcript without the bytes that it came from. */
export type OpenedText = Omit<Transcript, 'original'>;

type BareCue = Pick<Cue, 'index' | 'line' | 'span' | 'start' | 'end' | 'flags'>;
type Bare = Omit<OpenedText, 'cues'> & { readonly cues: readonly BareCue[] };

export function packTranscript({ original: _, ...kept }: Transcript): PackedTranscript {
  const bare: Bare = { ...kept, cues: kept.cues.map(bareCue) };
  return { cues: bytesOf(kept.cues), text: bytesOf(bare) };
}

export function openText(text: Uint8Array, cues?: Uint8Array): OpenedText {
  const bare = writtenIn<Bare>(text);
  return { ...bare, cues: cues === undefined ? cuesFrom(bare) : writtenIn<readonly Cue[]>(cues) };
}

export function packReading(reading: Reading): Uint8Array {
  return bytesOf(reading);
}

export function openReading(bytes: Uint8Array): Reading {
  return writtenIn<Reading>(bytes);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function bareCue({ index, line, span, start, end, flags }: Cue): BareCue {
  const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  return { index, line, span, ...times, flags };
}

function cuesFrom({ cues, utterances }: Bare): readonly Cue[] {
  const words = new Map<number, string>();
  for (const { text, cues: places } of utterances) {
    for (const { cue, start, end } of places) words.set(cue, text.slice(start, end));
  }
  return cues.map((cue) => ({ ...cue, text: words.get(cue.index) ?? '' }));
}

function bytesOf(value: unknown): Uint8Array {
  return utf8(JSON.stringify(value));
}

/** What was sealed is what was written here, so its shape is known. */
function writtenIn<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as T;
}
