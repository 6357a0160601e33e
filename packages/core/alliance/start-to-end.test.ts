import { expect, it } from 'vitest';
import { instant } from '../units.ts';
import { startToEnd } from './start-to-end.ts';

const totals = (...values: readonly number[]) =>
  values.map((total, at) => ({ total, start: instant(at * 1_209_600_000) }));

it('the first answer beside the newest: more than errors of measurement, or not (1.96 · 10.7 · √(2 · .12) = 10.3)', () => {
  const down = startToEnd(totals(84, 80, 80, 78, 75, 73));
  expect(down).toMatchObject({ change: -11, direction: 'down', from: 0, to: 5 * 1_209_600_000 });
  expect(down?.limit).toBeCloseTo(10.274, 3);
  expect(startToEnd(totals(73, 80, 80, 78, 75, 84))?.direction).toBe('up');
  expect(startToEnd(totals(84, 30, 99, 30, 99, 74))?.direction).toBe('within-error');
});

it('is told from six answers on', () => {
  expect(startToEnd(totals(84, 80, 80, 78, 20))).toBeUndefined();
  expect(startToEnd([])).toBeUndefined();
});
