import type { ToldCandidate } from './told-candidates.ts';

/** Log odds from which a clause is offered: where precision and recall on the development sessions met. */
const leastOdds = -1.05;

/**
 * The clauses of one utterance that tell an act, the surer first where two overlap; in order of the talk.
 * `oddsOf` is the log odds that a clause is one.
 */
export function chooseTold<One extends ToldCandidate>(
  found: readonly One[],
  oddsOf: (one: One) => number,
): One[] {
  const judged = found.map((one) => ({ one, odds: oddsOf(one) })).filter(({ odds }) => odds >= leastOdds);
  const taken = new Set<number>();
  const kept = judged
    .sort((a, b) => b.odds - a.odds)
    .filter(({ one }) => {
      const words = Array.from({ length: one.last - one.first }, (_, ahead) => one.first + ahead);
      if (words.some((word) => taken.has(word))) return false;
      for (const word of words) taken.add(word);
      return true;
    });
  return kept.map(({ one }) => one).sort((a, b) => a.start - b.start);
}
