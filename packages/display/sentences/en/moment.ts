import type { Moment } from '@crucible/core/session/moment.ts';
import type { TimePrecision } from '@crucible/core/session/utterance.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { capitalised, count, listOf, numeral } from './count.ts';
import { type People, speakerName } from './speaker.ts';
import { pauseOf } from './time.ts';

/** How many silences there were and who ended them. */
export function silencesSentence(silences: readonly Moment[], session: ReadSession): string {
  if (silences.length === 0) return 'There was no silence of three seconds or more.';
  const people = { speakers: session.transcript.speakers, roles: session.reading.roles.roles };
  const enders = Map.groupBy(silences, (moment) => speakerOf(moment.brokenBy.utterance, session));
  const ended = [...enders].map(([speaker, of]) => `${speakerName(people, speaker)} ${numeral(of.length)}`);
  const longest = Math.max(...silences.map(({ length }) => length));
  const many = `${count(silences.length, 'silence')} of three seconds or more`;
  const precision = session.transcript.timePrecision;
  return silences.length === 1
    ? `${many}: ${pauseWords(longest, precision)}.`
    : `${many}. Ended by: ${listOf(ended)}. The longest lasted ${pauseWords(longest, precision)}.`;
}

/** One silence, as something to look at together. */
export function silenceSentence({ length, brokenBy }: Moment, session: ReadSession): string {
  const people: People = { speakers: session.transcript.speakers, roles: session.reading.roles.roles };
  const who = speakerName(people, speakerOf(brokenBy.utterance, session));
  const pause = pauseWords(length, session.transcript.timePrecision);
  return `${capitalised(pause)} of silence, then ${who}:`;
}

/** What a silence was is for the two to say. */
export const silencesIntroduction = 'What was in each of them only the two who were there can say.';

function speakerOf(utterance: number, { transcript }: ReadSession): number {
  return transcript.utterances[utterance]?.speaker ?? -1;
}

function pauseWords(ms: number, precision: TimePrecision): string {
  return precision === 'ms' ? pauseOf(ms) : `about ${count(Math.floor(ms / 1000), 'second')}`;
}
