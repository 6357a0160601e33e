import type { Random } from '../random.ts';
import { resampleSums } from '../statistics/resampled-sums.ts';
import type { Degrees } from '../units.ts';
import { angleOf, circularQuantiles, meanVector, vectorAt } from './angle.ts';
import { type Octant, octantAngle } from './octant.ts';
import { rayleigh } from './rayleigh.ts';

/** One act as it was sorted, and the session in which it was told or happened. */
export type Placed = { readonly octant: Octant; readonly session: string };

/** Which way a number of acts lean together. */
export type Direction = {
  readonly n: number;
  readonly sessions: number;
  /** How far they agree: the length of the mean unit vector, 0 to 1. */
  readonly length: number;
  readonly angle: Degrees;
  /** 95 %, counter-clockwise, around the angle: they may lie below 0 or above 360. */
  readonly low: number;
  readonly high: number;
  /** Of the same acts without any common direction (Rayleigh). */
  readonly p: number;
  readonly unit: 'session' | 'act';
};

export type DirectionGate =
  | { readonly passed: true }
  | {
      readonly passed: false;
      readonly why: 'few-acts' | 'few-sessions' | 'no-common-direction' | 'too-wide';
    };

/**
 * The common direction of acts with a percentile bootstrap interval, resampled by session from six sessions
 * on, else by act (methods 0.2, 1.5). At least one act. Its coverage at 10 acts and a length of .5 is 93 %.
 */
export function directionOf(acts: readonly Placed[], { random, draws }: Drawing): Direction {
  const sessions = new Set(acts.map(({ session }) => session)).size;
  const unit = sessions >= sessionsToDraw ? 'session' : 'act';
  const vectors = acts.map(({ octant }) => vectorAt(octantAngle(octant)));
  const mean = meanVector(vectors);
  const angle = angleOf(mean);
  const replicates: number[] = [];
  const columns = columnsOf(acts, unit);
  resampleSums({ columns, ends: [columns[0]?.length ?? 0] }, { kind: 'drawn', random, draws }, ([sums]) => {
    replicates.push(angleOf({ x: sums?.[0] ?? 0, y: sums?.[1] ?? 0 }));
  });
  const [low = 0, high = 0] = circularQuantiles(replicates, [0.025, 0.975]);
  const length = Math.hypot(mean.x, mean.y);
  return { n: acts.length, sessions, length, angle, low, high, p: rayleigh(acts.length, length), unit };
}

export type Drawing = { readonly random: Random; readonly draws: number };

/** From so many sessions on they, and no longer the single acts, are what is drawn again. */
export const sessionsToDraw = 6;

/** Whether the direction may be said (methods 0.7); otherwise the acts are shown and nothing is said of them. */
export function directionGate({ n, sessions, p, low, high }: Direction): DirectionGate {
  if (n < 10) return { passed: false, why: 'few-acts' };
  if (sessions < 3) return { passed: false, why: 'few-sessions' };
  if (p >= 0.05) return { passed: false, why: 'no-common-direction' };
  return (high - low) / 2 > 45 ? { passed: false, why: 'too-wide' } : { passed: true };
}

function columnsOf(acts: readonly Placed[], unit: Direction['unit']): Float64Array[] {
  const clusters = new Map<string, { x: number; y: number }>();
  for (const [at, { octant, session }] of acts.entries()) {
    const name = unit === 'session' ? session : String(at);
    const sum = clusters.get(name) ?? { x: 0, y: 0 };
    const { x, y } = vectorAt(octantAngle(octant));
    clusters.set(name, { x: sum.x + x, y: sum.y + y });
  }
  const sums = [...clusters.values()];
  return [Float64Array.from(sums, ({ x }) => x), Float64Array.from(sums, ({ y }) => y)];
}
