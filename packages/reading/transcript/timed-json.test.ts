import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSource, jsonSourceOf } from '../fixtures/json-source.ts';
import { readTimedJson } from './timed-json.ts';

const fixture = (name: string) =>
  jsonSource(readFileSync(join(import.meta.dirname, '../fixtures/json', name)));

describe('a list with times and no more said', () => {
  it('in fractions is in seconds', () => {
    const draft = readTimedJson(fixture('chunks.json'));
    expect(draft?.cues[1]).toMatchObject({ start: 4610, end: 13_270 });
    expect(draft?.cues.at(-1)).not.toHaveProperty('end');
    expect(draft).toMatchObject({ hasEnds: true, notices: [{ kind: 'unit-guessed', unit: 's' }] });
  });

  it('in which people would speak a word a minute is in milliseconds', () => {
    const draft = readTimedJson(fixture('milliseconds.json'));
    expect(draft?.cues[1]).toMatchObject({ label: 'Jonas Weidmann', start: 4610, end: 13_270 });
    expect(draft?.notices).toEqual([{ kind: 'unit-guessed', unit: 'ms' }]);
  });

  it('with one word in half a minute is in seconds all the same', () => {
    const draft = readTimedJson(jsonSourceOf([{ start: 0, end: 30, text: 'Yes.' }]));
    expect(draft?.notices).toEqual([{ kind: 'unit-guessed', unit: 's' }]);
  });

  it('in milliseconds with a fraction is in milliseconds', () => {
    const draft = readTimedJson(jsonSourceOf([{ start: 250.5, end: 60_000.25, text: 'Yes. '.repeat(100) }]));
    expect(draft).toMatchObject({ notices: [{ unit: 'ms' }], cues: [{ start: 251, end: 60_000 }] });
  });

  it('in whole seconds has no milliseconds', () => {
    const draft = readTimedJson(
      jsonSourceOf([{ speaker: 'Anna', start: 5, end: 7, text: 'Yes, we can do that.' }]),
    );
    expect(draft).toMatchObject({ timePrecision: 's', cues: [{ start: 5000, end: 7000 }] });
  });

  it('as written times leaves nothing to guess', () => {
    const said = { who: 1, speaker: { name: 'Anna' }, timestamp: '00:01:05', text: 'Yes.' };
    expect(readTimedJson(jsonSourceOf({ transcript: [said] }))).toMatchObject({
      notices: [],
      cues: [{ label: 'Anna', start: 65_000 }],
      hasEnds: false,
    });
  });

  it('on the wall clock starts with the talk and tells its day', () => {
    const draft = readTimedJson(
      jsonSourceOf([
        { speaker: 'Anna', start: '2024-06-03T09:30:10Z', end: '2024-06-03T09:30:12.5Z', text: 'Yes.' },
        { speaker: 'Ben', start: '2024-06-03T09:30:14Z', end: 'later', text: 'No.' },
      ]),
    );
    expect(draft).toMatchObject({
      clock: 'wall',
      date: '2024-06-03',
      cues: [{ end: 2500 }, { start: 4000 }],
    });
    expect(draft?.notices).toEqual([{ kind: 'bad-time', text: 'later', line: 2 }]);
  });

  it('with a length instead of an end is read', () => {
    const draft = readTimedJson(jsonSourceOf([{ text: 'yes and no', start: 1.5, duration: 2.25 }]));
    expect(draft?.cues).toMatchObject([{ start: 1500, end: 3750 }]);
  });

  it('of single words is joined into sentences', () => {
    const words = 'So what would you do? I would wait a day.'.split(' ');
    const chunks = words.map((text, at) => ({ text: ` ${text}`, timestamp: [at * 0.4, at * 0.4 + 0.3] }));
    const draft = readTimedJson(jsonSourceOf({ text: words.join(' '), chunks }));
    expect(draft?.cues.map(({ text }) => text)).toEqual(['So what would you do?', 'I would wait a day.']);
    expect(draft?.wordTimes).toBe('mixed');
  });

  it('with names that come back and no times is a talk all the same', () => {
    const said = ['Anna', 'Ben', 'Anna'].map((speaker) => ({ speaker, text: 'Yes.' }));
    expect(readTimedJson(jsonSourceOf(said))).toMatchObject({ timePrecision: 'none', clock: 'none' });
  });
});
