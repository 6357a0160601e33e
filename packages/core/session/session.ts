import type { Until } from '../engagement/agreement-rows.ts';
import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { SessionId, TranscriptId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';

/** When and where a session is to be. `minutes` is how long it is meant to last. */
export type Plan = {
  readonly start: Instant;
  readonly minutes: number;
  /** The zones that coach and client are in, by their IANA names. */
  readonly zones?: { readonly coach?: string; readonly client?: string };
  readonly where?: string;
};

/** What is said of sessions in `shared`. */
export type SessionPlanned = Body & { readonly kind: 'session-planned'; readonly session: SessionId } & Plan;
export type SessionMovedTo = Body & { readonly kind: 'session-moved-to'; readonly session: SessionId } & Plan;
export type SessionCancelled = Body & { readonly kind: 'session-cancelled'; readonly session: SessionId };
/** It took place; the coach says so. */
export type SessionHeld = Body & { readonly kind: 'session-held'; readonly session: SessionId };
/** What the coach shows of the note. */
export type NoteShared = Body & {
  readonly kind: 'note-shared';
  readonly session: SessionId;
  readonly text: string;
  /** When it was said first, for what came from another engagement. */
  readonly firstAt?: Instant;
};
/** That words of the session are kept, whose, and until when; none of the words. */
export type RecordingKept = Body & {
  readonly kind: 'recording-kept';
  readonly session: SessionId;
  readonly transcript: TranscriptId;
  /** Everybody who was recorded, as the agreement names them. */
  readonly recorded: readonly string[];
  /** As the agreement had it when the words came in. */
  readonly until: Until;
};
/** Which words of it are gone; by whom and when stands beside every line. */
export type RecordingDestroyed = Body & {
  readonly kind: 'recording-destroyed';
  readonly session: SessionId;
  readonly transcript: TranscriptId;
  readonly parts: readonly ('original' | 'text')[];
  readonly why: 'expired' | 'withdrawn' | 'asked';
};
/** It was filed here by mistake. */
export type SessionMovedAway = Body & { readonly kind: 'session-moved-away'; readonly session: SessionId };
export type SessionMovedHere = Body & {
  readonly kind: 'session-moved-here';
  readonly session: SessionId;
  readonly standing: Standing;
} & Plan;

/** What has become of a session so far. */
export const standings = ['planned', 'cancelled', 'held'] as const;
export type Standing = (typeof standings)[number];

export type SharedNote = { readonly text: string; readonly at: Instant; readonly place: Place };
export type Recording = Pick<RecordingKept, 'transcript' | 'recorded' | 'until'> & {
  readonly since: Instant;
  /** When the file and when the text was destroyed. */
  readonly gone?: { readonly original?: Instant; readonly text?: Instant };
};

export type Session = Plan & {
  readonly session: SessionId;
  readonly standing: Standing;
  /** Every version that was shared, the latest last. */
  readonly notes: readonly SharedNote[];
  readonly recordings: readonly Recording[];
};
/** All that is left of a session in an engagement where it does not belong. */
export type MovedAway = {
  readonly session: SessionId;
  readonly standing: 'moved-away';
  readonly at: Instant;
};
export type Sessions = readonly (Session | MovedAway)[];

export type SessionRefusal =
  | { readonly kind: 'no-such-session'; readonly session: SessionId }
  | { readonly kind: 'session-moved-away'; readonly session: SessionId }
  | { readonly kind: 'session-cancelled'; readonly session: SessionId }
  | { readonly kind: 'session-held'; readonly session: SessionId }
  /** What lies ahead has not taken place. */
  | { readonly kind: 'session-ahead'; readonly session: SessionId; readonly start: Instant };

type SessionBody =
  | SessionPlanned
  | SessionMovedTo
  | SessionCancelled
  | SessionHeld
  | NoteShared
  | RecordingKept
  | RecordingDestroyed
  | SessionMovedAway
  | SessionMovedHere;

/** The sessions of one engagement, in the order in which they were planned. */
export const sessions = foldOf<Sessions, SessionBody>(
  { name: 'sessions 3', initial: [] },
  {
    'session-planned': (state, body) => [...state, begun(body, 'planned')],
    'session-moved-to': (state, body) => changed(state, body.session, () => planOf(body)),
    'session-cancelled': (state, { session }) => changed(state, session, () => ({ standing: 'cancelled' })),
    'session-held': (state, { session }) => changed(state, session, () => ({ standing: 'held' })),
    'note-shared': (state, { session, text, firstAt }, { at, place }) =>
      changed(state, session, ({ notes }) => ({ notes: [...notes, { text, at: firstAt ?? at, place }] })),
    'recording-kept': (state, { session, transcript, recorded, until }, { at }) =>
      changed(state, session, ({ recordings }) => ({
        recordings: [...recordings, { transcript, recorded, until, since: at }],
      })),
    'recording-destroyed': (state, { session, transcript, parts }, { at }) =>
      changed(state, session, ({ recordings }) => ({
        recordings: recordings.map((one) =>
          one.transcript === transcript
            ? { ...one, gone: { ...one.gone, ...Object.fromEntries(parts.map((part) => [part, at])) } }
            : one,
        ),
      })),
    'session-moved-away': (state, { session }, { at }) =>
      state.map((one) => (one.session === session ? { session, standing: 'moved-away', at } : one)),
    'session-moved-here': (state, body) => [
      ...state.filter(({ session }) => session !== body.session),
      begun(body, body.standing),
    ],
  },
);

/** By their start; those moved away come last. */
export function inOrder(state: Sessions): Sessions {
  const startOf = (one: Session | MovedAway): number =>
    one.standing === 'moved-away' ? Number.POSITIVE_INFINITY : one.start;
  return state.toSorted((a, b) => {
    const [first, second] = [startOf(a), startOf(b)];
    return first === second ? 0 : first - second;
  });
}

/** Those that took place, the first one first. */
export function heldSessions(state: Sessions): SessionId[] {
  return inOrder(state).flatMap(({ session, standing }) => (standing === 'held' ? [session] : []));
}

export function findSession(state: Sessions, session: SessionId): Result<Session, SessionRefusal> {
  const found = state.find((one) => one.session === session);
  if (found === undefined) return refuse({ kind: 'no-such-session', session });
  return found.standing === 'moved-away' ? refuse({ kind: 'session-moved-away', session }) : ok(found);
}

/** Words on a session for both; what was shown before stays beside them. */
export function shareNote(
  state: Sessions,
  session: SessionId,
  text: string,
): Result<NoteShared, SessionRefusal> {
  const found = findSession(state, session);
  return found.ok ? ok({ kind: 'note-shared', version: 1, session, text }) : found;
}

/** The plan alone, without what else stands beside it. */
export function planOf({ start, minutes, zones, where }: Plan): Plan {
  return { start, minutes, ...(zones && { zones }), ...(where !== undefined && { where }) };
}

function begun(body: Plan & { readonly session: SessionId }, standing: Standing): Session {
  return { session: body.session, ...planOf(body), standing, notes: [], recordings: [] };
}

/** Most is said of late sessions, so they are looked for from the end. */
function changed(
  state: Sessions,
  session: SessionId,
  change: (found: Session) => Partial<Session>,
): Sessions {
  const at = state.findLastIndex((one) => one.session === session);
  const found = state[at];
  if (found === undefined || found.standing === 'moved-away') return state;
  return state.with(at, { ...found, ...change(found) });
}
