import type { Part } from '@crucible/core/session/told.ts';
import type { Candidate } from './candidate.ts';
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
  const found = source.candidates.flatMap((candidate) => {
    const parties = partiesOf(candidate, source);
    const first = words[candidate.first];
    const last = words[candidate.last - 1];
    if (parties === undefined || first === undefined || last === undefined) return [];
    return [{ ...candidate, ...parties, at, start: first.start, end: last.end }];
  });
  return found.map((one, rank) => ({ ...one, rank, among: found.length }));
}
