import type { Doing } from '@crucible/core/mirror/doing.ts';
import { stanceWorth } from '@crucible/core/mirror/doing-readers.ts';
import type { DoingCounts, PulledDoing } from '@crucible/core/mirror/read-doings.ts';
import { count, listOf, measure, numeral, percent } from './count.ts';

/** What stands around it. */
export const doingWords = {
  title: 'The same from transcripts',
  hint: 'What your turns do, as the reader sorts them, against your own usual in other works. It is about you: what a client draws out, or what you bring. Sums alone come from elsewhere, where the client agreed to be counted; sessions with fewer than 20 turns of yours are left out.',
} as const;

/** What the coach's turns do here and usually; the question is about others, not about the client. */
export function doingSentence({ doing, here, usual, difference, standing }: PulledDoing): string {
  const { low, high } = difference;
  const said = isMean(doing)
    ? `${does[doing]}: ${measure(here)} here on average, usually ${measure(usual)}; the difference is ${spanOf(low, high, measure)}.`
    : `${does[doing]}: ${percent(here)} of your turns here, usually ${percent(usual)}; the difference is ${spanOf(low, high, points)}.`;
  if (standing === 'as-usual') return `${said} That is about as usual.`;
  if (doing === 'other') return `${said} What it is made of only the words tell.`;
  return standing === 'more'
    ? `${said} Who else around this client finds themself doing so?`
    : `${said} What is it here that makes it rarer?`;
}

const does: Readonly<Record<Doing, string>> = {
  'open-question': 'Asking openly',
  'closed-question': 'Asking for a yes, a no or one fact',
  reflection: 'Saying back',
  input: 'Giving information, advice or options',
  other: 'None of these',
  leading: 'Leading (2) to following (-2)',
  warm: 'Warm (2) to cool (-2)',
};

function isMean(doing: Doing): boolean {
  return doing === 'leading' || doing === 'warm';
}

function points(part: number): string {
  return count(Math.round(part * 100), 'point');
}

/** An interval around a difference, without a sign that a reader has to turn into words. */
function spanOf(low: number, high: number, say: (size: number) => string): string {
  if (low > 0) return `${say(low)} to ${say(high)} more`;
  if (high < 0) return `${say(-high)} to ${say(-low)} less`;
  return `between ${say(-low)} less and ${say(high)} more`;
}

/** Against how many others it stands. */
export function besideSentence({ here, usual, engagements }: DoingCounts): string {
  return `${count(here, 'session')} here, against your usual in ${count(engagements, 'other work')} with ${count(usual, 'session')}.`;
}

export function doingsMissingSentence({ here, usual, engagements }: Partial<DoingCounts>): string {
  const parts = [
    here && `${count(here, 'transcript')} here`,
    usual && `${count(usual, 'transcript')} elsewhere`,
    engagements &&
      `${count(engagements, 'client')} more who agreed to be counted and whose work has three transcripts`,
  ].filter((part): part is string => typeof part === 'string');
  return `Cannot tell yet: still missing ${listOf(parts)}.`;
}

/** Readers that are below what they have to reach feed nothing. */
export function offSentence(off: readonly Doing[]): string {
  const ones = off.flatMap((doing) => {
    if (doing !== 'leading' && doing !== 'warm') return [];
    const { ours, floor } = stanceWorth[doing];
    return [`${offWords[doing]} (${numeral(ours, 2)} where ${numeral(floor, 2)} is asked)`];
  });
  return ones.length === 0
    ? ''
    : `Not compared, since the reader does not reach there what it has to: ${listOf(ones)}; r, 1 is full agreement with the raters.`;
}

const offWords = { leading: 'how leading your turns are', warm: 'how warm they are' } as const;

/** Sessions that an earlier version of the reader read. */
export function otherwiseSentence(n: number): string {
  return `${count(n, 'session')} here ${n === 1 ? 'was' : 'were'} read by an earlier version of the reader and ${n === 1 ? 'is' : 'are'} not compared. Say there who is who, and it is read anew.`;
}
