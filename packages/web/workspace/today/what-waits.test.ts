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
