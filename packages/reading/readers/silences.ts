import { makeQuote, type Quote } from '@crucible/core/session/quote.ts';
import type { Silence } from '@crucible/core/session/silence.ts';
import type { CuePlace, Utterance } from '@crucible/core/session/utterance.ts';
import { milliseconds } from '@crucible/core/units.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { clausesOf } from './clauses.ts';

/**
 * Three seconds and more in which nobody speaks, with the words before and the words that end it
 * (methods 6.1). Whole-second stamps may be off by almost a second in all, so there a silence has to
 * show four to be three for certain.
 */
const shortest = { ms: 3000, s: 4000, block: Number.POSITIVE_INFINITY, none: Number.POSITIVE_INFINITY };

export function silencesIn({ cues, utterances, timePrecision }: Transcript): Silence[] {
  const silences: Silence[] = [];
  let before: Said | undefined;
  for (const { utterance, place } of saidIn(utterances)) {
    const { start, end } = cues[place.cue] ?? {};
    if (start === undefined || end === undefined) continue;
    if (before && start - before.end >= shortest[timePrecision]) {
      const quote = quoteOf(before, 'last');
      const brokenBy = quoteOf({ utterance, place }, 'first');
      if (quote && brokenBy) {
        silences.push({ kind: 'silence', quote, length: milliseconds(start - before.end), brokenBy });
      }
    }
    if (before === undefined || end >= before.end) before = { utterance, place, end };
  }
  return silences;
}

type Place = { readonly utterance: Utterance; readonly place: CuePlace };
type Said = Place & { readonly end: number };

function saidIn(utterances: readonly Utterance[]): Place[] {
  return utterances.flatMap((utterance) => utterance.cues.map((place) => ({ utterance, place })));
}

/** The last or first sentence of a piece. */
function quoteOf({ utterance, place }: Place, which: 'first' | 'last'): Quote | undefined {
  const clauses = clausesOf(utterance.text.slice(place.start, place.end));
  const clause = clauses.at(which === 'last' ? -1 : 0) ?? { start: 0, end: place.end - place.start };
  const quote = makeQuote(utterance, { start: place.start + clause.start, end: place.start + clause.end });
  return quote.ok ? quote.value : undefined;
}
