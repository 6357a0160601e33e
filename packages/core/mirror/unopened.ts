import type { Sessions } from '../session/session.ts';
import type { Instant } from '../units.ts';

/** After so many sessions what nobody opened counts as not yet said (design 2, promise 3). */
const sessionsUnopened = 3;

type Openable = { readonly open: 'both' | 'coach' | 'let-go'; readonly at: Instant };

/**
 * Pairs and confirmed findings of the coach that the client has not seen although three sessions took place
 * since; `sessions` is how many did. The longest unopened comes first.
 */
export function unopenedIn<One extends Openable>(
  all: readonly One[],
  state: Sessions,
): readonly (One & { readonly sessions: number })[] {
  return all
    .filter(({ open }) => open === 'coach')
    .map((one) => ({
      ...one,
      sessions: state.filter((held) => held.standing === 'held' && held.start > one.at).length,
    }))
    .filter(({ sessions }) => sessions >= sessionsUnopened)
    .toSorted((a, b) => a.at - b.at);
}
