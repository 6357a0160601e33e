import {
  type ClientMoveKind,
  type ClientMoves,
  clientMoveKinds,
} from '@crucible/core/session/client-moves.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { count } from './count.ts';
import { type Finding, type Findings, leftOpen, openSentences } from './finding.ts';

/** What the client does in the talk, counted, each with the words that show it. */
export function clientMoveFindings({ reading }: Pick<ReadSession, 'reading'>): Findings {
  const figure = reading.clientMoves;
  if (!('known' in figure)) {
    return { shown: [], open: openSentences(leftOpen('what the client did in the talk', figure)) };
  }
  const { counts } = figure.known;
  return {
    shown: counts.flatMap(({ kind }) => moveFinding(kind, figure.known)),
    open: [...openSentences(untimed(figure.known)), ...belowFloor(figure.known)],
  };
}

/** What the counts are, to be read before them. */
export const clientMovesIntroduction =
  'What the client did with what was said here, counted by rules. There is no amount of it that ought to be: a count is a way to its quotes.';

function moveFinding(kind: ClientMoveKind, { moves, counts }: ClientMoves): Finding[] {
  const n = counts.find((one) => one.kind === kind)?.count ?? 0;
  const quotes = moves.filter((move) => move.kind === kind).map(({ quote }) => quote);
  return [{ sentence: `${does[kind]}: ${n === 0 ? 'not once' : count(n, 'time')}.`, quotes }];
}

const does: Readonly<Record<ClientMoveKind, string>> = {
  asks: 'The client asks, here or in what is told',
  'picks-up': "The client picks up a word of the coach's last turn and goes on with it",
  'gives-credit': 'The client gives somebody credit',
  'names-feeling': 'The client names a feeling',
  'cuts-in': 'The client begins before the coach has ended, and keeps the floor',
};

function untimed({ off }: ClientMoves): ReturnType<typeof leftOpen> {
  const kinds = off.filter(({ why }) => why === 'times').map(({ kind }) => kind);
  return kinds.flatMap((kind) => leftOpen(leftOut[kind], { withheld: 'one-channel' }));
}

function belowFloor({ off }: ClientMoves): string[] {
  const kinds = off.filter(({ why }) => why === 'below-floor').map(({ kind }) => kind);
  return clientMoveKinds
    .filter((kind) => kinds.includes(kind))
    .map(
      (kind) =>
        `Cannot tell yet: ${leftOut[kind]} is not counted, since fewer than 80 of 100 hits were right when read by hand.`,
    );
}

const leftOut: Readonly<Record<ClientMoveKind, string>> = {
  asks: 'what the client asks',
  'picks-up': 'what the client picks up',
  'gives-credit': 'where the client gives credit',
  'names-feeling': 'where the client names a feeling',
  'cuts-in': 'where the client begins before the coach has ended',
};
