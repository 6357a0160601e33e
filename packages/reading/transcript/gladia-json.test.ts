import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readGladiaJson } from './gladia-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('Gladia', () => {
  it('counts seconds and numbers its speakers', () => {
    const draft = readGladiaJson(fixture('gladia.json'));
    expect(draft).toMatchObject({ format: 'gladia-json', duration: 80_000, wordTimes: 'mixed' });
    expect(draft?.cues[1]).toMatchObject({ label: 'Speaker 1', start: 4610, end: 13_270, confidence: 0.91 });
    expect(draft?.notices).toMatchObject([{ part: 'summary', text: 'The client wants to stop nodding.' }]);
  });

  it('without speakers has the channels for names where there are several', () => {
    const said = { start: 1, end: 2, text: 'Yes.', words: [{ word: 'Yes.', start: 1, end: 2 }] };
    const utterances = [0, 1].map((channel) => ({ ...said, channel }));
    const draft = readGladiaJson(jsonSourceOf({ transcription: { utterances } }));
    expect(draft?.cues.map(({ label }) => label)).toEqual(['Channel 0', 'Channel 1']);
    expect(draft).toMatchObject({ wordTimes: 'per-channel', timePrecision: 's' });
  });
});
