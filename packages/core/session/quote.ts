import { ok, type Result, refuse } from '../result.ts';
import { type Offset, offset } from '../units.ts';
import type { Span, Utterance } from './utterance.ts';

/**
 * Verbatim words with their place: the half-open span [start, end) of one utterance, in UTF-16
 * units. A quote always equals its span; `quoteHolds` says whether it still does.
 */
export type Quote = {
  readonly utterance: number;
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
};

export type QuoteRefusal =
  | { readonly kind: 'outside-utterance'; readonly start: number; readonly end: number }
  | { readonly kind: 'splits-character'; readonly at: number };

export function makeQuote(utterance: Utterance, span: Span): Result<Quote, QuoteRefusal> {
  const { start, end } = span;
  if (!isInside(start, end, utterance.text.length)) {
    return refuse({ kind: 'outside-utterance', start, end });
  }
  for (const at of [start, end]) {
    if (splitsCharacter(utterance.text, at)) return refuse({ kind: 'splits-character', at });
  }
  return ok({
    utterance: utterance.index,
    start: offset(start),
    end: offset(end),
    text: utterance.text.slice(start, end),
  });
}

/** The whole utterance as a quote. An utterance is never empty, so this cannot be refused. */
export function quoteAll(utterance: Utterance): Quote {
  return {
    utterance: utterance.index,
    start: offset(0),
    end: offset(utterance.text.length),
    text: utterance.text,
  };
}

export function quoteHolds(quote: Quote, utterance: Utterance): boolean {
  return (
    quote.utterance === utterance.index &&
    quote.text.length > 0 &&
    utterance.text.slice(quote.start, quote.end) === quote.text
  );
}

function isInside(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

function splitsCharacter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
