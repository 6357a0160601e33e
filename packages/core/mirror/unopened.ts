import type { Sessions } from '../session/session.ts';
import type { ShownPair } from './shown-scenes.ts';

/** After so many sessions what nobody opened counts as not yet said (design 2, promise 3). */
const sessionsUnopened = 3;

/**
 * Pairs of the coach that the client has not seen although three sessions took place since; `sessions` is how
 * many did. The longest unopened comes first.
 */
export function unopenedPairs(
  pairs: readonly ShownPair[],
  state: Sessions,
): readonly (ShownPair & { readonly sessions: number })[] {
  return pairs
    .filter(({ open }) => open === 'coach')
    .map((pair) => ({
      ...pair,
      sessions: state.filter((one) => one.standing === 'held' && one.start > pair.at).length,
    }))
    .filter(({ sessions }) => sessions >= sessionsUnopened)
    .toSorted((a, b) => a.at - b.at);
}
