import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readGranolaJson } from './granola-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('a Granola cache', () => {
  const draft = readGranolaJson(fixture('granola-cache.json'));

  it('tells the two sides of the call and the day, on a clock that starts with the talk', () => {
    expect(draft).toMatchObject({ clock: 'wall', timePrecision: 'ms', hasEnds: true, date: '2024-06-03' });
    expect(draft?.cues[0]).toMatchObject({ label: 'microphone', start: 0, end: 3440 });
    expect(draft?.cues[1]).toMatchObject({ label: 'system', start: 4130 });
  });

  it('sets aside what was not final, the notes once, and the other talk of the cache', () => {
    expect(draft?.notices).toEqual([
      { kind: 'set-aside', part: 'not-final', text: 'I hear clouds voice', line: 6 },
      { kind: 'set-aside', part: 'header', text: 'Jonas – “Lyon”', line: 1 },
      { kind: 'set-aside', part: 'summary', text: 'Slide. Father. Nodding.', line: 1 },
      { kind: 'set-aside', part: 'stray', text: 'Remember to ask for the invoice.', line: 1 },
    ]);
  });

  it('in which only the microphone speaks is one room', () => {
    const room = readGranolaJson(fixture('granola-one-room.json'));
    expect(room?.notices).toEqual([{ kind: 'one-room-many-voices', label: 'microphone' }]);
    expect(room?.kinds).toEqual({ microphone: 'room' });
    expect(draft).not.toHaveProperty('kinds');
  });

  it('whose inner JSON is damaged is not known', () => {
    expect(readGranolaJson(jsonSourceOf({ cache: '{"state":' }))).toBeUndefined();
  });
});
