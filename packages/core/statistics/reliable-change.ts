/** A change beside what errors of measurement alone can make. */
export type ReliableChange = {
  /** Later less earlier. */
  readonly change: number;
  /** The smallest change that errors alone make in at most one of twenty. */
  readonly limit: number;
  readonly direction: 'up' | 'down' | 'within-error';
};

/** The spread of one occasion between people, and how much of it is no error (0 to 1, without 1). */
export type Measured = { readonly deviation: number; readonly reliability: number };

/**
 * Reliable change (Jacobson & Truax 1991): whether two measurements differ by more than errors of measurement.
 * Formula: limit = 1.96 SD √(2 (1 - r)). It covers errors only, not the ordinary going up and down from one
 * occasion to the next: for a start and an end, never as an alarm. Example: SD 10.7 and r .88 give 10.3.
 */
export function reliableChange(
  earlier: number,
  later: number,
  { deviation, reliability }: Measured,
): ReliableChange {
  if (!(deviation > 0 && reliability >= 0 && reliability < 1))
    throw new RangeError('reliableChange needs a deviation above 0 and a reliability from 0 to below 1');
  const limit = 1.959963984540054 * deviation * Math.sqrt(2 * (1 - reliability));
  const change = later - earlier;
  if (Math.abs(change) <= limit) return { change, limit, direction: 'within-error' };
  return { change, limit, direction: change > 0 ? 'up' : 'down' };
}
