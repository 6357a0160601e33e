import type { SessionId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { findSession, type Plan, type SessionRefusal, type Sessions } from '../session/session.ts';
import { type Instant, instant } from '../units.ts';
import type { PulseAnswered, SidedAnswer } from './pulse-answer.ts';

export type PulseRefusal =
  /** Whoever asks has answered, or both have. */
  | { readonly kind: 'pulse-answered-already'; readonly session: SessionId }
  /** It is too long ago for an answer about that hour. */
  | { readonly kind: 'pulse-over'; readonly session: SessionId }
  | { readonly kind: 'nothing-answered' };

const takenFor = 72 * 3_600_000;

/** Until when the client's answer is taken: three days from the end (our choice; meant is within the hour). */
export function pulseUntil({ start, minutes }: Plan): Instant {
  return instant(start + minutes * 60_000 + takenFor);
}

/**
 * Whether a side can answer about a session now. The coach's time has no end: what the client wrote for the
 * coach would stay closed for good, and an end that moved with the client's answer would tell of it.
 */
export function findAsked(
  sessions: Sessions,
  { session, side }: { readonly session: SessionId } & Pick<SidedAnswer, 'side'>,
  now: Instant,
): Result<undefined, PulseRefusal | SessionRefusal> {
  const found = findSession(sessions, session);
  if (!found.ok) return found;
  const { standing, start } = found.value;
  if (standing === 'cancelled') return refuse({ kind: 'session-cancelled', session });
  if (start > now) return refuse({ kind: 'session-ahead', session, start });
  const isOver = side === 'client' && pulseUntil(found.value) <= now;
  return isOver ? refuse({ kind: 'pulse-over', session }) : ok(undefined);
}

export type Answering = {
  readonly session: SessionId;
  readonly said: SidedAnswer;
  /** This side's answer is there, opened or not. */
  readonly isAnswered: boolean;
};

/** One answer of each side, from the beginning of the session on; an answer about nothing is none. */
export function answerPulse(
  sessions: Sessions,
  { session, said, isAnswered }: Answering,
  now: Instant,
): Result<PulseAnswered, PulseRefusal | SessionRefusal> {
  const found = findAsked(sessions, { session, side: said.side }, now);
  if (!found.ok) return found;
  if (isAnswered) return refuse({ kind: 'pulse-answered-already', session });
  if (Object.keys(said.answer.ratings).length === 0) return refuse({ kind: 'nothing-answered' });
  return ok({ kind: 'pulse-answered', version: 1, session, ...said });
}
