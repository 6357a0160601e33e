import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { Via } from '../engagement/party.ts';
import type { SessionId } from '../ids.ts';
import type { SessionSentAway } from '../session/note.ts';
import type { SessionMovedAway } from '../session/session.ts';
import type { PulseRatings, Rating } from './pulse.ts';

/** Of something that was there: how much of it. */
export const amounts = ['a-little', 'yes'] as const;
export type Amount = (typeof amounts)[number];

type Given = {
  readonly ratings: PulseRatings;
  /** At some point something felt off between us, 0 to 10. */
  readonly feltOff?: Rating;
  /** One word for the day. */
  readonly word?: string;
};

/**
 * Something that the client did not say and wants the coach to learn of: in words, or to be asked next time.
 * "No", "keep for myself" and no answer at all are one recorded value, which is that this is absent.
 */
export type NotSaid =
  | { readonly amount: Amount; readonly wish: 'tell'; readonly text: string }
  | { readonly amount: Amount; readonly wish: 'ask' };

export type ClientAnswer = Given & { readonly notSaid?: NotSaid };
/** `keptBack`: that there was something; what it was opens an unsaid item and is never said here. */
export type CoachAnswer = Given & { readonly keptBack?: Amount };

export type SidedAnswer =
  | { readonly side: 'client'; readonly answer: ClientAnswer }
  | { readonly side: 'coach'; readonly answer: CoachAnswer };

/** Said by the first to answer, in a stream that the other cannot open: `client` or `desk`. */
export type PulseAnswered = Body & {
  readonly kind: 'pulse-answered';
  readonly session: SessionId;
} & SidedAnswer;

/** Said in `shared` of both sides at once, by whoever answers second. */
export type PulseOpened = Body & {
  readonly kind: 'pulse-opened';
  readonly session: SessionId;
  /** Where it was written first, and how it came; absent for the second answer, which is written here first. */
  readonly first?: { readonly place: Place; readonly via: Via };
} & SidedAnswer;

/** What one side has answered that the other has not, as it will be opened; by session. */
export type WaitingPulses = Readonly<Record<string, PulseOpened>>;

export const waitingPulses = foldOf<WaitingPulses, PulseAnswered | SessionSentAway>(
  { name: 'waiting-pulses 2', initial: {} },
  {
    'pulse-answered': (state, body, { place, via }) => ({
      ...state,
      [body.session]: { ...body, kind: 'pulse-opened', first: { place, via } },
    }),
    'session-sent-away': (state, { session }) => without(state, session),
  },
);

/** The session was filed here by mistake. */
function without<T>(state: Readonly<Record<string, T>>, session: SessionId): Readonly<Record<string, T>> {
  const { [session]: _, ...others } = state;
  return others;
}

type Opened<Answer> = { readonly answer: Answer; readonly via: Via };
/** What both wrote after one session. */
export type PulseOfBoth = {
  readonly session: SessionId;
  readonly client: Opened<ClientAnswer>;
  readonly coach: Opened<CoachAnswer>;
};
export type OpenedPulses = Readonly<Record<string, Partial<PulseOfBoth> & Pick<PulseOfBoth, 'session'>>>;

export const openedPulses = foldOf<OpenedPulses, PulseOpened | SessionMovedAway>(
  { name: 'opened-pulses 2', initial: {} },
  {
    'session-moved-away': (state, { session }) => without(state, session),
    'pulse-opened': (state, { session, side, answer, first }, entry) => ({
      ...state,
      [session]: { ...state[session], session, [side]: { answer, via: first?.via ?? entry.via } },
    }),
  },
);

/** Both sides of a session; nothing while one of them is missing, or struck out since. */
export function openedOn(state: OpenedPulses, session: SessionId): PulseOfBoth | undefined {
  const { client, coach } = state[session] ?? {};
  return client && coach && { session, client, coach };
}

/** What the coach wrote after a session, as it waits in the engagement that the session belongs to. */
export function carryPulse(
  { waiting, opened }: { readonly waiting: WaitingPulses; readonly opened: OpenedPulses },
  session: SessionId,
): readonly PulseAnswered[] {
  const lying = waiting[session];
  const answer = opened[session]?.coach?.answer ?? (lying?.side === 'coach' ? lying.answer : undefined);
  return answer === undefined ? [] : [{ kind: 'pulse-answered', version: 1, session, side: 'coach', answer }];
}
