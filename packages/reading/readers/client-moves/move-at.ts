import type { ClientMove } from '@crucible/core/session/client-moves.ts';
import { makeQuote } from '@crucible/core/session/quote.ts';
import type { Span, Utterance } from '@crucible/core/session/utterance.ts';

/** A move with its words; none where the span is no quote. */
export function moveAt(
  utterance: Utterance,
  span: Span,
  { kind, rule }: Pick<ClientMove, 'kind' | 'rule'>,
): ClientMove[] {
  const quote = makeQuote(utterance, span);
  return quote.ok ? [{ kind, utterance: utterance.index, quote: quote.value, rule }] : [];
}
