import { expect, test } from 'vitest';
import {
  anId,
  answerOf,
  client,
  coach,
  engagement,
  entriesOf,
  type Line,
  stateOf,
} from '../fixtures/entries.ts';
import type { PersonId } from '../ids.ts';
import { refuse } from '../result.ts';
import type { Body } from './entry.ts';
import { parties } from './parties.ts';
import type { PracticeState } from './practice.ts';
import { takeUp } from './take-up.ts';

const another = anId<PersonId>('another');
const firm: PracticeState = { coach: another, name: 'Tom Berg', engagements: [] };
const named = (person: PersonId, role: string, name: string): Line => ({
  body: { kind: 'party-named', version: 1, person, role, name } as Body,
});
const two = [named(coach.person, 'coach', 'Ines Okafor'), named(client.person, 'client', 'Mara Lind')];
const known = { practice: firm, parties: stateOf(parties, entriesOf(two)) };

test('the coach of the practice takes the place of the coach it had; the client stays', () => {
  const { practice, shared } = answerOf(takeUp(known, { engagement, by: another }));
  expect(practice).toMatchObject({ engagement, called: 'Mara Lind' });
  expect(stateOf(parties, entriesOf([...two, { body: shared }]))).toEqual([
    { person: client.person, role: 'client', name: 'Mara Lind' },
    { person: another, role: 'coach', name: 'Tom Berg' },
  ]);
});

test('the same coach on another machine stays one party', () => {
  const same = { ...known, practice: { ...firm, coach: coach.person } };
  const { shared } = answerOf(takeUp(same, { engagement, by: coach.person, called: 'Mara' }));
  expect(stateOf(parties, entriesOf([...two, { body: shared }])).map(({ person }) => person)).toEqual([
    client.person,
    coach.person,
  ]);
});

test('not by anybody else, not a second time, not by its client, and not where nothing is left', () => {
  const by = { engagement, by: another };
  expect(takeUp(known, { engagement, by: coach.person })).toEqual(
    refuse({ kind: 'not-the-coach-of-the-practice' }),
  );
  const open = { engagement, called: 'x', openedAt: 0 as never };
  expect(takeUp({ ...known, practice: { ...firm, engagements: [open] } }, by)).toEqual(
    refuse({ kind: 'engagement-open-already', engagement }),
  );
  expect(
    takeUp({ ...known, practice: { ...firm, coach: client.person } }, { engagement, by: client.person }),
  ).toEqual(refuse({ kind: 'already-a-party', person: client.person }));
  expect(takeUp({ ...known, parties: [] }, by)).toEqual(refuse({ kind: 'nothing-to-take-up', engagement }));
  expect(takeUp({ ...known, practice: { engagements: [] } }, by)).toEqual(
    refuse({ kind: 'practice-not-founded' }),
  );
});
