/** Rising whole numbers as spans from and to, both counted in: 1 2 3 7 as [1, 3] [7, 7]. */
export function spansOf(seqs: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const seq of seqs) {
    const last = spans.at(-1);
    if (last && seq === last[1] + 1) last[1] = seq;
    else spans.push([seq, seq]);
  }
  return spans;
}
