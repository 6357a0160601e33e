import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readWhisperJson } from './whisper-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('Whisper', () => {
  it("has words with times and nobody's name, and a text that only repeats the segments", () => {
    const draft = readWhisperJson(fixture('whisper.json'));
    expect(draft).toMatchObject({ format: 'whisper-json', wordTimes: 'mixed', notices: [] });
    expect(draft?.cues.every(({ label }) => label === undefined)).toBe(true);
  });

  it('takes the names from a map of speakers', () => {
    const draft = readWhisperJson(fixture('whisper-speakers.json'));
    expect(draft?.cues.slice(0, 2).map(({ label }) => label)).toEqual(['Miriam', 'Jonas']);
    expect(draft).toMatchObject({ format: 'whisper-json', wordTimes: 'none' });
  });

  it('of WhisperX has numbered speakers, and none where it could not tell', () => {
    const draft = readWhisperJson(fixture('whisperx.json'));
    expect(draft?.format).toBe('whisperx-json');
    expect(draft?.cues.slice(7, 10).map(({ label }) => label)).toEqual([
      'SPEAKER_01',
      undefined,
      'SPEAKER_00',
    ]);
  });

  it('with a text that says more than the segments sets it aside', () => {
    const segments = [{ start: 0, end: 1.5, text: ' Yes.' }];
    const draft = readWhisperJson(jsonSourceOf({ text: 'Yes. And no.', segments }));
    expect(draft?.notices).toEqual([{ kind: 'set-aside', part: 'stray', text: 'Yes. And no.', line: 1 }]);
  });

  it('with words and no segments is cut into sentences and pauses', () => {
    const words = ['Yes.', 'And', 'no', 'more'].map((word, at) => ({
      ...{ word, start: at < 3 ? at * 0.5 : 9, end: at < 3 ? at * 0.5 + 0.4 : 9.5 },
    }));
    const draft = readWhisperJson(jsonSourceOf({ text: 'Yes. And no more', words, duration: '9.9' }));
    expect(draft?.cues.map(({ text }) => text)).toEqual(['Yes.', 'And no', 'more']);
    expect(draft).toMatchObject({ duration: 9900, wordTimes: 'mixed', notices: [] });
  });

  it('does not own segments in milliseconds', () => {
    const segments = [{ start: 0, end: 61_000, text: 'Yes and no and yes' }];
    expect(readWhisperJson(jsonSourceOf({ segments }))).toBeUndefined();
  });
});
