import type { Spoken } from '../readers/spoken.ts';
import { sessionCues } from './cues.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { bucketCollector } from './sparse-vector.ts';
import { type Vectors, vectorsOf } from './vectors.ts';

/** Raised whenever the same words would give other features: weights hold for one version only. */
export const featureVersion = 2;

/** All that a learned reader sees of a session, computed once for every reader. */
export type SessionFeatures = {
  readonly session: readonly Spoken[];
  readonly vectors: readonly Vectors[];
  /** By utterance, in the order of `cueNames`. */
  readonly cues: readonly Float64Array[];
  readonly neighbours: readonly Neighbours[];
};

/**
 * Features of every utterance in its session: what it says, hashed, and counts about it and the turns
 * around it. The same words in the same turns give the same features, whoever the speakers are.
 */
export function sessionFeatures(session: readonly Spoken[]): SessionFeatures {
  const collector = bucketCollector();
  const neighbours = neighboursOf(session);
  return {
    session,
    vectors: session.map((spoken) => vectorsOf(spoken, { first: 0, last: spoken.words.length }, collector)),
    cues: sessionCues(session, neighbours),
    neighbours,
  };
}
