import { describe, expect, test } from 'vitest';
import { month } from '../calendar.ts';
import { anId, client, coach, engagement, entriesOf, start, stateOf } from '../fixtures/entries.ts';
import type { EngagementId } from '../ids.ts';
import { refuse } from '../result.ts';
import { instant } from '../units.ts';
import type { Body } from './entry.ts';
import { foundPractice, type Opening, openEngagement, type PracticeState, practice } from './practice.ts';

const after = (...bodies: Body[]): PracticeState =>
  stateOf(practice, entriesOf(bodies.map((body) => ({ body }))));
const founded = { kind: 'practice-founded', version: 1, coach: coach.person, name: 'Maya' };
const opened = { kind: 'engagement-opened', version: 1, engagement, called: 'Tom' };
const opening: Opening = {
  engagement,
  called: 'Tom, the foundry',
  by: coach.person,
  client: { person: client.person, name: 'Tom' },
  arrangement: 'two-party',
  ending: month('2026-10'),
  now: instant(start),
};

describe('a practice', () => {
  test('is founded once, by its coach', () => {
    expect(foundPractice(after(), { person: coach.person, name: 'Maya' })).toEqual({
      ok: true,
      value: founded,
    });
    expect(foundPractice(after(founded), { person: client.person, name: 'Eve' })).toEqual(
      refuse({ kind: 'practice-founded-already' }),
    );
  });

  test('knows its engagements in the order in which they were opened, and which have ended', () => {
    const second = { ...opened, engagement: anId<EngagementId>('second'), called: 'Ada' };
    const state = after(founded, opened, second, {
      kind: 'engagement-ended',
      version: 1,
      engagement,
    } as Body);
    expect(state.engagements).toEqual([
      { engagement, called: 'Tom', openedAt: start + 60_000, endedAt: start + 180_000 },
      { engagement: second.engagement, called: 'Ada', openedAt: start + 120_000 },
    ]);
  });
});

describe('an engagement opens', () => {
  test('with its coach, its client and a month of ending, for both to see', () => {
    expect(openEngagement(after(founded), opening)).toEqual({
      ok: true,
      value: {
        practice: { ...opened, called: 'Tom, the foundry' },
        shared: [
          { kind: 'party-named', version: 1, person: coach.person, role: 'coach', name: 'Maya' },
          { kind: 'party-named', version: 1, person: client.person, role: 'client', name: 'Tom' },
          { kind: 'engagement-begun', version: 1, arrangement: 'two-party', ending: '2026-10' },
        ],
      },
    });
  });

  test('only in a practice that was founded, by its own coach, once', () => {
    expect(openEngagement(after(), opening)).toEqual(refuse({ kind: 'practice-not-founded' }));
    expect(openEngagement(after(founded), { ...opening, by: client.person })).toEqual(
      refuse({ kind: 'not-the-coach-of-the-practice' }),
    );
    expect(openEngagement(after(founded, opened), opening)).toEqual(
      refuse({ kind: 'engagement-open-already', engagement }),
    );
  });

  test('between two people, towards a month that is not over', () => {
    const withSelf = { ...opening, client: { person: coach.person, name: 'Maya' } };
    expect(openEngagement(after(founded), withSelf)).toEqual(
      refuse({ kind: 'already-a-party', person: coach.person }),
    );
    const ending = month('2026-02');
    expect(openEngagement(after(founded), { ...opening, ending })).toEqual(
      refuse({ kind: 'ending-in-the-past', ending }),
    );
  });
});
