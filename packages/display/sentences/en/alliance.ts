import type { BondCount } from '@crucible/core/alliance/bond-count.ts';
import type { Gap } from '@crucible/core/alliance/coach-client-gap.ts';
import type { Facet } from '@crucible/core/alliance/pulse.ts';
import type { PulseTrend } from '@crucible/core/alliance/pulse-trend.ts';
import type { Alliance, AllianceDrop, AllianceSession, Told } from '@crucible/core/alliance/read-alliance.ts';
import type { StartToEnd } from '@crucible/core/alliance/start-to-end.ts';
import type { Instant } from '@crucible/core/units.ts';
import { capitalised, count, listOf, numeral } from './count.ts';

/** Who reads it, and how a day is called where they are. */
export type Telling = { readonly reader: 'coach' | 'client'; readonly day: (at: Instant) => string };

/** On the page of a client the coach speaks. */
const voices = {
  coach: { client: 'your client', clients: "your client's", wrote: 'you were', side: 'their side' },
  client: { client: 'you', clients: 'your', wrote: 'your coach was', side: 'your side' },
} as const;

/** The bond in words, with its days: the first sentence of the place. */
export function bondSentence({ times, wholly, less }: BondCount, { reader, day }: Telling): string {
  const { client, wrote, side } = voices[reader];
  const [first] = less;
  if (times === 0) return 'Cannot tell yet: there is no session yet after which both of you answered.';
  if (wholly === 0) {
    if (times === 1 && first !== undefined)
      return `On ${day(first)} ${client} wrote that ${wrote} on ${side}, less than wholly.`;
    return `${capitalised(countWord(times))} times ${client} wrote how far ${wrote} on ${side}, each time less than wholly.`;
  }
  if (times === 1) return `Once so far, and then wholly: ${client} wrote that ${wrote} on ${side}.`;
  const often = wholly === times ? (times === 2 ? 'Both' : `All ${countWord(times)}`) : undefined;
  const counted = often ?? `${capitalised(countWord(wholly))} of ${countWord(times)}`;
  return `${counted} times ${client} wrote that ${wrote} wholly on ${side}${lessOf(less, day)}.`;
}

function lessOf(less: readonly Instant[], day: Telling['day']): string {
  const last = less.at(-1);
  if (last === undefined) return '';
  if (less.length <= 3) return `; on ${listOf(less.map(day))} less`;
  return `; on ${countWord(less.length)} days less, the last of them ${day(last)}`;
}

/** Why a session is to be looked at or talked about: a sentence for each reason, then the question or the request. */
export function reasonSentences(one: AllianceSession, telling: Telling): readonly string[] {
  const { because, level } = one;
  if (because.length === 0) return [];
  const facts = because.map((reason) => {
    if (reason === 'lower') return lowerSentence(one, telling);
    return reason === 'felt-off' ? feltOffSentence(one, telling) : leftUnsaidSentence(one, telling);
  });
  if (telling.reader === 'client')
    return [...facts, because.includes('lower') ? 'Lower than usual for you. I’ll ask.' : 'I’ll ask.'];
  const ask =
    level === 'talk' ? 'Please bring it up.' : 'Something in the session, in the week, or the question?';
  return [...facts, ask];
}

function lowerSentence({ scores, expected, start }: AllianceSession, { reader, day }: Telling): string {
  const usual = expected === undefined ? 0 : (expected.low + expected.high) / 2;
  const early = expected?.isEarly ? ' There are few answers yet to compare with.' : '';
  return `On ${day(start)} ${voices[reader].clients} answers came to ${whole(scores.client.total)}, where about ${whole(usual)} was usual.${early}`;
}

function feltOffSentence({ client, start }: AllianceSession, { day }: Telling): string {
  return `On ${day(start)} something felt off between you, ${numeral(client.answer.feltOff ?? 0)} of 10.`;
}

function leftUnsaidSentence({ client, start }: AllianceSession, { reader, day }: Telling): string {
  const amount = client.answer.notSaid?.amount === 'a-little' ? 'something small' : 'something';
  const { client: who } = voices[reader];
  const there = `On ${day(start)} there was ${amount} that ${who} didn’t say`;
  if (client.answer.notSaid?.wish === 'tell') return `${there}, and wrote afterwards.`;
  return `${there}; ${reader === 'coach' ? 'they want' : 'you wanted'} to be asked next time.`;
}

/** Which of the three came out lowest, where one did. */
export function lowestSentence({ lowest, start }: AllianceSession, { day }: Telling): string | undefined {
  return lowest && `On ${day(start)} the two lines on ${facetWords[lowest]} came out lowest.`;
}

/** A drop and what came after it; what was put right weighs as much as what was lower. */
export function dropSentence(
  { at, repairedAt, isOpen }: AllianceDrop,
  sessions: readonly AllianceSession[],
  day: Telling['day'],
): string {
  const dayAt = (place: number): string => {
    const start = sessions[place]?.start;
    return start === undefined ? '' : day(start);
  };
  const lower = `On ${dayAt(at)} it was lower than usual`;
  if (repairedAt !== undefined) return `${lower}; on ${dayAt(repairedAt)} it was put right.`;
  return isOpen
    ? `${lower}; it is not back yet.`
    : `${lower}; in three sessions after it, it did not come back.`;
}

