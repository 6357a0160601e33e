import type { Cue } from '@crucible/core/session/utterance.ts';
import type { Milliseconds } from '@crucible/core/units.ts';
import { backchannels } from '../lexicons/backchannels.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { isAllPhrases, phrasesOf } from './phrases.ts';
import { placeAmong, type Spoken, type TokenRange, wordsIn } from './spoken.ts';
import { againstTalkTime } from './timing.ts';

/**
 * A turn (methods 6.1): what one speaker says without a pause of 1.5 seconds and without content of
 * anybody else in between. Up to three words of listening ("mm, right") are no turn and break none.
 * Without usable ends pauses are unknown, and neighbouring pieces of one speaker are one turn.
 */
export type Turn = {
  readonly speaker: number;
  readonly words: number;
  readonly start?: Milliseconds;
  readonly end?: Milliseconds;
};

const pause = 1500;
const mostOfListening = 3;
const listening = phrasesOf([...backchannels.backchannels, ...backchannels.phrases]);

export function turnsOf(transcript: Transcript, session: readonly Spoken[]): Turn[] {
  const timed = againstTalkTime(transcript) === undefined ? transcript.cues : [];
  const turns: Turn[] = [];
  for (const spoken of session) {
    const isUnknown = transcript.speakers[spoken.utterance.speaker]?.kind === 'unknown';
    for (const piece of piecesOf(spoken, timed)) {
      if (isListening(spoken, piece)) continue;
      const before = turns.at(-1);
      if (before && !isUnknown && goesOn(before, piece)) turns[turns.length - 1] = joined(before, piece);
      else turns.push(turnOf(piece));
    }
  }
  return turns;
}

/** Cues of one utterance without a pause between them; whether they are mere listening is judged whole. */
type Piece = Turn & TokenRange;

function piecesOf(spoken: Spoken, timed: readonly Cue[]): Piece[] {
  const { speaker, cues } = spoken.utterance;
  const pieces: Piece[] = [];
  for (const { cue, first, last } of placeAmong(spoken.tokens, cues)) {
    const { start, end } = timed[cue] ?? {};
    const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
    const piece = { speaker, words: wordsIn(spoken, { first, last }), ...times, first, last };
    const before = pieces.at(-1);
    if (before && goesOn(before, piece)) {
      pieces[pieces.length - 1] = { ...joined(before, piece), first: before.first, last };
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

function goesOn(before: Turn, next: Turn): boolean {
  if (before.speaker !== next.speaker) return false;
  return before.end === undefined || next.start === undefined || next.start - before.end < pause;
}

function joined(before: Turn, next: Turn): Turn {
  const ends = [before.end, next.end].filter((end) => end !== undefined);
  const end = ends.sort((a, b) => b - a)[0];
  return { ...turnOf(before), words: before.words + next.words, ...(end !== undefined && { end }) };
}

function turnOf({ speaker, words, start, end }: Turn): Turn {
  return { speaker, words, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function isListening({ words }: Spoken, { first, last }: TokenRange): boolean {
  return last - first <= mostOfListening && isAllPhrases(listening, words, { first, last });
}
