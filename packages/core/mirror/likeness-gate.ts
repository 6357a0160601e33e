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
