/**
 * How far two coders agree on names for the same units beyond what their mix of names would give: 1 is
 * always, 0 is chance, below 0 is less. Nothing where all got one name. Source: Krippendorff 2004, nominal,
 * two coders, no gaps: 1 less observed over expected disagreement, the expected one from all names of both
 * without replacement.
 * Example: [a, a, b, b] beside [a, a, b, a] is .53.
 */
export function krippendorffAlpha(first: readonly string[], second: readonly string[]): number | undefined {
  if (first.length !== second.length) throw new RangeError('alpha needs a name from both for each unit');
  const all = [...first, ...second];
  const counts = new Map<string, number>();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const alike = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = 1 - alike / (all.length * (all.length - 1));
  if (first.length === 0 || expected === 0) return undefined;
  const observed = first.filter((name, at) => name !== second[at]).length / first.length;
  return 1 - observed / expected;
}
