import { pulseItems } from '@crucible/core/alliance/pulse.ts';
import { pcg32, type Random } from '@crucible/core/random.ts';
import { mean } from '@crucible/core/statistics/correlation.ts';

/** How the answers of invented clients come about, in steps of the scale 0 to 10; every part has its usual value. */
export type World = {
  /** Mean and standard deviation of clients' own levels. */
  readonly level?: number;
  readonly between?: number;
  /** Standard deviation from session to session, and how much of it is carried to the next. */
  readonly within?: number;
  readonly carry?: number;
  readonly rise?: number;
  readonly shape?: 'normal' | 'skewed';
  /** So many points of 100 lower, from a session on (counted from 0). */
  readonly drop?: { readonly points: number; readonly at: number; readonly length: number };
};

export type Drawn = { readonly clients: number; readonly sessions: number; readonly seed: number };

/** How far an item lies from a client's level, always, and in one answer: standard deviations. */
const itemOffset = 0.5;
const itemError = 0.8;

/** Totals, 0 to 100, of every client in order of time. */
export function drawClients(
  world: World,
  { clients, sessions, seed }: Drawn,
): readonly (readonly number[])[] {
  const random = pcg32(seed);
  return Array.from({ length: clients }, () => drawClient(world, sessions, random));
}

function drawClient(world: World, sessions: number, random: Random): readonly number[] {
  const { level = 8.3, between = 1, rise = 0, drop } = world;
  const own = level + between * normal(random);
  const offsets = pulseItems.map(() => itemOffset * normal(random));
  const fluctuations = drawFluctuations(world, sessions, random);
  return fluctuations.map((fluctuation, at) => {
    const isDown = drop !== undefined && at >= drop.at && at < drop.at + drop.length;
    const felt = own + fluctuation + rise * at - (isDown ? drop.points / 10 : 0);
    return 10 * mean(offsets.map((offset) => answer(felt + offset + itemError * normal(random))));
  });
}

function drawFluctuations(world: World, sessions: number, random: Random): readonly number[] {
  const { within = 0.5, carry = 0.2, shape = 'normal' } = world;
  let last: number | undefined;
  return Array.from({ length: sessions }, () => {
    const fresh = within * (shape === 'skewed' ? skewed(random) : normal(random));
    last = last === undefined ? fresh : carry * last + Math.sqrt(1 - carry * carry) * fresh;
    return last;
  });
}

function answer(felt: number): number {
  return Math.min(10, Math.max(0, Math.round(felt)));
}

/** Mean 0 and deviation 1 (Box and Muller). */
function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(positive(random)));
  return radius * Math.cos(2 * Math.PI * positive(random));
}

/** Mean 0 and deviation 1 with a long tail below: the sum of two exponentials, turned round. */
function skewed(random: Random): number {
  return (2 + Math.log(positive(random)) + Math.log(positive(random))) / Math.SQRT2;
}

function positive(random: Random): number {
  return (random.uint32() + 1) / 2 ** 32;
}
