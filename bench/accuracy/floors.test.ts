import { moveWorth, stanceWorth } from '@crucible/core/mirror/doing-readers.ts';
import { expect, it } from 'vitest';
import { besideFloor, floors } from './floors.ts';

it('a figure at its floor meets it, a hair below misses it, however it is printed', () => {
  expect(besideFloor('move: macro-F1', 0.76)).toEqual({ floor: '>= 0.76', state: 'met' });
  expect(besideFloor('move: macro-F1', 0.7599999).state).toBe('missed');
});

it('of an error, less is met', () => {
  expect(besideFloor('talk: calibration error', 0.05).state).toBe('met');
  expect(besideFloor('talk: calibration error', 0.051).state).toBe('missed');
});

it('what has no floor says nothing', () => {
  expect(besideFloor('move: F1 other', 0.2)).toEqual({ floor: '', state: '' });
});

it('what feeds the pull from transcripts is held to the same floors', () => {
  const least = (metric: string) => Object.values(floors[metric] ?? {})[0];
  expect(moveWorth.floor).toBe(least('move: macro-F1'));
  expect(stanceWorth.leading.floor).toBe(least('coach: dominance: r'));
  expect(stanceWorth.warm.floor).toBe(least('coach: affiliation: r'));
});
