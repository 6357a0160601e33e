import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readAssemblyaiJson } from './assemblyai-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('AssemblyAI', () => {
  it('counts milliseconds, and its length in seconds', () => {
    const draft = readAssemblyaiJson(fixture('assemblyai.json'));
    expect(draft).toMatchObject({ timePrecision: 'ms', duration: 80_000, wordTimes: 'mixed' });
    expect(draft?.cues[1]).toMatchObject({ label: 'B', start: 4610, end: 13_270, confidence: 0.94 });
    expect(draft?.notices).toMatchObject([
      { part: 'summary', text: expect.stringContaining('avoided slide') },
    ]);
  });

  it('without speakers is cut into sentences by its words', () => {
    const words = ['Yes.', 'And', 'no.'].map((text, at) => ({ text, start: at * 500, end: at * 500 + 400 }));
    const value = { audio_duration: 2, text: 'Yes. And no.', words, utterances: null };
    const draft = readAssemblyaiJson(jsonSourceOf(value));
    expect(draft?.cues).toMatchObject([
      { text: 'Yes.', start: 0, end: 400, line: 1 },
      { text: 'And no.', start: 500, end: 1400, line: 2 },
    ]);
  });

  it('with a channel for each voice says so', () => {
    const words = [{ text: 'Yes.', start: 0, end: 400 }];
    const utterances = ['1', '2'].map((channel) => ({
      ...{ channel, speaker: channel, start: 0, end: 400, text: 'Yes.', words },
    }));
    expect(readAssemblyaiJson(jsonSourceOf({ audio_duration: 2, utterances }))?.wordTimes).toBe(
      'per-channel',
    );
  });
});
