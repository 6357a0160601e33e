import type { Drawing } from '../circumplex/direction.ts';
import { holm } from '../statistics/holm.ts';
import { type Likeness, likenessOf, type SortedScene } from './likeness.ts';
import { countCompared, type LikenessCounts, missingOf } from './likeness-gate.ts';

/** Scenes outside of one person, whoever that is. */
export type PersonScenes<Person> = { readonly person: Person; readonly scenes: readonly SortedScene[] };

export type PersonLikeness<Person> = { readonly person: Person; readonly counts: LikenessCounts } & (
  | { readonly standing: 'too-few'; readonly missing: Partial<LikenessCounts> }
  /** `p` is over everybody who was compared (Holm). */
  | { readonly standing: 'not-found' | 'found'; readonly likeness: Likeness; readonly p: number }
);

/**
 * Asks of each person outside whether the room is more like the scenes with them than like those with
 * everybody else. Found only where both conditions hold (methods 2.4, 0.3) for all who were asked of at once:
 * the larger of the two chances, after Holm over them, is at most .05. Holm over the shuffled one alone lets
 * false finds rise above .08 where several people are asked of (docs/methods/likeness.md). Nobody is left out of
 * the answer.
 */
export function findLikenesses<Person>(
  room: readonly SortedScene[],
  people: readonly PersonScenes<Person>[],
  drawing: Drawing,
): PersonLikeness<Person>[] {
  const asked = people.map(({ person, scenes }) => {
    const rest = people.filter((one) => one.person !== person);
    const compared = { room, person: scenes, others: rest.flatMap((one) => one.scenes) };
    const counts = countCompared(compared, rest.filter((one) => one.scenes.length > 0).length);
    const missing = missingOf(counts);
    return { person, counts, missing, likeness: missing ? undefined : likenessOf(compared, drawing) };
  });
  const tested = asked.flatMap(({ likeness }) => (likeness ? [likeness] : []));
  const adjusted = holm(tested.map(({ p, pDrawn }) => Math.max(p, pDrawn)));
  return asked.map(({ person, counts, missing, likeness }) => {
    if (likeness === undefined) return { person, counts, standing: 'too-few', missing: missing ?? {} };
    const p = adjusted[tested.indexOf(likeness)] ?? 1;
    const found = p <= level && likeness.low > 0;
    return { person, counts, standing: found ? 'found' : 'not-found', likeness, p };
  });
}

const level = 0.05;
