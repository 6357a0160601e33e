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

/** Until when answers about a session are taken: three days from its end (our choice; meant is within the hour). */
export function pulseUntil({ start, minutes }: Plan): Instant {
  return instant(start + minutes * 60_000 + takenFor);
}

/** Whether a session is one that can be answered about now, whoever asks. */
export function findAsked(
  sessions: Sessions,
  session: SessionId,
  now: Instant,
): Result<undefined, PulseRefusal | SessionRefusal> {
  const found = findSession(sessions, session);
  if (!found.ok) return found;
  const { standing, start } = found.value;
  if (standing === 'cancelled') return refuse({ kind: 'session-cancelled', session });
  if (start > now) return refuse({ kind: 'session-ahead', session, start });
  return pulseUntil(found.value) <= now ? refuse({ kind: 'pulse-over', session }) : ok(undefined);
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
  const found = findAsked(sessions, session, now);
  if (!found.ok) return found;
  if (isAnswered) return refuse({ kind: 'pulse-answered-already', session });
  if (Object.keys(said.answer.ratings).length === 0) return refuse({ kind: 'nothing-answered' });
  return ok({ kind: 'pulse-answered', version: 1, session, ...said });
}
