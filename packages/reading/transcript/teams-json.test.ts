import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readTeamsJson } from './teams-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('a Teams transcript from SharePoint', () => {
  const draft = readTeamsJson(fixture('teams.json'));

  it('has names, starts, ends and an id for every entry', () => {
    expect(draft).toMatchObject({
      format: 'teams-json',
      timePrecision: 'ms',
      hasEnds: true,
      clock: 'elapsed',
    });
    expect(draft?.cues[1]).toMatchObject({
      label: 'Jonas Weidmann',
      id: '4f6d1d0e-93b1-4a7c-b1cd-5a0c7f3e1d20/8-0',
      start: 4610,
      end: 13270,
      confidence: 0.73,
      line: 2,
    });
  });

  it('takes a confidence of zero for not known', () => {
    expect(draft?.cues[3]).not.toHaveProperty('confidence');
  });

  it('marks what was edited by hand', () => {
    expect(draft?.cues[6]?.flags).toEqual(['edited']);
    expect(draft?.notices).toContainEqual({ kind: 'edited-text', count: 1, line: 7 });
  });

  it('sets the words of events aside', () => {
    const text = 'transcriptionStarted Miriam Adler';
    expect(draft?.notices).toContainEqual({ kind: 'set-aside', part: 'event', text, line: 1 });
  });
});

describe('a room system in a Teams meeting', () => {
  it('is a room, and a person told apart in it is a person', () => {
    const kinds = readTeamsJson(fixture('teams-room.json'))?.kinds ?? {};
    expect({ ...kinds }).toEqual({ 'Boardroom 4 Basel': 'room' });
  });

  it('is one when several voices share its name', () => {
    const entry = { speakerDisplayName: 'constructor', roomId: 'r', text: 'Yes.', startOffset: '00:00:01' };
    const entries = [
      { ...entry, speakerId: 'a' },
      { ...entry, speakerId: 'b' },
    ];
    const kinds = readTeamsJson(jsonSourceOf({ entries }))?.kinds;
    expect(kinds?.constructor).toBe('room');
    expect(kinds?.toString).toBeUndefined();
  });
});

describe('an offset that is no time', () => {
  it('is noted and the entry keeps its words', () => {
    const entries = [{ speakerDisplayName: 'Anna', text: 'Yes.', startOffset: 'soon', endOffset: null }];
    const draft = readTeamsJson(jsonSourceOf({ entries }));
    expect(draft).toMatchObject({ timePrecision: 'none', hasEnds: false, clock: 'none' });
    expect(draft?.notices).toEqual([{ kind: 'bad-time', text: 'soon', line: 1 }]);
  });
});
