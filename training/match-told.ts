import type { MarkedAct } from '@crucible/reading/fixtures/told-sessions.ts';

type Placed = { readonly utterance: number; readonly start: number; readonly end: number };

/**
 * Told acts found and marked that are the same: in one utterance, with spans that share at least half of the
 * shorter one; one to one, the closest pair first.
 */
export function matchTold<Found extends Placed>(
  found: readonly Found[],
  marked: readonly MarkedAct[],
): readonly (readonly [Found, MarkedAct])[] {
  const byUtterance = Map.groupBy(marked, ({ utterance }) => utterance);
  const pairs = found.flatMap((one) =>
    (byUtterance.get(one.utterance) ?? []).flatMap((act) => {
      const shared = Math.min(one.end, act.end) - Math.max(one.start, act.start);
      const [shorter, longer] = [one, act].map(({ start, end }) => end - start).sort((a, b) => a - b);
      const isSame = shared > 0 && shared * 2 >= (shorter ?? 0);
      return isSame ? [{ one, act, closeness: shared / (longer ?? 1) }] : [];
    }),
  );
  const taken = new Set<object>();
  return pairs
    .sort((a, b) => b.closeness - a.closeness)
    .filter(({ one, act }) => {
      if (taken.has(one) || taken.has(act)) return false;
      taken.add(one).add(act);
      return true;
    })
    .map(({ one, act }) => [one, act] as const);
}
