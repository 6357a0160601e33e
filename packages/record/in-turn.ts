/** What writes waits for its turn. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** What writes in one process never meets: the next begins when the one before has its answer. */
export function oneByOne(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const answer = last.then(work);
    last = answer.catch(() => undefined);
    return answer;
  };
}
