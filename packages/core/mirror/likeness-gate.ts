import type { Compared } from './likeness.ts';

/** How much there has to be before the room is compared with a person outside (methods 0.7). */
export const leastCompared = { room: 10, person: 8, others: 12, people: 2, sessions: 6 } as const;
export type LikenessCounts = { readonly [Count in keyof typeof leastCompared]: number };

/** What there is; `people`: how many the others are. */
export function countCompared({ room, person, others }: Compared, people: number): LikenessCounts {
  const sessions = new Set([...room, ...person, ...others].map(({ session }) => session)).size;
  return { room: room.length, person: person.length, others: others.length, people, sessions };
}

/** What is missing of each; nothing where there is enough. */
export function missingOf(counts: LikenessCounts): Partial<LikenessCounts> | undefined {
  const missing = Object.entries(leastCompared)
    .map(([name, least]) => [name, least - counts[name as keyof LikenessCounts]] as const)
    .filter(([, by]) => by > 0);
  return missing.length === 0 ? undefined : Object.fromEntries(missing);
}

/**
 * After how many sessions there would be enough, should scenes go on to be told at the present pace; nothing
 * where no pace leads there: something is not there at all yet, or too few people are.
 */
export function enoughAfter(counts: LikenessCounts, held: number): number | undefined {
  if (held === 0 || counts.people < leastCompared.people) return undefined;
  const paced = (['room', 'person', 'others'] as const).map((name) =>
    Math.ceil((leastCompared[name] * held) / counts[name]),
  );
  const after = Math.max(leastCompared.sessions, ...paced);
  return Number.isFinite(after) ? after : undefined;
}
