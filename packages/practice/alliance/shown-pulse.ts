import { findAsked, type PulseRefusal } from '@crucible/core/alliance/answer-pulse.ts';
import {
  type OpenedPulses,
  openedOn,
  type PulseOfBoth,
  type SidedAnswer,
  type WaitingPulses,
} from '@crucible/core/alliance/pulse-answer.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { ok, type Result } from '@crucible/core/result.ts';
import { findSession, type SessionRefusal, type Sessions } from '@crucible/core/session/session.ts';
import type { Instant } from '@crucible/core/units.ts';

/** Where whoever looks stands; of the other side nothing before both have answered, not even that they did. */
export type ShownPulse = { readonly session: SessionId } & (
  | { readonly standing: 'not-now' }
  | { readonly standing: 'asked' }
  | { readonly standing: 'waits'; readonly own: SidedAnswer['answer'] }
  | { readonly standing: 'opened'; readonly both: Omit<PulseOfBoth, 'session'> }
);

type Known = {
  readonly sessions: Sessions;
  readonly opened: OpenedPulses;
  /** Out of the stream of whoever looks. */
  readonly own: WaitingPulses;
};

export function shownPulse(
  known: Known,
  asked: { readonly session: SessionId } & Pick<SidedAnswer, 'side'>,
  now: Instant,
): Result<ShownPulse, PulseRefusal | SessionRefusal> {
  const { session } = asked;
  const found = findSession(known.sessions, session);
  if (!found.ok) return found;
  const both = openedOn(known.opened, session);
  if (both) return ok({ session, standing: 'opened', both: { client: both.client, coach: both.coach } });
  const own = known.own[session];
  if (own) return ok({ session, standing: 'waits', own: own.answer });
  const isAsked = findAsked(known.sessions, asked, now).ok;
  return ok({ session, standing: isAsked ? 'asked' : 'not-now' });
}
