import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readWhisperCppJson } from './whisper-cpp-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('whisper.cpp', () => {
  it('counts milliseconds and names the side it heard', () => {
    const draft = readWhisperCppJson(fixture('whisper-cpp.json'));
    expect(draft?.cues[1]).toMatchObject({ label: 'Speaker 1', start: 4610, end: 13_270 });
    expect(draft?.cues[8]).not.toHaveProperty('label');
    expect(draft?.notices).toEqual([]);
  });

  it('without offsets is read by its written times', () => {
    const transcription = [{ timestamps: { from: '00:00:01,250', to: '00:00:02,500' }, text: ' Yes.' }];
    const draft = readWhisperCppJson(jsonSourceOf({ transcription }));
    expect(draft?.cues).toMatchObject([{ start: 1250, end: 2500 }]);
  });
});
