import type { Fold } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { OpenedEntries } from './open-entries.ts';
import type { Folded } from './record.ts';

/** Folded states by stream and fold, each with the place up to which it was folded. */
export type FoldCache = {
  readonly fold: <State>(stream: StreamId, fold: Fold<State>) => Promise<Folded<State>>;
  /** Nothing of that stream is remembered: what was destroyed lives on in no state. */
  readonly drop: (stream: StreamId) => void;
};

/** Of that many states the one not asked for the longest goes first. */
const mostStates = 2000;

export function foldCache(openAfter: (stream: StreamId, after: number) => Promise<OpenedEntries>): FoldCache {
  const states = new Map<string, Folded<unknown>>();
  const remember = (name: string, folded: Folded<unknown>): void => {
    states.delete(name);
    states.set(name, folded);
    const [oldest] = states.keys();
    if (states.size > mostStates && oldest !== undefined) states.delete(oldest);
  };
  return {
    fold: async <State>(stream: StreamId, fold: Fold<State>): Promise<Folded<State>> => {
      const name = `${stream} ${fold.name}`;
      // A fold's name stands for one shape of state (Fold.name).
      const known = (states.get(name) as Folded<State> | undefined) ?? { state: fold.initial, seq: 0 };
      const since = await openAfter(stream, known.seq);
      // Another process may have destroyed what this state rests on: then it is folded from the start.
      const isWhole = !since.destroys || known.seq === 0;
      const { entries, seq } = isWhole ? since : await openAfter(stream, 0);
      const state = entries.reduce(fold.evolve, isWhole ? known.state : fold.initial);
      remember(name, { state, seq });
      return { state, seq };
    },
    drop: (stream) => {
      for (const name of states.keys()) if (name.startsWith(`${stream} `)) states.delete(name);
    },
  };
}
