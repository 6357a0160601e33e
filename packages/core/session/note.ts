import { type Octant, octants } from '../circumplex/octant.ts';
import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { EngagementId, SessionId, UnsaidId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import { findSession, type SessionRefusal, type Sessions } from './session.ts';

/**
 * What the coach felt like doing in the hour, one tap (methods 2.11): take over (PA), prove a point (BC),
 * keep my distance (DE), say less (FG), give in (HI), please (JK), comfort (LM), take their side (NO), or
 * nothing special. It is about the coach and says nothing of the client.
 */
export const pulls = [...octants, 'nothing'] as const;
export type Pull = (typeof pulls)[number];

/** What somebody did, as one tap, with words where there were some. */
export type Step = { readonly tap: Octant; readonly words?: string };

/** One scene as the coach remembers it told, or lived in the room: they, I, and then they. */
export type Scene = {
  readonly they: Step;
  readonly i: Step;
  /** What it taught them to do next; absent where nobody said. */
  readonly andThen?: Step;
} & (
  | { readonly setting: 'room' }
  /** `person`: one of the people of this work by name or alias, or whoever it was in free words. */
  | { readonly setting: 'outside'; readonly person: string }
);

/** The two minutes after a session, without any transcript. Everything is optional, nothing at all is not. */
export type Note = {
  readonly happened?: string;
  /** At most three. */
  readonly scenes: readonly Scene[];
  readonly felt?: Pull;
  /** I am worried. */
  readonly worried: boolean;
};

/** What is said of notes in `desk`. A note written again stands beside the earlier one. */
export type NoteWritten = Body & {
  readonly kind: 'note-written';
  readonly session: SessionId;
  readonly firstAt?: Instant;
} & Note;
/** What the coach did not say in the hour: opens an item that ends said, in supervision or let go. */
export type UnsaidOpened = Body & {
  readonly kind: 'unsaid-opened';
  readonly item: UnsaidId;
  readonly session: SessionId;
  readonly text: string;
  readonly firstAt?: Instant;
};
/** The session was filed here by mistake, and everything of it with it. */
export type SessionSentAway = Body & {
  readonly kind: 'session-sent-away';
  readonly session: SessionId;
  readonly to: EngagementId;
};

export type WrittenNote = Note & { readonly at: Instant; readonly place: Place };
export type Unsaid = Pick<UnsaidOpened, 'item' | 'text'> & { readonly at: Instant; readonly place: Place };
export type SessionNotes = {
  readonly session: SessionId;
  /** Every version, the latest last. */
  readonly notes: readonly WrittenNote[];
  readonly unsaid: readonly Unsaid[];
};
export type Notes = readonly SessionNotes[];

export type NoteRefusal = { readonly kind: 'nothing-noted' };

export const notes = foldOf<Notes, NoteWritten | UnsaidOpened | SessionSentAway>(
  { name: 'notes 1', initial: [] },
  {
    'note-written': (state, body, { at, place }) =>
      changed(state, body.session, (found) => ({
        ...found,
        notes: [...found.notes, { ...noteOf(body), at: body.firstAt ?? at, place }],
      })),
    'unsaid-opened': (state, { item, session, text, firstAt }, { at, place }) =>
      changed(state, session, (found) => ({
        ...found,
        unsaid: [...found.unsaid, { item, text, at: firstAt ?? at, place }],
      })),
    'session-sent-away': (state, { session }) => state.filter((one) => one.session !== session),
  },
);

export function notesOn(state: Notes, session: SessionId): SessionNotes {
  return state.find((one) => one.session === session) ?? { session, notes: [], unsaid: [] };
}

type Written = {
  readonly session: SessionId;
  readonly note: Note;
  /** Things not said, each with the name that its item gets. */
  readonly unsaid: readonly Pick<Unsaid, 'item' | 'text'>[];
};

/** A note, and an item for each thing that was left unsaid. */
export function writeNote(
  known: { readonly sessions: Sessions; readonly notes: Notes },
  { session, note, unsaid }: Written,
): Result<readonly (NoteWritten | UnsaidOpened)[], NoteRefusal | SessionRefusal> {
  const found = findSession(known.sessions, session);
  if (!found.ok) return found;
  if (isBlank(note) && unsaid.length === 0) return refuse({ kind: 'nothing-noted' });
  return ok([
    { kind: 'note-written', version: 1, session, ...noteOf(note) },
    ...openUnsaid(known.notes, { session, unsaid }),
  ]);
}

/** What is left unsaid in the very words of an open item of this session opens no second one. */
export function openUnsaid(
  state: Notes,
  { session, unsaid }: Pick<Written, 'session' | 'unsaid'>,
): readonly UnsaidOpened[] {
  const open = new Set(notesOn(state, session).unsaid.map(({ text }) => text));
  return unsaid
    .filter(({ text }) => !open.has(text) && open.add(text))
    .map(({ item, text }) => ({ kind: 'unsaid-opened', version: 1, item, session, text }));
}

function isBlank({ happened, scenes, felt, worried }: Note): boolean {
  return happened === undefined && scenes.length === 0 && felt === undefined && !worried;
}

function noteOf({ happened, scenes, felt, worried }: Note): Note {
  return {
    ...(happened !== undefined && { happened }),
    scenes,
    ...(felt !== undefined && { felt }),
    worried,
  };
}

/** Most is said of late sessions, so they are looked for from the end. */
function changed(state: Notes, session: SessionId, change: (found: SessionNotes) => SessionNotes): Notes {
  const at = state.findLastIndex((one) => one.session === session);
  const found = state[at];
  if (found === undefined) return [...state, change({ session, notes: [], unsaid: [] })];
  return state.with(at, change(found));
}
