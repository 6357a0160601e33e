import type { Alliance } from './read-alliance.ts';

const sessionsAsked = 3;
const leastBond = 7;

type Ready = Pick<Alliance, 'sessions' | 'drops'> & {
  /** How many rough spots of the last talk, at which the work stopped, are not put right. */
  readonly openSpots: number;
};

/**
 * Whether it could bear that something unsaid is said (methods 11.5): after each of the newest three sessions
 * the client put both lines of the bond at 7 or more, the last one is not to be talked about itself, and nothing
 * that was lower waits to be put right, nor a rough spot of the last talk at which the work stopped. A hint
 * beside an unsaid item and no bar: what is true may be what puts right. Whether it is welcome is asked in the
 * session and not here.
 */
export function mayBeSaid({ sessions, drops, openSpots }: Ready): boolean {
  const newest = sessions.slice(-sessionsAsked);
  const isBonded = newest.every(({ client }) => {
    const { B1 = 0, B2 = 0 } = client.answer.ratings;
    return B1 >= leastBond && B2 >= leastBond;
  });
  const isOpen = newest.at(-1)?.level === 'talk' || drops.some((drop) => drop.isOpen);
  return newest.length === sessionsAsked && isBonded && !isOpen && openSpots === 0;
}
