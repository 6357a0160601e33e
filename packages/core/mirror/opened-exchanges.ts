import { type Body, foldOf } from '../engagement/entry.ts';
import type { Author } from '../engagement/party.ts';
import type { SessionId, TranscriptId } from '../ids.ts';
import type { LastTurnKind } from '../session/after.ts';
import type { KeptQuote } from '../session/kept-transcript.ts';
import type { SessionMovedAway } from '../session/session.ts';
import type { Exchange } from './after-across.ts';
import type { Contest } from './scene.ts';

/** An exchange by its place: the coach's turn in it. */
export type ExchangePlace = { readonly transcript: TranscriptId; readonly utterance: number };

type OpenedWords = Pick<Exchange, 'move' | 'start'> & {
  readonly client: KeptQuote;
  readonly coach: KeptQuote;
};

/**
 * In `shared`: what came after turns of one kind in one session, opened by the coach. Bound to one transcript, so
 * that whoever withdraws its words takes these along, and out of the count.
 */
export type AfterOpened = Body & {
  readonly kind: 'after-opened';
  readonly transcript: TranscriptId;
  readonly session: SessionId;
  readonly after: LastTurnKind;
  readonly exchanges: readonly OpenedWords[];
};
/** In `shared`: the client sees the exchange differently; it leaves every count, whatever kind it was counted under. */
export type ExchangeContested = Body &
  ExchangePlace & {
    readonly kind: 'exchange-contested';
    readonly words?: string;
  };
/** In `shared`, by each of the two: we agree on it now. It counts again when both have said so. */
export type ExchangeSettled = Body & ExchangePlace & { readonly kind: 'exchange-settled' };

export type OpenedExchange = OpenedWords & Pick<Exchange, 'session' | 'transcript' | 'kind'>;
type SeenDifferently = {
  readonly contests: readonly Contest[];
  /** Who has agreed on it since it was last contested. */
  readonly settledBy: readonly Author['role'][];
};
/** What both see of exchanges; `differently` by their places, whatever became of the words. */
export type OpenedExchanges = {
  readonly exchanges: readonly OpenedExchange[];
  readonly differently: Readonly<Record<string, SeenDifferently>>;
};

export const openedExchanges = foldOf<
  OpenedExchanges,
  AfterOpened | ExchangeContested | ExchangeSettled | SessionMovedAway
>(
  { name: 'opened-exchanges 1', initial: { exchanges: [], differently: {} } },
  {
    'after-opened': (state, { transcript, session, after, exchanges }) => ({
      ...state,
      exchanges: [
        ...state.exchanges,
        ...exchanges.map((one) => ({ ...one, transcript, session, kind: after })),
      ],
    }),
    'exchange-contested': (state, { words, ...place }, { author, at, place: line }) =>
      changed(state, place, ({ contests }) => ({
        contests: [...contests, { by: author, at, place: line, ...(words !== undefined && { words }) }],
        settledBy: [],
      })),
    'exchange-settled': (state, place, { author: { role } }) =>
      changed(state, place, (one) => ({
        ...one,
        settledBy: one.settledBy.includes(role) ? one.settledBy : [...one.settledBy, role],
      })),
    'session-moved-away': (state, { session }) => ({
      ...state,
      exchanges: state.exchanges.filter((one) => one.session !== session),
    }),
  },
);

function changed(
  state: OpenedExchanges,
  place: ExchangePlace,
  change: (before: SeenDifferently) => SeenDifferently,
): OpenedExchanges {
  return {
    ...state,
    differently: { ...state.differently, [keyOf(place)]: change(differentlyOf(state, place)) },
  };
}

export function differentlyOf({ differently }: OpenedExchanges, place: ExchangePlace): SeenDifferently {
  return differently[keyOf(place)] ?? { contests: [], settledBy: [] };
}

/** Whether the client sees it differently and the two have not settled it. */
export function isSeenDifferently({ contests, settledBy }: SeenDifferently): boolean {
  return contests.length > 0 && !(settledBy.includes('coach') && settledBy.includes('client'));
}

/** Every turn of the coach in a transcript whose exchange is seen differently. */
export function contestedIn({ differently }: OpenedExchanges, transcript: TranscriptId): number[] {
  return Object.entries(differently).flatMap(([key, one]) =>
    key.startsWith(`${transcript} `) && isSeenDifferently(one)
      ? [Number(key.slice(transcript.length + 1))]
      : [],
  );
}

function keyOf({ transcript, utterance }: ExchangePlace): string {
  return `${transcript} ${utterance}`;
}
