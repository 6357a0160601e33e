import { followPulses, type PulseLevel } from './follow-pulses.ts';
import { gapPrior } from './predictive-limit.ts';

/** The totals of both sides after one session, 0 to 100. */
export type PulsePair = { readonly coach: number; readonly client: number };

/** Coach less client: above 0 the coach found it better than the client did. */
export type Gap = {
  readonly value: number;
  /** Absent while fewer than five pairs are there. */
  readonly unlike?: 'none' | 'coach-higher' | 'client-higher';
};

export const pairsForGap = 5;

/**
 * How far apart the two sides were, session by session, each beside the gaps before it (methods 3.7). The
 * pattern worth most: the client falls and the coach does not notice. Looked at from both sides, each with a
 * chance of one in forty, so twice as often as one side alone.
 * Example: coach 82 80 84 86 88, client 84 86 80 85 66 gives -2 -6 4 1 22, and the last is unlike the rest.
 */
export function coachClientGaps(pairs: readonly PulsePair[]): readonly Gap[] {
  const values = pairs.map(({ coach, client }) => coach - client);
  const above = levels(values.map((value) => -value));
  const below = levels(values);
  return values.map((value, at) => {
    if (at + 1 < pairsForGap) return { value };
    if (above[at] !== 'usual') return { value, unlike: 'coach-higher' };
    return { value, unlike: below[at] === 'usual' ? 'none' : 'client-higher' };
  });
}

function levels(values: readonly number[]): readonly PulseLevel[] {
  return followPulses(values, gapPrior).map(({ level }) => level);
}
