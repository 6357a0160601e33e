import { ok, type Result, refuse } from '../result.ts';
import type { KeptQuote, KeptRefusal, KeptTranscript, QuoteKept } from './kept-transcript.ts';
import { makeQuote } from './quote.ts';
import type { Span, Utterance } from './utterance.ts';

/** What is read out of the bytes before words of a transcript can be kept. */
export type OpenedTranscript = {
  readonly kept: KeptTranscript;
  readonly utterances: readonly Utterance[];
  /** SHA-256 of a text in UTF-8. */
  readonly digestOf: (text: string) => string;
};

/** A quote is something to look at; whole speeches stay in the text. */
const longestQuote = 2000;

/** Keeps words of one utterance, which stay when the text is gone. */
export function keepQuote(
  opened: OpenedTranscript,
  utterance: number,
  span: Span,
): Result<QuoteKept, KeptRefusal> {
  if (span.end - span.start > longestQuote) return refuse({ kind: 'quote-too-long', most: longestQuote });
  const quote = quoteFrom(opened, utterance, span);
  if (!quote.ok) return quote;
  const { transcript, quotes } = opened.kept;
  const isKept = quotes.some(
    (one) => one.utterance === utterance && one.start === span.start && one.end === span.end,
  );
  if (isKept) return refuse({ kind: 'already-kept' });
  return ok({ kind: 'quote-kept', version: 1, transcript, quote: quote.value });
}

export function quoteFrom(
  { utterances, digestOf }: OpenedTranscript,
  index: number,
  span: Span,
): Result<KeptQuote, KeptRefusal> {
  const utterance = utterances[index];
  if (utterance === undefined) return refuse({ kind: 'no-such-utterance', utterance: index });
  const quote = makeQuote(utterance, span);
  return quote.ok ? ok({ ...quote.value, utteranceDigest: digestOf(utterance.text) }) : quote;
}
