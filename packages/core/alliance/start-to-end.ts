import { type ReliableChange, reliableChange } from '../statistics/reliable-change.ts';
import type { Instant } from '../units.ts';

/** The client's first answer beside the newest, by the days of their sessions. */
export type StartToEnd = ReliableChange & { readonly from: Instant; readonly to: Instant };

/** As many as a trend takes (our choice): two answers a fortnight apart are no start and no end. */
export const pulsesForStartToEnd = 6;

/** What stands until a hundred clients have answered (methods 3.3): alpha .88, and the spread between clients. */
const prior = { deviation: 10.7, reliability: 0.88 };

/**
 * Reliable change from the first total to the newest, both as usual: one that was lower than the rest is no end;
 * absent below six. Errors of measurement only, never an alarm.
 */
export function startToEnd(
  totals: readonly { readonly start: Instant; readonly total: number }[],
): StartToEnd | undefined {
  const [first, last] = [totals[0], totals.at(-1)];
  if (first === undefined || last === undefined || totals.length < pulsesForStartToEnd) return undefined;
  return { ...reliableChange(first.total, last.total, prior), from: first.start, to: last.start };
}
