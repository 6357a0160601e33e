import type { SessionId } from '../ids.ts';

/** From which session to which, the first being 1, and how often it went so among the scenes of these. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly hits: number;
};

/** As many sessions as lie between two reviews. */
const sessionsInStretch = 6;

/**
 * A count of scenes stretch by stretch, six sessions each, in the order in which the sessions were held.
 * Stretches without such a scene are left out, and so are scenes of sessions that are not there. A count of
 * scenes that can all be looked at and no comparison: that would need two sorters who agree (methods 0.4).
 */
export function overTime(
  scenes: readonly { readonly session: SessionId; readonly isHit: boolean }[],
  held: readonly SessionId[],
): Stretch[] {
  const count = Math.ceil(held.length / sessionsInStretch);
  return Array.from({ length: count }, (_, at): Stretch => {
    const inIt = new Set(held.slice(at * sessionsInStretch, (at + 1) * sessionsInStretch));
    const counted = scenes.filter(({ session }) => inIt.has(session));
    return {
      from: at * sessionsInStretch + 1,
      to: Math.min(held.length, (at + 1) * sessionsInStretch),
      n: counted.length,
      hits: counted.filter(({ isHit }) => isHit).length,
    };
  }).filter(({ n }) => n > 0);
}
