type InTurn = {
  /** Milliseconds between two looks. */
  readonly every: number;
  /** Gets what went wrong; the next look tries again. */
  readonly tell: (error: unknown) => void;
};

/** Does it now and again and again, one after the other, and keeps no process alive; `stop` ends it after what has begun. */
export function inTurn(
  look: () => Promise<void>,
  { every, tell }: InTurn,
): { readonly stop: () => Promise<void> } {
  const mind = (): Promise<void> => look().catch(tell);
  let minded = mind();
  const timer = setInterval(() => {
    minded = minded.then(mind);
  }, every);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return minded;
    },
  };
}
