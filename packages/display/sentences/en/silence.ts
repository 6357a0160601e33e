import type { Silence } from '@crucible/core/session/silence.ts';
import type { TimePrecision } from '@crucible/core/session/utterance.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { capitalised, count, listOf, numeral } from './count.ts';
import { type People, speakerName } from './speaker.ts';
import { pauseOf } from './time.ts';

/** How many silences there were, who ended them where the file says who speaks, and the longest. */
export function silencesSentence(silences: readonly Silence[], session: ReadSession): string {
  const [first] = silences;
  const precision = session.transcript.timePrecision;
  if (first === undefined) {
    return precision === 'ms'
      ? 'There was no silence of three seconds or more.'
      : 'No silence of three seconds or more is certain from times in whole seconds.';
  }
  const many = `${count(silences.length, 'silence')} of three seconds or more`;
  if (silences.length === 1) return `${many}: ${pauseWords(first.length, precision)}.`;
  const longest = Math.max(...silences.map(({ length }) => length));
  return `${many}.${enders(silences, session)} The longest lasted ${pauseWords(longest, precision)}.`;
}

function enders(silences: readonly Silence[], session: ReadSession): string {
  const { speakers } = session.transcript;
  const people = { speakers, roles: session.reading.roles.roles };
  const by = Map.groupBy(silences, ({ brokenBy }) => speakerOf(brokenBy.utterance, session));
  if ([...by.keys()].some((speaker) => speakers[speaker]?.kind !== 'person')) return '';
  return ` Ended by: ${listOf([...by].map(([speaker, of]) => `${speakerName(people, speaker)} ${numeral(of.length)}`))}.`;
}

/** One silence, as something to look at together. */
export function silenceSentence({ length, brokenBy }: Silence, session: ReadSession): string {
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
  return precision === 'ms' || ms >= 60_000 ? pauseOf(ms) : `about ${count(Math.floor(ms / 1000), 'second')}`;
}
