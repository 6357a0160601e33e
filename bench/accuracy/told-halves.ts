import { pcg32, seedFrom } from '@crucible/core/random.ts';

/** Videos by seed: the half that the rules of told episodes were written on, and the half kept back. */
export function toldHalves(videos: readonly string[]): {
  readonly tuned: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
} {
  const order = [...new Set(videos)].sort();
  const random = pcg32(seedFrom('told 1'));
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
  }
  const half = Math.ceil(order.length / 2);
  return { tuned: new Set(order.slice(0, half)), kept: new Set(order.slice(half)) };
}
