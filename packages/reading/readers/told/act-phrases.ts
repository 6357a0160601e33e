import { toldActs } from '../../lexicons/told-acts.ts';
import type { HeardWord } from './heard-words.ts';
import { lemmaOf } from './lemma.ts';

/** How far an act leads (+) or follows (-) and how warm (+) or cold (-) it is, -2 to 2. */
export type Cell = { readonly dominance: number; readonly affiliation: number };

type Entry = Cell & { readonly name: string; readonly rest: readonly string[] };

/** An act of the lexicon found in talk: its words lie in [first, last), other words may stand between. */
export type FoundAct = Cell & { readonly name: string; readonly last: number };

function entriesOf(kind: 'act' | 'state'): Entry[] {
  return Object.entries(toldActs).flatMap(([list, acts]) => {
    if (list.startsWith('is ') !== (kind === 'state')) return [];
    const [dominance = 0, affiliation = 0] = list.replace('is ', '').split(',').map(Number);
    return acts.map((name) => ({ name, dominance, affiliation, rest: name.split(/[ -]/u) }));
  });
}

function byFirst(found: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const longestFirst = [...found].sort((a, b) => b.rest.length - a.rest.length);
  return Map.groupBy(longestFirst, ({ rest: [first = ''] }) => first);
}

const acts = byFirst(entriesOf('act'));
const states = byFirst(entriesOf('state'));

/** The act whose verb stands at a word; "cut him off" is "cut off". */
export function actAt(words: readonly HeardWord[], at: number): FoundAct | undefined {
  const lemma = lemmaOf(words[at]?.word ?? '');
  if (lemma === undefined) return undefined;
  for (const entry of acts.get(lemma) ?? []) {
    const last = endOf(words, entry.rest, at);
    if (last !== undefined) return { ...entry, last };
  }
  return undefined;
}

const mostBetween = 3;

function endOf(words: readonly HeardWord[], rest: readonly string[], at: number): number | undefined {
  let next = at + 1;
  for (const wanted of rest.slice(1)) {
    const found = wordNear(words, next, wanted);
    if (found === undefined) return undefined;
    next = found + 1;
  }
  return next;
}

function wordNear(words: readonly HeardWord[], from: number, wanted: string): number | undefined {
  for (let at = from; at <= from + mostBetween; at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'clause') return undefined;
    if (word.word === wanted || (word.word.startsWith(wanted) && word.word === `${wanted}s`)) return at;
  }
  return undefined;
}

/** What somebody is toward another ("proud", "on my back"), beginning at a word. */
export function stateAt(words: readonly HeardWord[], at: number): FoundAct | undefined {
  for (const entry of states.get(words[at]?.word ?? '') ?? []) {
    if (entry.rest.every((word, ahead) => words[at + ahead]?.word === word)) {
      return { ...entry, last: at + entry.rest.length };
    }
  }
  return undefined;
}
