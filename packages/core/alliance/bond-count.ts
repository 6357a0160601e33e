import type { Instant } from '../units.ts';
import type { Rating } from './pulse.ts';
import type { PulseOfBoth } from './pulse-answer.ts';

/** How often the client wrote that the coach was wholly on their side, and when it was less. */
export type BondCount = {
  readonly times: number;
  readonly wholly: number;
  /** Beginnings of the sessions after which it was less, in order. */
  readonly less: readonly Instant[];
};

/** From here on an answer to "on my side, also where we differed" counts as wholly. A choice, said beside the count. */
export const whollyFrom: Rating = 9;

/** A count of one answer (B1) and no measure; who left it open is not counted. */
export function countBond(
  asked: readonly (Pick<PulseOfBoth, 'client'> & { readonly start: Instant })[],
): BondCount {
  const answers = asked.flatMap(({ start, client }) => {
    const { B1 } = client.answer.ratings;
    return B1 === undefined ? [] : [{ start, isWholly: B1 >= whollyFrom }];
  });
  const less = answers.filter(({ isWholly }) => !isWholly).map(({ start }) => start);
  return { times: answers.length, wholly: answers.length - less.length, less };
}
