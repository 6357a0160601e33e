import type { Cue } from '@crucible/core/session/utterance.ts';
import { describe, expect, it } from 'vitest';
import { findSpeakers } from './find-speakers.ts';

const cuesOf = (labels: readonly (string | undefined)[], text = 'I would say so.'): Cue[] =>
  labels.map((label, index) => ({
    index,
    line: index + 1,
    span: { start: index, end: index + 1 },
    ...(label !== undefined && { label }),
    text,
    flags: [],
  }));
const names = (labels: readonly (string | undefined)[], choices = {}): string[] =>
  findSpeakers(cuesOf(labels), choices).speakers.map(({ label }) => label);

describe('who speaks', () => {
  it('badges do not make a second person, and the notice says what was joined', () => {
    const found = findSpeakers(cuesOf(['Anna Berg (she/her)', 'Tom', 'Anna Berg', 'Anna Berg (External)']));
    expect(found.speakers.map(({ label }) => label)).toEqual(['Anna Berg', 'Tom']);
    expect(found.of).toEqual([0, 1, 0, 0]);
    expect(found.notices).toContainEqual({
      kind: 'duplicate-labels',
      labels: ['Anna Berg (she/her)', 'Anna Berg', 'Anna Berg (External)'],
      joined: true,
    });
  });

  it('one name in two companies stays two people', () => {
    expect(names(['Anna (Northwind)', 'Anna (Contoso)'])).toEqual(['Anna (Northwind)', 'Anna (Contoso)']);
  });

  it('a joining is undone by keeping a label apart', () => {
    expect(names(['Anna (phone)', 'Anna'], { apart: ['Anna (phone)'] })).toEqual(['Anna (phone)', 'Anna']);
  });

  it('two labels are joined when a person says they are one', () => {
    expect(names(['Bekah Lindqvist', 'Bekah', 'Dan'], { same: [['Bekah', 'Bekah Lindqvist']] })).toEqual([
      'Bekah Lindqvist',
      'Dan',
    ]);
  });

  it('a first name beside one full name is offered as one person and not joined', () => {
    const found = findSpeakers(cuesOf(['Bekah Lindqvist', 'Bekah', 'Dan']));
    expect(found.speakers).toHaveLength(3);
    expect(found.notices).toContainEqual({
      kind: 'duplicate-labels',
      labels: ['Bekah', 'Bekah Lindqvist'],
      joined: false,
    });
  });

  it('nameless pieces are one unknown speaker', () => {
    const found = findSpeakers(cuesOf([undefined, undefined]));
    expect(found.speakers).toEqual([{ index: 0, label: 'Unknown speaker', labels: [], kind: 'unknown' }]);
    expect(found.notices).toEqual([{ kind: 'no-names' }]);
  });

  it('an unattributed opening is noted with its words', () => {
    const found = findSpeakers(cuesOf([undefined, 'Anna', 'Tom']));
    expect(found.of).toEqual([2, 0, 1]);
    expect(found.notices).toContainEqual({ kind: 'partial-names', count: 1, words: 4, line: 1 });
  });

  it('a room and a bot are named as such', () => {
    const found = findSpeakers(cuesOf(['Boardroom', 'Otter.ai', 'Tom']));
    expect(found.speakers.map(({ kind }) => kind)).toEqual(['room', 'bot', 'person']);
    expect(found.notices).toContainEqual({ kind: 'one-room-many-voices', label: 'Boardroom' });
    expect(found.notices).toContainEqual({ kind: 'bot', label: 'Otter.ai', words: 4 });
  });

  it('a whole talk under one name is noted', () => {
    const found = findSpeakers(cuesOf(['Anna'], 'I see. '.repeat(80)));
    expect(found.notices).toEqual([{ kind: 'one-room-many-voices', label: 'Anna' }]);
  });

  it('labels that a program gave are noted', () => {
    const found = findSpeakers(cuesOf(['Speaker 1', 'Speaker 2']));
    expect(found.notices).toEqual([{ kind: 'generic-labels', labels: ['Speaker 1', 'Speaker 2'] }]);
  });

  it('a label that is a word of the language itself does no harm', () => {
    expect(names(['constructor', '__proto__', 'toString'])).toEqual(['constructor', '__proto__', 'toString']);
  });
});
