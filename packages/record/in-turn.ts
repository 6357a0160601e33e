/** What writes waits for its turn. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** What writes in one process never meets: the next begins when the one before has its answer. */
export function oneByOne(): {
  readonly inTurn: InTurn;
  /** When all that was asked for has its answer. */
  readonly settled: () => Promise<unknown>;
} {
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn: (work) => {
      const answer = last.then(work);
      last = answer.catch(() => undefined);
      return answer;
    },
    settled: () => last,
  };
}
