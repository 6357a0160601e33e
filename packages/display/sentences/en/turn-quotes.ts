import { makeQuote, type Quote } from '@crucible/core/session/quote.ts';
import type { Utterance } from '@crucible/core/session/utterance.ts';
import type { ReadSession } from '../../report/session-report.ts';

const turnsShown = 3;
const wordsShown = 30;

/** How the longest turns of a speaker begin, longest first: the words behind a count of words or turns. */
export function longestTurns({ transcript }: Pick<ReadSession, 'transcript'>, speaker: number): Quote[] {
  return transcript.utterances
    .filter((utterance) => utterance.speaker === speaker)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, turnsShown)
    .flatMap(beginningOf);
}

/** Three of the places where somebody else takes the floor, the earliest; a short sound is none. */
export function firstChanges({ transcript: { utterances } }: Pick<ReadSession, 'transcript'>): Quote[] {
  return utterances
    .filter(({ speaker, text }, at) => at > 0 && utterances[at - 1]?.speaker !== speaker && text.length > 20)
    .slice(0, turnsShown)
    .flatMap(beginningOf);
}

function beginningOf(utterance: Utterance): Quote[] {
  const words = [...utterance.text.matchAll(/\S{1,200}/gu)];
  const last = words.at(wordsShown - 1) ?? words.at(-1);
  const quote = makeQuote(utterance, {
    start: 0,
    end: last ? last.index + last[0].length : utterance.text.length,
  });
  return quote.ok ? [quote.value] : [];
}
