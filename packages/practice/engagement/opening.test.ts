import type { PersonId } from '@crucible/core/ids.ts';
import { describe, expect, test } from 'vitest';
import { openedEngagement, opening } from '../fixtures/opened-engagement.ts';
import { answerOf, refusalOf, testPractice } from '../fixtures/test-practice.ts';

describe('a practice', () => {
  test('is founded once, and nobody but its coach opens an engagement in it', async () => {
    const { practice, coach, client } = await openedEngagement();
    const again = await practice.act('engagement.found-practice', { name: 'Eve' }, { by: coach.by });
    expect(refusalOf(again)).toEqual({ kind: 'practice-founded-already' });
    const byClient = await practice.act('engagement.open-engagement', opening, { by: client.by });
    expect(refusalOf(byClient)).toEqual({ kind: 'not-allowed' });
  });

  test('that was not founded has no engagements', async () => {
    const practice = testPractice();
    const opened = await practice.act('engagement.open-engagement', opening, { by: practice.coach });
    expect(refusalOf(opened)).toEqual({ kind: 'practice-not-founded' });
  });

  test('lists its engagements by what the coach calls them, for the coach only', async () => {
    const { practice, coach, client } = await openedEngagement();
    const shown = answerOf(await practice.show('engagement.show-engagements', {}, { by: coach.by }));
    expect(shown).toEqual({
      coach: coach.by,
      name: 'Ines Okafor',
      engagements: [
        { engagement: coach.engagement, called: 'Mara, the foundry', openedAt: practice.clock.now() },
      ],
    });
    const byClient = await practice.show('engagement.show-engagements', {}, { by: client.by });
    expect(refusalOf(byClient)).toEqual({ kind: 'not-allowed' });
  });

  test('a client whom the practice knows keeps their name in a second engagement', async () => {
    const { practice, coach, client } = await openedEngagement();
    const again = { ...opening, client: { name: 'Mara Lind', person: client.by } };
    const opened = answerOf(await practice.act('engagement.open-engagement', again, { by: coach.by }));
    expect(opened.entries.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ role: 'client', person: client.by }),
    );
  });
});

describe('an engagement', () => {
  test('shows both who belongs to it and when they plan to end', async () => {
    const { practice, coach, client } = await openedEngagement();
    const shown = answerOf(await practice.show('engagement.show-parties', {}, client));
    expect(shown).toEqual({
      parties: [
        { person: coach.by, role: 'coach', name: 'Ines Okafor' },
        { person: client.by, role: 'client', name: 'Mara Lind' },
      ],
      arrivals: [],
      arrangement: 'two-party',
      begun: practice.clock.now(),
      ending: '2027-09',
    });
    expect(answerOf(await practice.show('engagement.show-parties', {}, coach))).toEqual(shown);
  });

  test('the planned ending is moved by either, and both see it', async () => {
    const { practice, coach, client } = await openedEngagement();
    answerOf(await practice.act('engagement.move-ending', { ending: '2027-12' }, client));
    expect(answerOf(await practice.show('engagement.show-parties', {}, coach))).toMatchObject({
      ending: '2027-12',
    });
    answerOf(await practice.act('engagement.move-ending', { ending: '2027-10' }, coach));
    expect(answerOf(await practice.show('engagement.show-parties', {}, client))).toMatchObject({
      ending: '2027-10',
    });
  });

  test('somebody of the company leaves by themselves or by word of the coach, and is a stranger then', async () => {
    const { practice, coach, client, somebody } = await openedEngagement();
    const [ada, ben] = [await somebody('Ada', 'sponsor'), await somebody('Ben', 'supervisor')];
    expect(refusalOf(await practice.act('engagement.leave-engagement', {}, client))).toEqual({
      kind: 'not-allowed',
    });
    answerOf(await practice.act('engagement.leave-engagement', {}, ada));
    expect(refusalOf(await practice.act('engagement.leave-engagement', {}, ada))).toEqual({
      kind: 'not-allowed',
    });
    answerOf(await practice.act('engagement.say-party-left', { person: ben.by }, coach));
    expect(answerOf(await practice.show('engagement.show-parties', {}, coach))).toMatchObject({
      parties: [{ role: 'coach' }, { role: 'client' }],
      arrangement: 'two-party',
    });
    expect(refusalOf(await practice.act('engagement.say-party-left', { person: client.by }, coach))).toEqual({
      kind: 'cannot-leave',
      role: 'client',
    });
  });

  test('whoever leaves reads nothing of what the two share', async () => {
    const { practice, somebody } = await openedEngagement();
    const ada = await somebody('Ada', 'sponsor');
    const left = answerOf(await practice.act('engagement.leave-engagement', {}, ada));
    expect([left.entries, left.receipts]).toEqual([[], []]);
  });

  test('a name has one line and a month is one of the calendar', async () => {
    const { practice, coach } = await openedEngagement();
    const person = practice.newId<PersonId>();
    const badly = await practice.act(
      'engagement.name-party',
      { person, role: 'sponsor', name: 'A\nB' },
      coach,
    );
    expect(refusalOf(badly)).toEqual({ kind: 'bad-input', at: ['name'] });
    const long = await practice.act('engagement.name-person', { alias: 'A'.repeat(5000) }, coach);
    expect(refusalOf(long)).toMatchObject({ kind: 'bad-input', at: ['alias'], longest: expect.any(Number) });
    const month = await practice.act('engagement.move-ending', { ending: '2027-13' }, coach);
    expect(refusalOf(month)).toEqual({ kind: 'bad-input', at: ['ending'] });
  });
});
