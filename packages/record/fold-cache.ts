import type { Fold } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { OpenedPage } from './open-entries.ts';
import type { Folded } from './record.ts';

/** Folded states by stream and fold, each with the place up to which it was folded. */
export type FoldCache = {
  readonly fold: <State>(stream: StreamId, fold: Fold<State>) => Promise<Folded<State>>;
  /** Nothing of that stream is remembered: what was destroyed lives on in no state. */
  readonly drop: (stream: StreamId) => void;
};

/** Of that many states the one not asked for the longest goes first. */
const mostStates = 2000;

type PagesAfter = (stream: StreamId, after: number) => AsyncIterable<OpenedPage>;

export function foldCache(pagesAfter: PagesAfter): FoldCache {
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
      const nothing = { state: fold.initial, seq: 0 };
      // A fold's name stands for one shape of state (Fold.name).
      const known = (states.get(name) as Folded<State> | undefined) ?? nothing;
      let passed = await passOver(pagesAfter(stream, known.seq), known, fold.evolve);
      // What was destroyed after it was taken in lives on in the state: then it is folded from the start.
      let readBy = known.seq || passed.firstPage;
      while (passed.destroys > readBy) {
        readBy = passed.seq;
        passed = await passOver(pagesAfter(stream, 0), nothing, fold.evolve);
      }
      const folded = { state: passed.state, seq: passed.seq };
      remember(name, folded);
      return folded;
    },
    drop: (stream) => {
      for (const name of states.keys()) if (name.startsWith(`${stream} `)) states.delete(name);
    },
  };
}

type Passed<State> = Folded<State> & {
  /** The last place that was read at once with the first one. */
  readonly firstPage: number;
  /** The last place that says that something was destroyed; 0 where none does. */
  readonly destroys: number;
};

async function passOver<State>(
  pages: AsyncIterable<OpenedPage>,
  from: Folded<State>,
  evolve: Fold<State>['evolve'],
): Promise<Passed<State>> {
  let { state, seq } = from;
  let firstPage: number | undefined;
  let destroys = 0;
  for await (const page of pages) {
    state = page.entries.reduce(evolve, state);
    seq = page.seq;
    firstPage ??= seq;
    destroys = page.destroys || destroys;
  }
  return { state, seq, firstPage: firstPage ?? seq, destroys };
}
