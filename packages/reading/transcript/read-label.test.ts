import { describe, expect, it } from 'vitest';
import { readLabel } from './read-label.ts';

describe('a label is read for the name inside it', () => {
  it.each([
    ['Anna Berg (she/her)', 'anna berg', undefined],
    ['Anna Berg (External)', 'anna berg', undefined],
    ['Anna Berg External', 'anna berg', undefined],
    ['Berg, Anna', 'anna berg', undefined],
    ['Anna Berg (Northwind)', 'anna berg', 'northwind'],
    ['Anna Berg’s iPhone', 'anna berg', undefined],
    ['ANNA  BERG', 'anna berg', undefined],
    ['عمر الحسن (Guest)', 'عمر الحسن', undefined],
  ])('%s', (text, name, company) => {
    expect(readLabel(text)).toMatchObject({ name, company, kind: 'person', isGeneric: false });
  });

  it.each([
    'Conference Room 3',
    'Boardroom',
    'HQ-MTR Berlin',
    'Room 12',
    'Besprechungsraum Süd',
    'Polycom Trio',
    'Room A',
  ])('%s is a room', (text) => expect(readLabel(text).kind).toBe('room'));

  it.each(['Otter.ai', 'Anna’s Notetaker', 'Fireflies.ai Notetaker', 'read.ai meeting notes'])(
    '%s is a bot',
    (text) => expect(readLabel(text).kind).toBe('bot'),
  );

  it.each(['Unknown Speaker', 'unknown', 'Unidentified speaker', '?'])('%s is nobody in particular', (text) =>
    expect(readLabel(text).kind).toBe('unknown'),
  );

  it.each(['Speaker 1', 'SPEAKER_00', 'spk_1', 'A', 'S01'])('%s was given by a program', (text) =>
    expect(readLabel(text)).toMatchObject({ kind: 'person', isGeneric: true }),
  );

  it.each(['Jane Boardman', 'Roomi Khan', 'Grace Unknown-Lee', 'Coach', 'therapist'])(
    '%s is a person',
    (text) => expect(readLabel(text)).toMatchObject({ kind: 'person', isGeneric: false }),
  );
});
