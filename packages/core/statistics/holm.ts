/**
 * p-values of one question asked of several at once, so that the chance of any false find stays below the
 * level. Source: Holm 1979. In words: the smallest is multiplied by their number, the next by one less, and
 * none may fall below the one before. Answers stand in the order of the questions, at most 1.
 * Example: holm([.01, .04, .03]) is [.03, .06, .06].
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, at) => at).sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1));
  const adjusted = [...ps];
  let least = 0;
  for (const [rank, at] of order.entries()) {
    least = Math.max(least, Math.min(1, (ps.length - rank) * (ps[at] ?? 1)));
    adjusted[at] = least;
  }
  return adjusted;
}
