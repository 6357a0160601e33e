import { reading, text } from 'virtual:example-reading';
import { idOf, type SessionId, type TranscriptId, type UnsaidId } from '@crucible/core/ids.ts';
import { momentsOf, placeOf } from '@crucible/core/session/answer-moment.ts';
import { offset } from '@crucible/core/units.ts';
import { example } from '@crucible/display/sentences/en/pages/example.ts';
import type { Views } from '../api-names.ts';
import { daysFromNow, nameFor } from './example-names.ts';
import { exampleAt } from './example-work.ts';

const [fifth, sixth, seventh] = [session('fifth'), session('sixth'), session('seventh')];
const talk = idOf<TranscriptId>(nameFor('talk'));
const minutes = 60;

/** The hour that has a transcript. */
export const exampleSession = sixth;

export const exampleSessions: Views['session.show-sessions'] = {
  sessions: [
    { session: fifth, start: daysFromNow(-16), minutes, standing: 'held', notes: [], recordings: [] },
    {
      session: sixth,
      start: daysFromNow(-2),
      minutes,
      standing: 'held',
      notes: [{ text: example.shown, at: daysFromNow(-2), place: exampleAt(11), differently: [] }],
      recordings: [
        {
          transcript: talk,
          recorded: ['Ruth Adler', 'Tom Baker'],
          until: { days: 180 },
          since: daysFromNow(-1),
        },
      ],
    },
    { session: seventh, start: daysFromNow(12), minutes, standing: 'planned', notes: [], recordings: [] },
  ],
};

const notes: Readonly<Record<string, Views['session.show-note']>> = {
  [fifth]: {
    session: fifth,
    earlier: [],
    unsaid: [unsaid('first', example.unsaidFirst, -16)],
    note: {
      happened: example.noteFirst,
      felt: 'PA',
      worried: false,
      scenes: [
        {
          setting: 'outside',
          person: 'Vera',
          they: { tap: 'PA', words: example.chairSays },
          i: { tap: 'HI', words: example.tomSays },
          andThen: { tap: 'PA' },
        },
      ],
      at: daysFromNow(-16),
      place: exampleAt(1),
    },
  },
  [sixth]: {
    session: sixth,
    earlier: [],
    unsaid: [unsaid('second', example.unsaid, -2)],
    note: {
      happened: example.note,
      felt: 'PA',
      worried: false,
      scenes: [{ setting: 'room', they: { tap: 'PA' }, i: { tap: 'HI' }, andThen: { tap: 'LM' } }],
      at: daysFromNow(-2),
      place: exampleAt(2),
    },
  },
};

export function exampleNote(of: string): Views['session.show-note'] {
  return notes[of] ?? { session: seventh, earlier: [], unsaid: [] };
}

const speakers = text.speakers.map(({ index, label, kind }) => ({
  label,
  kind,
  names: [label],
  role: reading.roles.roles[index] ?? ('unknown' as const),
}));
const original = { digest: '0'.repeat(64), burnAfterDays: 14 };

export const exampleTranscripts: Views['session.show-transcripts'] = {
  transcripts: [
    {
      transcript: talk,
      session: sixth,
      format: text.format,
      timePrecision: text.timePrecision,
      speakers,
      original,
      at: daysFromNow(-1),
    },
  ],
};

export const exampleTranscript: Views['session.show-transcript'] = {
  transcript: talk,
  session: sixth,
  speakers,
  original,
  at: daysFromNow(-1),
  answered: [],
  quotes: text.utterances.flatMap((turn) => keptIn(turn.index, turn.text)),
  opened: {
    text,
    reading,
    moments: momentsOf(reading).map((moment) => ({ moment, place: placeOf(reading.version, moment) })),
  },
};

function keptIn(utterance: number, words: string): Views['session.show-transcript']['quotes'] {
  const start = words.indexOf(example.quote);
  if (start < 0) return [];
  const end = start + example.quote.length;
  const place = { utterance, start: offset(start), end: offset(end), text: example.quote };
  return [{ ...place, utteranceDigest: '0'.repeat(64), at: daysFromNow(-1) }];
}

function unsaid(name: string, words: string, day: number): Views['session.show-note']['unsaid'][number] {
  return {
    item: idOf<UnsaidId>(nameFor(name)),
    text: words,
    at: daysFromNow(day),
    place: exampleAt(3),
  };
}

function session(name: string): SessionId {
  return idOf<SessionId>(nameFor(name));
}
