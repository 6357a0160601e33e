import { describe, expect, test } from 'vitest';
import { month } from '../calendar.ts';
import { authorOf, client, coach, entriesOf, sponsor, start, stateOf } from '../fixtures/entries.ts';
import { refuse } from '../result.ts';
import { instant } from '../units.ts';
import type { Body } from './entry.ts';
import { leaveEngagement, nameParty, parties, roleOf } from './parties.ts';
import type { Author } from './party.ts';
import { moveEnding, terms } from './terms.ts';

const named = ({ person, role }: Author, name: string): Body =>
  ({ kind: 'party-named', version: 1, person, role, name }) as Body;
const left = ({ person }: Author): Body => ({ kind: 'party-left', version: 1, person }) as Body;
const begun = { kind: 'engagement-begun', version: 1, arrangement: 'two-party', ending: '2026-10' };
const entries = (...bodies: Body[]) => entriesOf(bodies.map((body) => ({ body })));
const two = [named(coach, 'Maya'), named(client, 'Tom')];
const second = authorOf('second', 'sponsor');

describe('parties', () => {
  const state = stateOf(parties, entries(...two, named(sponsor, 'Ada')));

  test('one coach, one client, nobody in two roles', () => {
    const stranger = authorOf('stranger', 'client');
    expect(nameParty(state, { ...stranger, name: 'Eve' })).toEqual(
      refuse({ kind: 'role-taken', role: 'client' }),
    );
    expect(nameParty(state, { ...client, role: 'supervisor', name: 'Tom' })).toEqual(
      refuse({ kind: 'already-a-party', person: client.person }),
    );
    expect(nameParty(state, { ...second, name: 'Ben' }).ok).toBe(true);
  });

  test('somebody of the company may leave, coach and client may not', () => {
    expect(leaveEngagement(state, sponsor.person)).toEqual({ ok: true, value: left(sponsor) });
    expect(leaveEngagement(state, coach.person)).toEqual(refuse({ kind: 'cannot-leave', role: 'coach' }));
    expect(leaveEngagement(state, client.person)).toEqual(refuse({ kind: 'cannot-leave', role: 'client' }));
    expect(leaveEngagement(state, second.person)).toEqual(
      refuse({ kind: 'not-a-party', person: second.person }),
    );
    expect(
      roleOf(stateOf(parties, entries(...two, named(sponsor, 'Ada'), left(sponsor))), sponsor.person),
    ).toBe(undefined);
  });
});

describe('terms', () => {
  const arrangement = (...bodies: Body[]) => stateOf(terms, entries(...two, begun, ...bodies)).arrangement;

  test('a company is the third party from when somebody of it is named until the last one leaves', () => {
    expect(arrangement()).toBe('two-party');
    expect(arrangement(named(sponsor, 'Ada'))).toBe('three-party');
    expect(arrangement(named(sponsor, 'Ada'), named(second, 'Ben'), left(sponsor))).toBe('three-party');
    expect(arrangement(named(sponsor, 'Ada'), named(second, 'Ben'), left(sponsor), left(second))).toBe(
      'two-party',
    );
    expect(
      arrangement(named(authorOf('guide', 'supervisor'), 'Gil'), left(authorOf('guide', 'supervisor'))),
    ).toBe('two-party');
  });

  test('the planned ending moves to any month that is not over', () => {
    const state = stateOf(terms, entries(...two, begun));
    const move = (ending: string) => moveEnding(state, { ending: month(ending), now: instant(start) });
    expect(state).toMatchObject({ ending: '2026-10', begun: start + 120_000 });
    expect(move('2027-01')).toEqual({
      ok: true,
      value: { kind: 'ending-moved', version: 1, ending: '2027-01' },
    });
    expect(move('2026-03').ok).toBe(true);
    expect(move('2026-02')).toEqual(refuse({ kind: 'ending-in-the-past', ending: '2026-02' }));
    expect(move('2026-10')).toEqual(refuse({ kind: 'ending-unchanged', ending: '2026-10' }));
    const moved = { kind: 'ending-moved', version: 1, ending: '2027-01' };
    expect(stateOf(terms, entries(begun, moved)).ending).toBe('2027-01');
  });
});
