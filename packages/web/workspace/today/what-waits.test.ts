import { day } from '@crucible/core/calendar.ts';
import type { Place } from '@crucible/core/engagement/entry.ts';
import { idOf, type PersonId, type SessionId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { describe, expect, test } from 'vitest';
import { lastHeld, nextSessions, type Planned, waitsIn } from './what-waits.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 2, 9, 12);
const engagement = 'a'.repeat(26);

function session(letter: string, start: number, standing: Planned['standing']): Planned {
  const id = idOf<SessionId>(letter.repeat(26));
  return { session: id, start: instant(start), minutes: 60, standing, notes: [], recordings: [] };
}

const nothingSaid = {
  engagement,
  sessions: [],
  promise: { earlierPromises: [], earlierHalves: [], interests: [] },
  agreement: { missing: [], editions: [], withdrawals: [] },
  keeping: { erasures: [], strikes: [], access: [] },
};

describe('what waits for the coach', () => {
  test('a work that has just begun waits for the promise first', () => {
    const kinds = waitsIn(nothingSaid, now).map(({ what }) => what.kind);
    expect(kinds).toEqual(['promise', 'agreement', 'nothing-planned']);
  });

  test('a session that is over and not held is asked for; one that still goes on is not', () => {
    const sessions = [session('b', now - 3 * hour, 'planned'), session('c', now - hour / 2, 'planned')];
    const asked = waitsIn({ ...nothingSaid, sessions }, now).filter(({ what }) => what.kind === 'held');
    expect(asked.map(({ to }) => to)).toEqual([`/with/${engagement}/sessions/${'b'.repeat(26)}`]);
    expect(nextSessions(sessions, now)).toEqual([sessions[1]]);
  });

  test('the last session that took place waits for its note', () => {
    const sessions = [session('b', now - 9 * hour, 'held'), session('c', now - 3 * hour, 'cancelled')];
    const unnoted = lastHeld(sessions);
    expect(unnoted).toEqual(sessions[0]);
    const kinds = waitsIn({ ...nothingSaid, sessions, ...(unnoted && { unnoted }) }, now).map(
      ({ what }) => what.kind,
    );
    expect(kinds).toContain('note');
  });

  test('and for the coach’s answer of how it was, whether the client has answered or not', () => {
    const unanswered = session('b', now - 9 * hour, 'held');
    const waiting = waitsIn({ ...nothingSaid, sessions: [unanswered], unanswered }, now);
    expect(waiting.find(({ what }) => what.kind === 'how-it-was')?.to).toBe(
      `/with/${engagement}/sessions/${'b'.repeat(26)}/how-it-was`,
    );
  });

  test('what the client asks for of what is kept waits until it is answered', () => {
    const place = { stream: 'shared', seq: 9, hash: 'f' } as unknown as Place;
    const by = { person: idOf<PersonId>('d'.repeat(26)), role: 'client' } as const;
    const access = { asked: place, by, on: day('2026-03-01'), owedBy: day('2026-04-01') };
    const kindsOf = (keeping: object) =>
      waitsIn({ ...nothingSaid, keeping: { ...nothingSaid.keeping, ...keeping } }, now).map(
        ({ what }) => what.kind,
      );
    expect(kindsOf({ strikes: [{ line: place, by, at: instant(now) }] })).toContain('asks');
    expect(kindsOf({ access: [access] })).toContain('asks');
    const handedOver = { at: instant(now), omissions: 0 };
    expect(kindsOf({ access: [{ ...access, handedOver }] })).not.toContain('asks');
    const erasure = { asked: place, what: { kind: 'engagement' }, by, at: instant(now) };
    expect(kindsOf({ erasures: [erasure] })).toContain('asks');
    expect(kindsOf({ erasures: [{ ...erasure, due: instant(now) }] })).not.toContain('asks');
  });

  test('each who has not signed is named by what they are', () => {
    const agreement = {
      ...nothingSaid.agreement,
      missing: [
        { kind: 'signature', role: 'client', person: idOf<PersonId>('d'.repeat(26)) },
        { kind: 'signature', role: 'sponsor', person: idOf<PersonId>('e'.repeat(26)) },
        { kind: 'how-to-complain' },
      ],
    } as const;
    const signers = waitsIn({ ...nothingSaid, agreement }, now).flatMap(({ what }) =>
      what.kind === 'signature' ? [what.of] : [],
    );
    expect(signers).toEqual(['client', 'company']);
  });
});
