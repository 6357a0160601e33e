import type { Author } from '../engagement/party.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { LastTurnKind } from '../session/after.ts';
import type { KeptQuote } from '../session/kept-transcript.ts';
import type { Quote } from '../session/quote.ts';
import { afterAcross, type Exchange, type ReadTalk } from './after-across.ts';
import {
  type AfterOpened,
  differentlyOf,
  type ExchangeContested,
  type ExchangePlace,
  type ExchangeSettled,
  isSeenDifferently,
  type OpenedExchanges,
} from './opened-exchanges.ts';

export type ExchangeRefusal =
  /** Below its gate, or open already, all of it. */
  | { readonly kind: 'nothing-to-open' }
  | { readonly kind: 'no-such-exchange' }
  | { readonly kind: 'exchange-contested-already' }
  | { readonly kind: 'exchange-not-contested' }
  | { readonly kind: 'exchange-settled-already' };

export type Opening = {
  readonly after: LastTurnKind;
  readonly exchanges: readonly Exchange[];
  readonly talks: readonly ReadTalk[];
  /** SHA-256 of a text in UTF-8. */
  readonly digestOf: (text: string) => string;
};

/** So many exchanges keep a line well below what an entry may hold. */
const mostInLine = 40;

/** Exchanges of one kind as both are to see them, those that are not open yet, session by session. */
export function openAfter(
  opened: OpenedExchanges,
  { after, exchanges, talks, digestOf }: Opening,
): Result<readonly AfterOpened[], ExchangeRefusal> {
  const [found] = afterAcross(exchanges.filter(({ kind }) => kind === after));
  const left = exchanges.filter((one) => one.kind === after && !isOpen(opened, one));
  if (found === undefined || found.missing !== undefined || left.length === 0)
    return refuse({ kind: 'nothing-to-open' });
  const bodies = talks.flatMap(({ transcript, session, utterances }) => {
    const keep = (quote: Quote): KeptQuote => ({
      ...quote,
      utteranceDigest: digestOf(utterances[quote.utterance]?.text ?? ''),
    });
    const own = left
      .filter((one) => one.transcript === transcript)
      .map(({ move, client, coach, start }) => ({
        ...{ move, client: keep(client), coach: keep(coach) },
        ...(start !== undefined && { start }),
      }));
    return inLines(own).map(
      (some): AfterOpened => ({
        ...{ kind: 'after-opened', version: 1, transcript, session, after },
        exchanges: some,
      }),
    );
  });
  return ok(bodies);
}

function inLines<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / mostInLine) }, (_, at) =>
    all.slice(at * mostInLine, (at + 1) * mostInLine),
  );
}

export function isOpen(
  { exchanges }: OpenedExchanges,
  { kind, transcript, coach }: Pick<Exchange, 'kind' | 'transcript' | 'coach'>,
): boolean {
  return exchanges.some(
    (one) => one.kind === kind && one.transcript === transcript && one.coach.utterance === coach.utterance,
  );
}

/** The client sees an exchange differently that is open to both. */
export function contestExchange(
  opened: OpenedExchanges,
  { words, ...place }: ExchangePlace & { readonly words?: string },
): Result<ExchangeContested, ExchangeRefusal> {
  if (!isThere(opened, place)) return refuse({ kind: 'no-such-exchange' });
  if (isSeenDifferently(differentlyOf(opened, place))) return refuse({ kind: 'exchange-contested-already' });
  return ok({ kind: 'exchange-contested', version: 1, ...place, ...(words !== undefined && { words }) });
}

export function settleExchange(
  opened: OpenedExchanges,
  { author, ...place }: ExchangePlace & { readonly author: Author },
): Result<ExchangeSettled, ExchangeRefusal> {
  if (!isThere(opened, place)) return refuse({ kind: 'no-such-exchange' });
  const found = differentlyOf(opened, place);
  if (!isSeenDifferently(found)) return refuse({ kind: 'exchange-not-contested' });
  if (found.settledBy.includes(author.role)) return refuse({ kind: 'exchange-settled-already' });
  return ok({ kind: 'exchange-settled', version: 1, ...place });
}

function isThere({ exchanges }: OpenedExchanges, { transcript, utterance }: ExchangePlace): boolean {
  return exchanges.some((one) => one.transcript === transcript && one.coach.utterance === utterance);
}
