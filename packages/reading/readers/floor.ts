import type {
  Figure,
  Floor,
  FloorTransfer,
  RoleProposal,
  SpeakerFloor,
  Spread,
  WithheldReason,
} from '@crucible/core/session/reading.ts';
import { poissonInterval } from '@crucible/core/statistics/poisson-interval.ts';
import { quantile } from '@crucible/core/statistics/quantile.ts';
import { type Milliseconds, milliseconds, type Proportion, proportion } from '@crucible/core/units.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { againstLanguage } from './against-language.ts';
import { questionQuotes } from './question-quotes.ts';
import { silencesIn } from './silences.ts';
import type { Spoken } from './spoken.ts';
import {
  againstDuration,
  againstSilences,
  againstTalkTime,
  againstTransfers,
  againstTurnTime,
  timedCues,
} from './timing.ts';
import { type Turn, turnsOf } from './turns.ts';
import { againstSpeakers, wordsBySpeaker } from './who-speaks.ts';

/**
 * Who had the floor (docs/methods/floor.md): words, turns, time, questions, silences and floor
 * transfers, each only where the file's names and times carry it.
 */
export function readFloor(transcript: Transcript, session: readonly Spoken[], roles: RoleProposal): Floor {
  const words = wordsBySpeaker(transcript, session);
  const turns = turnsOf(transcript, session);
  const noSpeakers = againstSpeakers(transcript, words);
  const measured: Measured = { transcript, session, words, turns, talkTimes: talkTimesOf(transcript) };
  return {
    words: words.reduce((sum, count) => sum + count, 0),
    duration: durationOf(transcript),
    speakers: gated([noSpeakers], () => speakerFloors(measured)),
    coachShareOfWords: gated([noSpeakers], () => coachShare(words, roles)),
    coachShareOfTime: gated([noSpeakers, againstTalkTime(transcript)], () =>
      coachShare(measured.talkTimes, roles),
    ),
    silences: gated([againstSilences(transcript)], () => ({ known: silencesIn(transcript) })),
    turnChanges: gated([noSpeakers], () => ({ known: changesOf(turns).length })),
    transfers: gated([noSpeakers, againstTransfers(transcript)], () => ({ known: transfersOf(turns) })),
  };
}

type Measured = {
  readonly transcript: Transcript;
  readonly session: readonly Spoken[];
  readonly words: readonly number[];
  readonly turns: readonly Turn[];
  /** By speaker, in milliseconds. */
  readonly talkTimes: readonly number[];
};

/** The first reason against a figure, or the figure. */
function gated<T>(reasons: readonly (WithheldReason | undefined)[], figure: () => Figure<T>): Figure<T> {
  const withheld = reasons.find((reason) => reason !== undefined);
  return withheld === undefined ? figure() : { withheld };
}

/** To the last end; to the last start where the file has no ends. */
function durationOf(transcript: Transcript): Figure<Milliseconds> {
  return gated([againstDuration(transcript)], () => {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const { start, end } of transcript.cues) {
      first = Math.min(first, start ?? first);
      last = Math.max(last, end ?? start ?? last);
    }
    return { known: milliseconds(Math.max(0, last - first)) };
  });
}

/** Time in which each speaker talks; where two of one speaker's cues overlap it counts once. */
function talkTimesOf(transcript: Transcript): number[] {
  const speakerOf = new Map(
    transcript.utterances.flatMap(({ cues, speaker }) => cues.map(({ cue }) => [cue, speaker] as const)),
  );
  const times = new Array<number>(transcript.speakers.length).fill(0);
  const until = new Array<number>(transcript.speakers.length).fill(0);
  for (const { index, start, end } of timedCues(transcript)) {
    const speaker = speakerOf.get(index) ?? 0;
    const from = Math.max(start, until[speaker] ?? 0);
    times[speaker] = (times[speaker] ?? 0) + Math.max(0, end - from);
    until[speaker] = Math.max(end, until[speaker] ?? 0);
  }
  return times;
}

function coachShare(amounts: readonly number[], { roles }: RoleProposal): Figure<Proportion> {
  const coach = amounts[roles.indexOf('coach')];
  const client = amounts[roles.indexOf('client')];
  if (coach === undefined || client === undefined) return { withheld: 'roles-unknown' };
  if (coach + client === 0) return { withheld: 'few-words' };
  return { known: proportion(coach / (coach + client)) };
}

function speakerFloors(measured: Measured): Figure<readonly SpeakerFloor[]> {
  const { transcript, words, turns, talkTimes } = measured;
  const noTime = againstTalkTime(transcript);
  const noTurnTime = againstTurnTime(transcript);
  const quotes = questionQuotes(transcript, measured.session);
  const duration = durationOf(transcript);
  const turnsBy = Map.groupBy(turns, ({ speaker }) => speaker);
  const speaking = transcript.speakers.filter(
    ({ kind, index }) => kind === 'person' && (words[index] ?? 0) > 0,
  );
  return {
    known: speaking.map(({ index }): SpeakerFloor => {
      const own = turnsBy.get(index) ?? [];
      const questions = quotes[index] ?? [];
      return {
        speaker: index,
        words: words[index] ?? 0,
        turns: own.length,
        turnWords: spreadOf(own.map((turn) => turn.words)),
        talkTime: gated([noTime], () => ({ known: milliseconds(talkTimes[index] ?? 0) })),
        turnSeconds: gated([noTurnTime], () => ({ known: spreadOf(own.flatMap(secondsOf)) })),
        questions,
        questionsPerTenMinutes: rateOf({ count: questions.length, duration, language: transcript.language }),
      };
    }),
  };
}

function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { median: 0, p90: 0, n: 0 };
  return { median: quantile(values, 0.5), p90: quantile(values, 0.9), n: values.length };
}

function secondsOf({ start, end }: Turn): number[] {
  return start === undefined || end === undefined ? [] : [(end - start) / 1000];
}

const questionsForRate = 10;
const tenMinutes = 600_000;

function rateOf(asked: {
  readonly count: number;
  readonly duration: Floor['duration'];
  readonly language: string;
}): SpeakerFloor['questionsPerTenMinutes'] {
  const { count, duration, language } = asked;
  if (language !== 'en') return againstLanguage(language);
  if ('withheld' in duration) return duration;
  if (count < questionsForRate) return { withheld: 'few-questions', have: count, need: questionsForRate };
  return duration.known > 0
    ? { known: poissonInterval(count, duration.known / tenMinutes) }
    : { withheld: 'no-times' };
}

type Change = { readonly from: Turn; readonly to: Turn };

function changesOf(turns: readonly Turn[]): Change[] {
  return turns.flatMap((to, at) => {
    const from = turns[at - 1];
    return from !== undefined && from.speaker !== to.speaker ? [{ from, to }] : [];
  });
}

function transfersOf(turns: readonly Turn[]): FloorTransfer[] {
  const timed = changesOf(turns).flatMap(({ from, to }) =>
    from.end === undefined || to.start === undefined
      ? []
      : [{ from: from.speaker, to: to.speaker, offset: (to.start - from.end) / 1000 }],
  );
  return [...Map.groupBy(timed, ({ from, to }) => `${from} ${to}`).values()].flatMap((changes) => {
    const [first] = changes;
    return first ? [{ from: first.from, to: first.to, offsets: changes.map(({ offset }) => offset) }] : [];
  });
}
