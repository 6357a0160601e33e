import { mean } from '../statistics/correlation.ts';
import { studentQuantile } from '../statistics/student-t.ts';
import { totalPrior } from './predictive-limit.ts';

/** Points a session, drawn toward 0. */
export type PulseTrend = {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** How much of the measured slope is kept, 0 to 1. */
  readonly kept: number;
  readonly n: number;
  /** The interval leaves 0 out: only then is there something to say. */
  readonly isShown: boolean;
};

export const pulsesForTrend = 6;

/** Slopes between clients, points a session, a standard deviation (methods 3.6). */
const betweenSlopes = 0.8;

/**
 * Whether the totals rise or fall over the sessions; absent below six. 95 % interval.
 * Formula: least squares on 0, 1, 2 ...; the slope times k = τb² / (τb² + SE²), give or take t √(τb² (1 - k)).
 * The variance around the line is drawn toward the prior's as in 3.6, so that a few answers that happen to lie
 * on a line prove nothing. Example: with 6 points within, k is .15 for five sessions, .43 for eight, .92 for twenty.
 */
export function pulseTrend(values: readonly number[]): PulseTrend | undefined {
  const n = values.length;
  if (n < pulsesForTrend) return undefined;
  const middle = (n - 1) / 2;
  const usual = mean(values);
  const spread = (n * (n * n - 1)) / 12;
  const measured = values.reduce((sum, value, at) => sum + (at - middle) * (value - usual), 0) / spread;
  const rest = values.reduce((sum, value, at) => sum + (value - usual - measured * (at - middle)) ** 2, 0);
  const freedom = totalPrior.freedom + n - 2;
  const variance = (totalPrior.freedom * totalPrior.within ** 2 + rest) / freedom;
  const kept = keptOf(variance / spread);
  const slope = measured * kept;
  const half = studentQuantile(0.975, freedom) * betweenSlopes * Math.sqrt(1 - kept);
  const isShown = slope - half > 0 || slope + half < 0;
  return { slope, low: slope - half, high: slope + half, kept, n, isShown };
}

/** How much of a slope with that squared standard error is kept. */
export function keptOf(squaredError: number): number {
  return betweenSlopes ** 2 / (betweenSlopes ** 2 + squaredError);
}
