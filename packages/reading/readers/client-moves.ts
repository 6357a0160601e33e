import {
  type ClientMove,
  type ClientMoveKind,
  type ClientMoves,
  clientMoveKinds,
} from '@crucible/core/session/client-moves.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { asksIn } from './client-moves/asks.ts';
import { creditIn } from './client-moves/credit.ts';
import { cutsIn } from './client-moves/cuts-in.ts';
import { feelingsIn } from './client-moves/feelings.ts';
import { picksUp } from './client-moves/picks-up.ts';
import type { Peopled } from './told/people-of-session.ts';

/**
 * Moves that read wrong too often: fewer than 80 of 100 hits drawn from the development sessions were right
 * when read by hand (docs/methods/client-moves.md).
 */
const belowFloor: ReadonlySet<ClientMoveKind> = new Set<ClientMoveKind>(['gives-credit']);

/** What the client does in the talk, each with the words that show it; counts, never a norm. */
export function readClientMoves(transcript: Transcript, people: Peopled): ClientMoves {
  const hasTimes = transcript.wordTimes === 'per-channel';
  const off = clientMoveKinds.flatMap((kind): ClientMoves['off'] => {
    if (belowFloor.has(kind)) return [{ kind, why: 'below-floor' }];
    return kind === 'cuts-in' && !hasTimes ? [{ kind, why: 'times' }] : [];
  });
  const isOff = new Set(off.map(({ kind }) => kind));
  const moves = everyMove(people).filter(({ kind }) => !isOff.has(kind));
  const counts = clientMoveKinds
    .filter((kind) => !isOff.has(kind))
    .map((kind) => ({ kind, count: moves.filter((move) => move.kind === kind).length }));
  return { moves, counts, off };
}

/** Every hit of every rule, whether the move is on or not; what is judged by hand is drawn from these. */
export function everyMove({ utterances }: Peopled): ClientMove[] {
  return utterances
    .flatMap((source, at) => {
      if (!source.isClient) return [];
      const around = { before: utterances.slice(Math.max(0, at - 3), at), after: utterances[at + 1] };
      return [
        ...asksIn(source),
        ...picksUp(source, around.before),
        ...creditIn(source),
        ...feelingsIn(source),
        ...cutsIn(source, [...around.before, ...(around.after ? [around.after] : [])]),
      ];
    })
    .sort((a, b) => a.utterance - b.utterance || a.quote.start - b.quote.start);
}
