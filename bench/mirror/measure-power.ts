import { likenessOf, type SortedScene } from '@crucible/core/mirror/likeness.ts';
import { pcg32, type Random } from '@crucible/core/random.ts';
import { drawPatterns, drawScene, type Pattern, unit } from './draw-scene.ts';

type Row = Readonly<Record<string, string | number>>;
const sizes = [5, 10, 20, 40] as const;

/** Beside what was simulated when the method was written (methods 2.7) and the largest difference. */
const cells: readonly {
  readonly agreement: number;
  readonly apart: number;
  readonly part: number;
  readonly before: readonly number[];
  /** The same script run again, two thousand times a cell (docs/methods/likeness.md). */
  readonly anew: readonly number[];
}[] = [
  { agreement: 0.5, apart: 90, part: 1, before: [0.22, 0.45, 0.81, 0.98], anew: [0.214, 0.46, 0.806, 0.98] },
  { agreement: 0.7, apart: 90, part: 1, before: [0.67, 0.9, 1, 1], anew: [0.586, 0.901, 0.998, 1] },
  {
    agreement: 0.5,
    apart: 90,
    part: 0.6,
    before: [0.11, 0.26, 0.4, 0.67],
    anew: [0.136, 0.246, 0.426, 0.682],
  },
  {
    agreement: 0.7,
    apart: 90,
    part: 0.6,
    before: [0.34, 0.48, 0.76, 0.95],
    anew: [0.299, 0.478, 0.754, 0.954],
  },
  { agreement: 0.5, apart: 135, part: 1, before: [0.43, 0.78, 0.99, 1], anew: [0.44, 0.802, 0.992, 1] },
  {
    agreement: 0.5,
    apart: 135,
    part: 0.6,
    before: [0.26, 0.36, 0.67, 0.93],
    anew: [0.212, 0.412, 0.694, 0.919],
  },
  { agreement: 0.6, apart: 90, part: 1, before: [], anew: [] },
  { agreement: 0.6, apart: 90, part: 0.6, before: [], anew: [] },
];

/** Draws of each test here; on a page there are 1,999. */
const draws = 299;

export function measurePower(rounds: number): readonly Row[] {
  const random = pcg32(27);
  return cells.map((cell) => {
    const shares = sizes.map((size) => shareFound(cell, { size, rounds, random }));
    const off = (other: readonly number[]): string =>
      other.length === 0
        ? ''
        : Math.max(...other.map((one, at) => Math.abs(one - (shares[at] ?? 0)))).toFixed(3);
    return {
      agreement: cell.agreement,
      apart: cell.apart,
      'room like the person': `${cell.part * 100} %`,
      ...Object.fromEntries(sizes.map((size, at) => [`n = ${size}`, Number(shares[at]?.toFixed(3))])),
      'off by at most': off(cell.before),
      'off its script anew': off(cell.anew),
    };
  });
}

function shareFound(
  cell: (typeof cells)[number],
  { size, rounds, random }: { readonly size: number; readonly rounds: number; readonly random: Random },
): number {
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const patterns = drawPatterns(cell, random);
    const many = (of: (nth: number) => Pattern): SortedScene[] =>
      Array.from({ length: size }, (_, nth) => ({
        scene: '',
        session: `${unit(random)}`,
        parts: drawScene(of(nth), random),
      }));
    const person = many(() => patterns.person);
    const others = many(() => patterns.others);
    const room = many(() => (unit(random) < cell.part ? patterns.person : patterns.middle));
    const likeness = likenessOf({ room, person, others }, { random, draws });
    if (likeness && likeness.p <= 0.05 && likeness.low > 0) found += 1;
  }
  return found / rounds;
}
