import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readDeepgramJson } from './deepgram-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('Deepgram', () => {
  it('is read by its utterances where it has them', () => {
    const draft = readDeepgramJson(fixture('deepgram.json'));
    expect(draft).toMatchObject({ format: 'deepgram-json', wordTimes: 'mixed', duration: 80_000 });
    expect(draft?.cues).toHaveLength(12);
    expect(draft?.cues[1]).toMatchObject({ label: 'Speaker 1', start: 4610, confidence: 0.96, id: 'u-1' });
    expect(draft?.notices).toMatchObject([{ part: 'summary' }]);
  });

  it('else by the sentences of its paragraphs, else by its words', () => {
    const paragraphs = readDeepgramJson(fixture('deepgram-paragraphs.json'));
    const words = readDeepgramJson(fixture('deepgram-words.json'));
    expect(paragraphs?.cues.map(({ label }) => label).slice(0, 3)).toEqual([
      'Speaker 0',
      'Speaker 1',
      'Speaker 0',
    ]);
    expect(words?.cues.map(({ text }) => text).slice(0, 2)).toEqual([
      'Good morning, Jonas.',
      'Where would you like to start today?',
    ]);
    expect([paragraphs?.notices, words?.notices]).toEqual([[], []]);
  });

  it('with a channel for each voice lays them together by time', () => {
    const draft = readDeepgramJson(fixture('deepgram-two-channels.json'));
    expect(draft?.wordTimes).toBe('per-channel');
    const starts = draft?.cues.map(({ start }) => start ?? 0) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(draft?.cues.slice(0, 3).map(({ label }) => label)).toEqual([
      'Channel 0',
      'Channel 0',
      'Channel 1',
    ]);
    expect(draft?.notices).toEqual([]);
  });

  it('with nothing but a text has one piece without a time', () => {
    const channels = [{ alternatives: [{ transcript: 'yes and no', confidence: 0.5 }] }];
    const draft = readDeepgramJson(jsonSourceOf({ results: { channels } }));
    expect(draft).toMatchObject({ timePrecision: 'none', wordTimes: 'none', clock: 'none' });
    expect(draft?.cues).toMatchObject([{ text: 'yes and no', confidence: 0.5 }]);
  });
});
