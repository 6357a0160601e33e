import type { Cue } from '@crucible/core/session/utterance.ts';
import { proportion } from '@crucible/core/units.ts';
import { type Caption, captionCues, fromStretches, type Stretch } from './caption-cues.ts';
import { droppedWords, readCueText } from './cue-text.ts';
import { meetCaptions } from './meet-captions.ts';
import type { Notice } from './notice.ts';
import type { TextSource } from './source.ts';
import { readTime } from './time.ts';
import type { Draft, FormatName } from './transcript.ts';
import { isWallClock } from './wall-clock.ts';
import { isVtt, parseVtt, type VttCue, type VttPiece } from './webvtt.ts';

/**
 * WebVTT as meeting tools write it. Names stand in `<v NAME>` (Teams), before the words (Zoom), in the
 * cue's id (Webex), on a line of their own (Meet) or nowhere; the older Microsoft Stream writes notes
 * between the cues.
 */
export function readVtt(source: TextSource): Draft | undefined {
  if (!isVtt(source.lines)) return undefined;
  const pieces = parseVtt(source.lines);
  const arrows = source.lines.filter(({ text }) => text.includes('-->')).length;
  const cues = pieces.flatMap((piece) => ('cue' in piece ? [piece.cue] : []));
  // A header on top of SRT: the standard reads nothing, and the SRT reader says whether it reads all.
  if (cues.length === 0 && arrows > 0) return undefined;
  const { format, read, rest } = dialectOf(pieces, cues);
  const confidence = format === 'stream-vtt' ? confidences(pieces) : new Map<number, number>();
  return {
    format,
    cues: read.map((cue) => {
      const sure = confidence.get(cue.line);
      return sure === undefined ? cue : { ...cue, confidence: proportion(sure) };
    }),
    notices: [...rest.flatMap(setAside), ...cues.flatMap(setAsideMarkup)],
    timePrecision: format === 'meet-vtt' ? 'block' : precisionOf(cues),
    hasEnds: true,
    clock: isWallClock(cues[0]?.start) ? 'wall' : 'elapsed',
    wordTimes: 'none',
    ...durationIn(pieces),
  };
}

type Dialect = {
  readonly format: FormatName;
  readonly read: readonly Cue[];
  /** The pieces whose words are in none of the cues. */
  readonly rest: readonly VttPiece[];
};

const webexId = /^\d+ "(.*)" \(\d*\)$/u;
const streamNote = /^NOTE\s+(?:Confidence:|duration:|language:|recognizability:)/iu;

function dialectOf(pieces: readonly VttPiece[], cues: readonly VttCue[]): Dialect {
  const rest = pieces.filter((piece) => 'block' in piece);
  const meet = meetCaptions(pieces);
  if (meet) return { format: 'meet-vtt', ...meet };
  if (cues.filter(({ id }) => webexId.test(id)).length > 0.5 * cues.length) {
    const named = cues.map(({ id, text }) => [{ label: webexId.exec(id)?.[1]?.trim(), text: plain(text) }]);
    return {
      format: 'webex-vtt',
      read: fromStretches(cues.map(captionOf), named),
      rest,
    };
  }
  const isStream = rest.some((piece) => 'block' in piece && streamNote.test(piece.block.text));
  const voiced = cues.map(({ text }) => readCueText(text));
  if (voiced.some((stretches) => stretches.some(({ voice }) => voice !== undefined))) {
    const read = fromStretches(cues.map(captionOf), voiced.map(stretchesOf));
    return { format: isStream ? 'stream-vtt' : isTeams(cues) ? 'teams-vtt' : 'vtt', read, rest };
  }
  const read = captionCues(cues.map(captionOf));
  const named = read.filter(({ label }) => label !== undefined).length;
  const isZoom = named > 0.3 * read.length && cues.every(({ id }) => /^\d+$/u.test(id));
  return { format: isStream ? 'stream-vtt' : isZoom ? 'zoom-vtt' : 'vtt', read, rest };
}

/** A stretch outside any voice goes on with the voice before it in the same cue. */
function stretchesOf(stretches: ReturnType<typeof readCueText>): Stretch[] {
  const voices: { label: string | undefined; text: string }[] = [];
  for (const { voice, text } of stretches) {
    const last = voices.at(-1);
    if (last && (voice === undefined || last.label === voice)) last.text += text;
    else voices.push({ label: voice === '' ? undefined : voice, text });
  }
  return voices;
}

function isTeams(cues: readonly VttCue[]): boolean {
  return cues.every(({ id }) => id === '' || /^[\da-f]{8}-[\da-f-]{20,}/iu.test(id));
}

function captionOf({ text, ...cue }: VttCue): Caption {
  return { ...cue, lines: plain(text).split('\n') };
}

function plain(text: string): string {
  return readCueText(text)
    .map((stretch) => stretch.text)
    .join('');
}

function setAside(piece: VttPiece): Notice[] {
  return 'cue' in piece
    ? []
    : [{ kind: 'set-aside', part: piece.block.part, text: piece.block.text, line: piece.block.line }];
}

function setAsideMarkup({ text, line }: VttCue): Notice[] {
  return droppedWords(text).map((words) => ({ kind: 'set-aside', part: 'annotation', text: words, line }));
}

/** Stream notes how long the recording was. */
function durationIn(pieces: readonly VttPiece[]): Pick<Draft, 'duration'> {
  for (const piece of pieces) {
    const noted = 'block' in piece ? /duration:"([\d:.]+)"/u.exec(piece.block.text)?.[1] : undefined;
    const duration = noted === undefined ? undefined : readTime(noted)?.at;
    if (duration !== undefined) return { duration };
  }
  return {};
}

/** The line of each cue to the confidence that a note just before it states. */
function confidences(pieces: readonly VttPiece[]): Map<number, number> {
  const found = new Map<number, number>();
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (!('block' in piece) || next === undefined || !('cue' in next)) return;
    const value = Number(/Confidence:\s*([\d.]+)/u.exec(piece.block.text)?.[1]);
    if (value > 0 && value <= 1) found.set(next.cue.line, value);
  });
  return found;
}

function precisionOf(cues: readonly VttCue[]): Draft['timePrecision'] {
  return cues.every(({ start, end }) => start % 1000 === 0 && end % 1000 === 0) ? 's' : 'ms';
}
