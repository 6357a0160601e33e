/**
 * Regression trees whose leaves are added up. Every node has one number: a split's threshold or a leaf's
 * value. A split's children are neighbours, the left one (at most the threshold) at `child`. Only
 * comparisons and additions, so that every machine gets the same sum.
 */
export type Forest = {
  readonly base: number;
  /** Where each tree's root stands among the nodes. */
  readonly roots: Uint32Array;
  /** By node: the input a split looks at; `leaf` where there is none. */
  readonly inputs: Uint16Array;
  readonly children: Uint16Array;
  readonly numbers: Float32Array;
};

export const leaf = 0xffff;

export function forestScore(
  { base, roots, inputs, children, numbers }: Forest,
  row: ArrayLike<number>,
): number {
  let sum = base;
  for (const root of roots) {
    let node = root;
    for (let input = inputs[node] ?? leaf; input !== leaf; input = inputs[node] ?? leaf) {
      const goesLeft = (row[input] ?? 0) <= (numbers[node] ?? 0);
      node = root + (children[node] ?? 0) + (goesLeft ? 0 : 1);
    }
    sum += numbers[node] ?? 0;
  }
  return sum;
}
