import { expect, test } from 'vitest';
import { capitalised, count, intervalOf, listOf, measure, numeral, percent } from './count.ts';
import { nameOf } from './name.ts';
import { speakerName } from './speaker.ts';
import { clockTime, dateOf, lengthOf, pauseOf, placeOf } from './time.ts';

test('one of a thing, many of a thing, thousands with a comma', () => {
  expect(count(0, 'question')).toBe('0 questions');
  expect(count(1, 'question')).toBe('1 question');
  expect(count(9012, 'word')).toBe('9,012 words');
  expect(count(1, 'saying-back', 'sayings-back')).toBe('1 saying-back');
  expect(numeral(1234567.25, 1)).toBe('1,234,567.3');
});

test('a part is never shown as nothing or all unless it is', () => {
  expect(percent(0)).toBe('0\u00a0%');
  expect(percent(0.001)).toBe('less than 1\u00a0%');
  expect(percent(0.634)).toBe('63\u00a0%');
  expect(percent(0.999)).toBe('more than 99\u00a0%');
  expect(percent(1)).toBe('100\u00a0%');
});

test('measures below one keep two decimals, and an interval says its level', () => {
  expect(measure(0.615)).toBe('0.61');
  expect(measure(2.69)).toBe('2.7');
  const estimate = { value: 0.62, low: 0.28, high: 1.38, level: 0.95, n: 26, method: 'log ratio' };
  expect(intervalOf(estimate)).toBe('95\u00a0% interval 0.28 to 1.4');
});

test('lists and first letters', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['a'])).toBe('a');
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
  expect(capitalised('the coach')).toBe('The coach');
});

test('lengths, pauses and places on the clock', () => {
  expect(lengthOf(38_400)).toBe('38 seconds');
  expect(lengthOf(52 * 60_000)).toBe('52 minutes');
  expect(lengthOf(60 * 60_000)).toBe('1 hour');
  expect(lengthOf(64 * 60_000)).toBe('1 hour 4 minutes');
  expect(pauseOf(4290)).toBe('4.2 seconds');
  expect(pauseOf(241_900)).toBe('4 minutes 1 second');
  expect(pauseOf(120_000)).toBe('2 minutes');
  expect(clockTime(249_900)).toBe('4:09');
  expect(clockTime(3_724_000)).toBe('1:02:04');
});

test('a turn stands at its time as finely as the file tells it, else at its number', () => {
  expect(placeOf({ index: 13, start: 249_900 }, 'ms')).toBe('4:09');
  expect(placeOf({ index: 13, start: 300_000 }, 'block')).toBe('about 5:00');
  expect(placeOf({ index: 13, start: 300_000 }, 'none')).toBe('turn 14');
  expect(placeOf({ index: 13 }, 'ms')).toBe('turn 14');
});

test('a day is written out; what is no day stays as it stands', () => {
  expect(dateOf('2026-03-09')).toBe('9 March 2026');
  expect(dateOf('2026-13-09')).toBe('2026-13-09');
});

test('a name is isolated, without control characters, and cut by whole characters', () => {
  expect(nameOf('שרה כהן')).toBe('\u2068שרה כהן\u2069');
  expect(nameOf('a\u0000\u001b[31mb\u202e')).toBe('\u2068a [31mb\u2069');
  expect(nameOf('👩🏽‍🚀'.repeat(80))).not.toMatch(/[\ud800-\udfff]/u);
});

test('the only coach is called so; of two coaches each keeps the name', () => {
  const speakers = ['Maya', 'Ines', 'Tom'].map((label, index) => ({
    index,
    label,
    labels: [label],
    kind: 'person' as const,
  }));
  expect(speakerName({ speakers, roles: ['coach', 'other', 'client'] }, 0)).toBe('the coach');
  expect(speakerName({ speakers, roles: ['coach', 'coach', 'client'] }, 1)).toBe('\u2068Ines\u2069');
});
