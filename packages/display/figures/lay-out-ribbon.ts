import type { Quote } from '@crucible/core/session/quote.ts';
import type { Utterance } from '@crucible/core/session/utterance.ts';
import type { ReadSession } from '../report/session-report.ts';
import { cueAt } from './cue-at.ts';
import { type RibbonLane, ribbonLanes } from './ribbon-lanes.ts';

/**
 * The session laid out in one line: who speaks when, which of it are questions, where nobody spoke.
 * Over time where the file's times can carry it, else over the amount of text (`words` counts what
 * stands between spaces). All places are in the axis' unit, milliseconds or words.
 */
export type RibbonPlot = {
  readonly axis: 'time' | 'words';
  /** Without ends in the file a bar runs on until the next one begins. */
  readonly endsKnown: boolean;
  readonly lanes: readonly RibbonLane[];
  readonly bars: readonly RibbonBar[];
  readonly questions: readonly RibbonMark[];
  readonly silences: readonly RibbonSpan[];
  /** The first row begins at `from`; each is `rowLength` long. */
  readonly from: number;
  readonly to: number;
  readonly rowLength: number;
  /** Utterances without a place on the axis. */
  readonly leftOut: number;
};

export type RibbonSpan = { readonly from: number; readonly to: number };
export type RibbonBar = RibbonSpan & { readonly utterance: number; readonly lane: number };
export type RibbonMark = { readonly at: number; readonly lane: number };

export function layOutRibbon(session: ReadSession): RibbonPlot {
  const axis = hasUsableTimes(session) ? 'time' : 'words';
  const lanes = ribbonLanes(session);
  const places = axis === 'time' ? timePlaces(session) : wordPlaces(session);
  const laneOf = new Map(lanes.flatMap(({ speakers }, lane) => speakers.map((speaker) => [speaker, lane])));
  const bars = session.transcript.utterances.flatMap(({ index, speaker }): RibbonBar[] => {
    const place = places.get(index);
    return place === undefined ? [] : [{ ...place, utterance: index, lane: laneOf.get(speaker) ?? 0 }];
  });
  const first = bars.reduce((least, { from }) => Math.min(least, from), bars[0]?.from ?? 0);
  const to = bars.reduce((most, bar) => Math.max(most, bar.to), first);
  const rowLength = axis === 'time' ? minutesOfARow(to - wholeMinute(first)) : wordsOfARow(to);
  return {
    axis,
    endsKnown: session.transcript.hasEnds,
    lanes,
    bars,
    questions: questionMarks(session, { axis, of: places }, laneOf),
    silences: axis === 'time' ? silenceSpans(session) : [],
    from: axis === 'time' ? rowStart(first, rowLength) : 0,
    to,
    rowLength,
    leftOut: session.transcript.utterances.length - bars.length,
  };
}

type Places = { readonly axis: RibbonPlot['axis']; readonly of: ReadonlyMap<number, RibbonSpan> };

/** A few pieces with an unreadable time do not cost the others theirs. */
const leastTimed = 0.9;

function hasUsableTimes({ transcript }: ReadSession): boolean {
  const { utterances, timePrecision, timesInOrder } = transcript;
  const timed = utterances.filter(({ start }) => start !== undefined).length;
  const isFine = timePrecision === 'ms' || timePrecision === 's';
  return isFine && timesInOrder && timed > 0 && timed >= leastTimed * utterances.length;
}

function timePlaces({ transcript }: ReadSession): Map<number, RibbonSpan> {
  const timed = transcript.utterances.filter(({ start }) => start !== undefined);
  return new Map(
    timed.map(({ index, start = 0, end }, at) => {
      const to = end ?? timed[at + 1]?.start ?? start;
      return [index, { from: start, to: Math.max(start, to) }];
    }),
  );
}

function wordPlaces({ transcript }: ReadSession): Map<number, RibbonSpan> {
  let words = 0;
  return new Map(
    transcript.utterances.map(({ index, text }) => {
      const from = words;
      words += text.split(/\s+/u).length;
      return [index, { from, to: words }];
    }),
  );
}

/** Where a quote stands: the start of the piece of the file that holds it, or in proportion to the text. */
function placeOfQuote({ transcript }: ReadSession, quote: Quote, places: Places): number | undefined {
  const utterance = transcript.utterances[quote.utterance];
  const span = places.of.get(quote.utterance);
  if (utterance === undefined || span === undefined) return undefined;
  const part = quote.start / utterance.text.length;
  const timed = places.axis === 'time' ? cueStart(utterance, quote.start, transcript.cues) : undefined;
  return timed ?? span.from + part * (span.to - span.from);
}

function cueStart(
  { cues: places }: Utterance,
  at: number,
  cues: ReadSession['transcript']['cues'],
): number | undefined {
  const place = cueAt(places, at);
  return place && places.length > 1 ? cues[place.cue]?.start : undefined;
}

function questionMarks(
  session: ReadSession,
  places: Places,
  laneOf: ReadonlyMap<number, number>,
): RibbonMark[] {
  const { speakers } = session.reading.floor;
  if (!('known' in speakers)) return [];
  return speakers.known.flatMap(({ speaker, questions }) =>
    questions.flatMap((quote) => {
      const at = placeOfQuote(session, quote, places);
      return at === undefined ? [] : [{ at, lane: laneOf.get(speaker) ?? 0 }];
    }),
  );
}

function silenceSpans({ transcript, reading }: ReadSession): RibbonSpan[] {
  const { silences } = reading.floor;
  if (!('known' in silences)) return [];
  return silences.known.flatMap(({ brokenBy, length }) => {
    const utterance = transcript.utterances[brokenBy.utterance];
    if (utterance === undefined) return [];
    const to = cueStart(utterance, brokenBy.start, transcript.cues) ?? utterance.start;
    return to === undefined ? [] : [{ from: Math.max(0, to - length), to }];
  });
}

const minute = 60_000;
const mostRows = 12;

/** One row for a short talk, rows of ten minutes for an hour, longer ones where they would be too many. */
function minutesOfARow(length: number): number {
  const minutes = Math.max(1, Math.ceil(length / minute));
  if (minutes <= 10) return minutes * minute;
  const fitting = [10, 15, 30].find((row) => minutes / row <= (row === 10 ? 9 : mostRows));
  return (fitting ?? Math.ceil(minutes / mostRows / 60) * 60) * minute;
}

/** A recording that is switched on late begins late on the axis, at a whole row or minute. */
function rowStart(first: number, rowLength: number): number {
  return rowLength < 10 * minute ? wholeMinute(first) : Math.floor(first / rowLength) * rowLength;
}

function wholeMinute(at: number): number {
  return Math.floor(at / minute) * minute;
}

function wordsOfARow(words: number): number {
  const fitting = [200, 500, 1000, 1500, 3000].find((row, at) => words / row <= (at < 2 ? 1 : mostRows - 2));
  return fitting ?? Math.ceil(words / mostRows / 1000) * 1000;
}
