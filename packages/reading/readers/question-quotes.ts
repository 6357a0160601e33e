import { makeQuote, type Quote } from '@crucible/core/session/quote.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { questionForm } from './questions.ts';
import type { Spoken } from './spoken.ts';

/**
 * The clauses in which each speaker asks, in order. In English by our rules; in another language by
 * the question mark alone.
 */
export function questionQuotes(
  { speakers, language }: Transcript,
  session: readonly Spoken[],
): readonly (readonly Quote[])[] {
  const quotes = speakers.map((): Quote[] => []);
  for (const spoken of session) {
    const own = quotes[spoken.utterance.speaker];
    for (const clause of spoken.clauses) {
      if (questionForm(spoken, clause, language) === undefined) continue;
      const quote = makeQuote(spoken.utterance, clause);
      if (quote.ok) own?.push(quote.value);
    }
  }
  return quotes;
}
