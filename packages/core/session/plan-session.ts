import type { SessionId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import {
  findSession,
  type Plan,
  planOf,
  type Session,
  type SessionCancelled,
  type SessionHeld,
  type SessionMovedTo,
  type SessionPlanned,
  type SessionRefusal,
  type Sessions,
} from './session.ts';

/** A session may be planned for a time that has passed: the practice may be older than its record. */
export function planSession(session: SessionId, plan: Plan): SessionPlanned {
  return { kind: 'session-planned', version: 1, session, ...planOf(plan) };
}

/** What is not said anew, its length, place and zones, stays as it was. */
export function changeTime(
  state: Sessions,
  session: SessionId,
  change: Partial<Plan>,
): Result<SessionMovedTo, SessionRefusal> {
  const found = findPlanned(state, session);
  if (!found.ok) return found;
  const plan = planOf({ ...found.value, ...change });
  return ok({ kind: 'session-moved-to', version: 1, session, ...plan });
}

export function cancelSession(state: Sessions, session: SessionId): Result<SessionCancelled, SessionRefusal> {
  const found = findPlanned(state, session);
  return found.ok ? ok({ kind: 'session-cancelled', version: 1, session }) : found;
}

export function holdSession(
  state: Sessions,
  session: SessionId,
  now: Instant,
): Result<SessionHeld, SessionRefusal> {
  const found = findPlanned(state, session);
  if (!found.ok) return found;
  const { start } = found.value;
  if (start > now) return refuse({ kind: 'session-ahead', session, start });
  return ok({ kind: 'session-held', version: 1, session });
}

/** A session of which nobody has yet said what became of it. */
function findPlanned(state: Sessions, session: SessionId): Result<Session, SessionRefusal> {
  const found = findSession(state, session);
  if (!found.ok || found.value.standing === 'planned') return found;
  return refuse({ kind: `session-${found.value.standing}`, session });
}
