import { type Placed, readDirection } from '@crucible/core/circumplex/direction.ts';
import { contrastDirections } from '@crucible/core/circumplex/direction-contrast.ts';
import { pcg32, type Random } from '@crucible/core/random.ts';
import { drawScene } from './draw-scene.ts';

type Row = Readonly<Record<string, string | number>>;
const sizes = [10, 15, 20, 40] as const;
const cells = [0, 45, 90].flatMap((turn) => [0.5, 0.7].map((agreement) => ({ turn, agreement })));
/** Draws of each direction and contrast here; on a page there are 1,999. */
const draws = 499;

/** How often two sides are told apart, of those whose directions both passed their gate. */
export function measureContrasts(rounds: number): readonly Row[] {
  const random = pcg32(14);
  return cells.map(({ turn, agreement }) => {
    const shares = sizes.map((acts) => told({ turn, agreement, acts, rounds }, random));
    return {
      'apart by': turn,
      agreement,
      ...Object.fromEntries(
        sizes.map((acts, at) => [`${acts} acts each`, `${shares[at]?.apart} of ${shares[at]?.asked}`]),
      ),
    };
  });
}

type Cell = {
  readonly turn: number;
  readonly agreement: number;
  readonly acts: number;
  readonly rounds: number;
};

function told({ turn, agreement, acts, rounds }: Cell, random: Random) {
  let [asked, apart] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const middle = random.below(360);
    const sides = [middle, middle + turn].map((angle) => {
      const placed = actsAround({ angle, agreement, acts }, random);
      return { acts: placed, reading: readDirection(placed, { random, draws }) };
    });
    const [first, second] = sides;
    if (first === undefined || second === undefined) continue;
    const { standing } = contrastDirections([first, second], { random, draws, family: 1 });
    asked += standing === 'too-few' ? 0 : 1;
    apart += standing === 'apart' ? 1 : 0;
  }
  return { asked: (asked / rounds).toFixed(3), apart: (apart / Math.max(1, asked)).toFixed(3) };
}

/** Acts of what they did, three in two sessions. */
function actsAround(
  { angle, agreement, acts }: { readonly angle: number; readonly agreement: number; readonly acts: number },
  random: Random,
): Placed[] {
  const placed: Placed[] = [];
  while (placed.length < acts) {
    const { they } = drawScene({ angles: [angle, angle, angle], agreement }, random);
    if (they) placed.push({ octant: they, session: `session ${Math.floor(placed.length / 1.5)}` });
  }
  return placed;
}
