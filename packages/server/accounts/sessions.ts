import { randomBytes } from 'node:crypto';
import type { SQLOutputValue } from 'node:sqlite';
import type { Via } from '@crucible/core/engagement/party.ts';
import { type EngagementId, idOf, type PersonId } from '@crucible/core/ids.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import type { Accounts } from './open-accounts.ts';
import { prepared } from './prepared.ts';

/** A session as the door sees it. */
export type Session = {
  readonly id: string;
  readonly token: string;
  readonly person: PersonId;
  readonly isCoach: boolean;
  readonly hasSecondFactor: boolean;
  readonly via: Via;
  readonly isIdle: boolean;
  /** The engagement to which the screen is turned. */
  readonly turned?: EngagementId;
  readonly begun: Instant;
  readonly seen: Instant;
};

/** Minutes without a request after which the password is asked for again. */
export const idleMinutes = 15;
const idleAfter = idleMinutes * 60_000;
/** How exactly it is known when a session was last used, in milliseconds. */
const seenWithin = 20_000;

const asked = `
SELECT session.id, session.token, session.userId AS person, session.createdAt AS begun,
  user.twoFactorEnabled AS secondFactor, coach.person AS coach,
  state.seen, state.via, state.idle, state.turned
FROM session JOIN user ON user.id = session.userId
  JOIN session_state AS state ON state.session = session.id
  LEFT JOIN coach ON coach.person = session.userId
WHERE session.expiresAt > ?`;
const ofToken = `${asked} AND session.token = ?`;

/**
 * The living session of a token. `using` it keeps it awake; `looking` at it, as a stream of events does, does
 * not. One that nobody used for long turns idle here.
 */
export function sessionOf(
  accounts: Accounts,
  token: string,
  why: 'using' | 'looking' = 'using',
): Session | undefined {
  const now = accounts.now();
  const row = prepared(accounts.counts, ofToken).get(isoOf(now), token);
  if (row === undefined) return undefined;
  const session = sessionFrom(row, now);
  const { id, isIdle, seen } = session;
  if (isIdle && row.idle === 0)
    accounts.counts.prepare('UPDATE session_state SET idle = 1 WHERE session = ?').run(id);
  else if (why === 'using' && !isIdle && now - seen > seenWithin)
    accounts.counts.prepare('UPDATE session_state SET seen = ? WHERE session = ?').run(now, id);
  return session;
}

export function sessionsOf(accounts: Accounts, person: PersonId): readonly Session[] {
  const now = accounts.now();
  const rows = accounts.database.prepare(`${asked} AND session.userId = ?`).all(isoOf(now), person);
  return rows.map((row) => sessionFrom(row, now));
}

/** Begins a session that may be used; every older token of the same browser stays what it was, or is ended by the caller. */
export function admit(accounts: Accounts, token: string, via: Via): void {
  accounts.database
    .prepare(
      `INSERT INTO session_state (session, seen, via) SELECT id, ?, ? FROM session WHERE token = ?
       ON CONFLICT (session) DO NOTHING`,
    )
    .run(accounts.now(), via, token);
}

/** Awake again under a new token; the old one ends, and so does the session when its hours are over. */
export function wake({ database, now }: Accounts, { id }: Session): string {
  const token = randomBytes(24).toString('base64url');
  database.prepare('UPDATE session SET token = ? WHERE id = ?').run(token, id);
  database.prepare('UPDATE session_state SET idle = 0, seen = ? WHERE session = ?').run(now(), id);
  return token;
}

export function turn(accounts: Accounts, { id }: Session, to: EngagementId): void {
  accounts.database.prepare('UPDATE session_state SET turned = ? WHERE session = ?').run(to, id);
}

/** Whether there was such a session of this person. */
export function endSession({ database }: Accounts, person: PersonId, id: string): boolean {
  const { changes } = database.prepare('DELETE FROM session WHERE id = ? AND userId = ?').run(id, person);
  if (Number(changes) === 0) return false;
  database.prepare('DELETE FROM session_state WHERE session = ?').run(id);
  return true;
}

export function endSessionsBut(accounts: Accounts, { person, id }: Session): void {
  for (const other of sessionsOf(accounts, person))
    if (other.id !== id) endSession(accounts, person, other.id);
}

/** Sign-in keeps times as ISO text, which sorts as the times do. */
export function isoOf(at: Instant): string {
  return new Date(at).toISOString();
}

function sessionFrom(row: Readonly<Record<string, SQLOutputValue>>, now: Instant): Session {
  const seen = instant(Number(row.seen));
  return {
    id: String(row.id),
    token: String(row.token),
    person: idOf<PersonId>(String(row.person)),
    isCoach: row.coach !== null,
    hasSecondFactor: row.secondFactor === 1,
    via: row.via === 'link' ? 'link' : 'own-device',
    isIdle: row.idle === 1 || now - seen > idleAfter,
    ...(typeof row.turned === 'string' && { turned: idOf<EngagementId>(row.turned) }),
    begun: instant(Date.parse(String(row.begun))),
    seen,
  };
}
