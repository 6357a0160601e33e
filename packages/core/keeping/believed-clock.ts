import { type Body, foldOf } from '../engagement/entry.ts';
import { type Instant, instant } from '../units.ts';

/** Said in `practice` at every start and once a day while it runs: what the machine's clock showed. */
export type Started = Body & { readonly kind: 'started'; readonly clock: Instant };

/** Rising. A clock that was set back takes what it showed before out of belief. */
export type Starts = readonly Instant[];

const hour = 3_600_000;
const day = 24 * hour;
/** More than a month of days, each with a start. */
const mostKept = 64;

export const starts = foldOf<Starts, Started>(
  { name: 'starts 1', initial: [] },
  {
    started: (state, { clock }) => {
      const before = state.filter((one) => one <= clock);
      const last = before.at(-1);
      // Many starts in an hour tell no more than one.
      return last !== undefined && clock - last < hour ? before : [...before, clock].slice(-mostKept);
    },
  },
);

/**
 * How far the clock is believed when something is to be destroyed by its date: a day after the latest start
 * that lies at least a day back. A clock that jumps ahead so brings nothing due that another day would not
 * have brought, until a second start a day later says the same. Undefined where it cannot be told yet.
 */
export function believedClock(state: Starts, now: Instant): Instant | undefined {
  const earlier = state.findLast((one) => one <= now - day);
  return earlier === undefined ? undefined : instant(earlier + day);
}
