import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { Via } from '../engagement/party.ts';
import {
  type Request,
  type RequestAsked,
  type RequestQueue,
  type RequestTakenBack,
  requestKind,
  withoutRequest,
} from '../engagement/request.ts';
import { askRequest, takeBack } from '../engagement/request-rules.ts';
import type { RequestId, SessionId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type Instant, instant } from '../units.ts';
import { findSession, type SessionMovedAway, type SessionRefusal, type Sessions } from './session.ts';

/** The day before a session: what would make tomorrow worth it? The coach reads the answer before the hour. */
export const beforehandRequest = requestKind({
  name: 'session.answer-beforehand',
  seconds: 20,
  priority: 80,
  message: 'session',
});

/** What the client wrote before a session, for both to read. */
export type BeforehandAnswered = Body & {
  readonly kind: 'beforehand-answered';
  readonly session: SessionId;
  readonly text: string;
};

export type Beforehand = {
  readonly text: string;
  readonly at: Instant;
  readonly via: Via;
  readonly place: Place;
};
/** By session. */
export type BeforehandAnswers = Readonly<Record<string, Beforehand>>;

export type BeforehandRefusal =
  | { readonly kind: 'beforehand-answered-already'; readonly session: SessionId }
  /** The session has begun; what would make it worth it is said in it. */
  | { readonly kind: 'session-begun'; readonly session: SessionId };

export const beforehandAnswers = foldOf<BeforehandAnswers, BeforehandAnswered | SessionMovedAway>(
  { name: 'beforehand-answers 1', initial: {} },
  {
    'beforehand-answered': (state, { session, text }, { at, via, place }) => ({
      ...state,
      [session]: { text, at, via, place },
    }),
    'session-moved-away': (state, { session }) => {
      const { [session]: _, ...others } = state;
      return others;
    },
  },
);

const day = 24 * 3_600_000;

type Asked = Pick<Request, 'request'> & { readonly session: SessionId; readonly start: Instant };

/** From a day before it begins until then; nothing where that is over, or where it is being asked already. */
export function askBeforehand(
  queue: RequestQueue,
  { request, session, start }: Asked,
  now: Instant,
): RequestAsked | undefined {
  const from = instant(Math.max(now, start - day));
  const asked = askRequest(queue, { request, asks: beforehandRequest, session, from, until: start }, now);
  return asked.ok ? asked.value : undefined;
}

/** The same for a session that was moved to another time: asked at the new one instead. */
export function askBeforehandAnew(
  queue: RequestQueue,
  asked: Asked,
  now: Instant,
): readonly (RequestTakenBack | RequestAsked)[] {
  const { session } = asked;
  const back = takeBack(queue, { asks: beforehandRequest.name, session }, now);
  const without = back.reduce((left, { request }) => withoutRequest(left, request, now), queue);
  const again = askBeforehand(without, asked, now);
  return [...back, ...(again ? [again] : [])];
}

/** The request that an answer before this session answers, where it is open or waits. */
export function beforehandRequestOf(
  { open, waiting }: RequestQueue,
  session: SessionId,
): RequestId | undefined {
  return [...(open ? [open] : []), ...waiting].find(
    (one) => one.asks.name === beforehandRequest.name && one.session === session,
  )?.request;
}

/** One answer to a session, as long as it has not begun. */
export function answerBeforehand(
  known: { readonly sessions: Sessions; readonly answers: BeforehandAnswers },
  { session, text }: { readonly session: SessionId; readonly text: string },
  now: Instant,
): Result<BeforehandAnswered, BeforehandRefusal | SessionRefusal> {
  const found = findSession(known.sessions, session);
  if (!found.ok) return found;
  const { standing, start } = found.value;
  if (standing !== 'planned') return refuse({ kind: `session-${standing}`, session });
  if (start <= now) return refuse({ kind: 'session-begun', session });
  if (session in known.answers) return refuse({ kind: 'beforehand-answered-already', session });
  return ok({ kind: 'beforehand-answered', version: 1, session, text });
}
