import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readFirefliesJson } from './fireflies-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('a Fireflies transcript', () => {
  const draft = readFirefliesJson(fixture('fireflies.json'));

  it('says when it was, how long, and who was there', () => {
    expect(draft).toMatchObject({
      date: '2024-06-03',
      duration: 84_000,
      attendees: ['Miriam Adler', 'Jonas Weidmann', 'Fireflies.ai Notetaker'],
    });
  });

  it('keeps what was heard beside what was edited', () => {
    expect(draft?.cues[3]).toMatchObject({ flags: ['edited'] });
    expect(draft?.cues[3]?.asHeard).toContain('karmas');
    expect(draft?.cues[3]?.text).toContain('commas');
    expect(draft?.cues[1]).not.toHaveProperty('asHeard');
    expect(draft?.notices).toContainEqual({ kind: 'edited-text', count: 1, line: 4 });
  });

  it('sets aside a sentence that somebody emptied, the title and the summary', () => {
    const asides = draft?.notices.filter(({ kind }) => kind === 'set-aside');
    expect(asides).toMatchObject([
      { part: 'stray', text: 'Leave the bit about my brother out of it.', line: 13 },
      { part: 'header', text: 'Coaching, session 6' },
      { part: 'summary', text: expect.stringContaining('finish the slide') },
    ]);
  });

  it('leaves a sentence without a name nameless', () => {
    expect(draft?.cues[0]).not.toHaveProperty('label');
  });

  it('without any name counts its speakers, and reads times written as text', () => {
    const sentences = [0, 1].map((speaker_id) => ({
      ...{ speaker_id, speaker_name: null, text: 'Yes.', raw_text: 'Yes.' },
      ...{ start_time: '1.52', end_time: speaker_id === 0 ? '2.04' : '-1' },
    }));
    const nameless = readFirefliesJson(jsonSourceOf({ sentences, date: '2024-06-03T23:30:00-02:00' }));
    expect(nameless?.cues).toMatchObject([
      { label: 'Speaker 0', start: 1520, end: 2040 },
      { label: 'Speaker 1', start: 1520 },
    ]);
    expect(nameless?.date).toBe('2024-06-04');
    expect(nameless?.notices).toEqual([{ kind: 'bad-time', text: '-1', line: 2 }]);
  });

  it('in a list of several is read first, and the words of the others are kept', () => {
    const [one, other] = ['Yes.', 'No.'].map((text) => ({
      sentences: [{ text, speaker_name: 'Anna', start_time: 1, end_time: 2 }],
    }));
    const first = readFirefliesJson(jsonSourceOf({ data: { transcripts: [one, other] } }));
    expect(first?.cues.map(({ text }) => text)).toEqual(['Yes.']);
    expect(first?.notices).toEqual([{ kind: 'set-aside', part: 'stray', text: 'No.', line: 1 }]);
  });
});
