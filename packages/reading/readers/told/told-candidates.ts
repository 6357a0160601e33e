import type { Part } from '@crucible/core/session/told.ts';
import { toldGrammar } from '../../lexicons/told-grammar.ts';
import type { Candidate } from './candidate.ts';
import type { HeardWord } from './heard-words.ts';
import { partiesOf } from './parties.ts';
import type { PeopledUtterance } from './people-of-session.ts';

/** A clause of the client with its people named, before it is judged and rated. */
export type ToldCandidate = Candidate & {
  /** Place in the session. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly actor: string;
  readonly target: string;
  /** The other party was not named in the clause. */
  readonly isImplied: boolean;
  /** Place among the candidates of its utterance, and how many there are. */
  readonly rank: number;
  readonly among: number;
};

/** All candidates of one utterance of the client, in order. */
export function toldCandidates(source: PeopledUtterance, at: number): ToldCandidate[] {
  const { words } = source;
  const begun = new Set(source.candidates.map(({ first }) => first));
  const found = source.candidates.flatMap((candidate) => {
    const parties = partiesOf(candidate, source);
    const first = words[candidate.first];
    const last = words[roundedOff(candidate, words, begun) - 1];
    if (parties === undefined || first === undefined || last === undefined) return [];
    return [{ ...candidate, ...parties, at, start: first.start, end: last.end }];
  });
  return found.map((one, rank) => ({ ...one, rank, among: found.length }));
}

const mostMore = 3;
const clauseStarts = new Set<string>([...toldGrammar.joining, ...toldGrammar.starting]);

/** The end of the quote: up to three more words while the clause goes on and no other act begins. */
function roundedOff({ last }: Candidate, words: readonly HeardWord[], begun: ReadonlySet<number>): number {
  let end = last;
  while (end < last + mostMore && words[end]?.gap === 'none' && !begun.has(end)) {
    if (clauseStarts.has(words[end]?.word ?? '')) return end;
    end += 1;
  }
  return end;
}