export function trendSentence(trend: Told<PulseTrend>, { reader }: Telling): string {
  if (!('known' in trend)) return cannotTell('whether the answers rise or fall', trend);
  const { isShown, slope, low, high, n } = trend.known;
  if (!isShown) return `No rise and no fall can be told from ${count(n, 'session')}.`;
  const moved = slope > 0 ? 'rose' : 'fell';
  const [least, most] = slope > 0 ? [low, high] : [-high, -low];
  return `Over ${count(n, 'session')} ${voices[reader].clients} answers ${moved} by about ${numeral(Math.abs(slope), 1)} points a session (95\u00a0% interval ${numeral(least, 1)} to ${numeral(most, 1)}).`;
}

/** The first answer beside the newest, and what errors alone can make. */
export function startToEndSentence(told: Told<StartToEnd>, { reader, day }: Telling): string {
  if (!('known' in told))
    return cannotTell('what became of it from the start to now', told, 'as usual that both answered');
  const { change, limit, direction, from, to } = told.known;
  const points = numeral(Math.abs(change));
  const between = `From ${day(from)} to ${day(to)} ${voices[reader].clients} answers`;
  if (direction === 'within-error')
    return `${between} ${Math.round(change) === 0 ? 'stayed' : `moved by ${points} points`}, no more than errors of measurement alone make (${numeral(limit)}).`;
  return `${between} ${direction === 'up' ? 'rose' : 'fell'} by ${points} points, more than errors of measurement alone make (${numeral(limit)}).`;
}

/** How far apart the two were the last time. */
export function gapSentence(gap: Told<Gap>, { reader }: Telling): string {
  if (!('known' in gap)) return cannotTell('how far apart the two of you usually are', gap);
  const { value, unlike } = gap.known;
  const [own, others] = reader === 'coach' ? ['your', "your client's"] : ["your coach's", 'yours'];
  const [points, side] = [numeral(Math.abs(value)), value < 0 ? 'below' : 'above'];
  const apart =
    Math.round(value) === 0
      ? `The last time ${own} answers and ${others} came to the same`
      : `The last time ${own} answers came to ${points} ${side} ${others}`;
  return `${apart}, ${unlike === 'none' ? 'which is within what is usual' : 'unlike the times before'}.`;
}

export function sameSentences({ same }: Alliance, { reader }: Telling): readonly string[] {
  const said: string[] = [];
  const { client } = voices[reader];
  const ask = reader === 'coach' ? 'Ask in words instead.' : 'I’ll ask you in words.';
  if (same.client)
    said.push(
      `Three times running ${client} gave one number for everything. Nothing can be read from that. ${ask}`,
    );
  if (same.coach && reader === 'coach')
    said.push('Three times running you gave one number for everything. Nothing can be read from that.');
  return said;
}

/** One point of the line. */
export function pointSentence({ start, scores }: AllianceSession, { reader, day }: Telling): string {
  const { client, coach } = scores;
  const [own, other] = reader === 'coach' ? [coach, client] : [client, coach];
  const others = reader === 'coach' ? 'your client' : 'your coach';
  return `${day(start)}: you ${whole(own.total) || 'left it open'}, ${others} ${whole(other.total) || 'left it open'}.`;
}

/** The line in a sentence, for whoever does not see it. */
export function lineSentence({ sessions }: Alliance, { reader }: Telling): string {
  const totals = sessions.flatMap(({ scores }) => scores.client.total ?? []);
  const last = totals.at(-1);
  if (last === undefined) return 'No answers that add up yet.';
  const between = `between ${whole(Math.min(...totals))} and ${whole(Math.max(...totals))}`;
  const others = reader === 'coach' ? 'yours' : "your coach's";
  return `${capitalised(voices[reader].clients)} answers of ${count(sessions.length, 'session')}, ${between} of 100, the last ${whole(last)}, and ${others} beside them. The table below says the same.`;
}

export const quietRunSentence =
  'Three sessions running without any difference between you. What are you two not talking about?';

/** Beside what the coach has not said yet. */
export const couldBeSaidWords = {
  question: 'This could be said. Whom does the silence protect?',
  askFirst: 'A hint, and no more: ask in the session whether it is welcome now.',
} as const;

/** What the two lines of each facet are about. */
const facetWords: Readonly<Record<Facet, string>> = {
  goal: 'what it is for',
  task: 'how the hour was used',
  bond: 'being on one side',
};

function cannotTell(
  what: string,
  { have, need }: { readonly have: number; readonly need: number },
  which = 'that both answered',
): string {
  return `Cannot tell yet: ${what} is said from ${count(need, 'session')} ${which}; there ${have === 1 ? 'is' : 'are'} ${numeral(have)}.`;
}

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

function countWord(n: number): string {
  return words[n] ?? numeral(n);
}

function whole(value: number | undefined): string {
  return value === undefined ? '' : numeral(value);
}
