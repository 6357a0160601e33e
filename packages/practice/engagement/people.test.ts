import type { CastId } from '@crucible/core/ids.ts';
import { describe, expect, test } from 'vitest';
import { openedEngagement } from '../fixtures/opened-engagement.ts';
import { type Asked, answerOf, namedIn, refusalOf, type TestPractice } from '../fixtures/test-practice.ts';

async function named(practice: TestPractice, by: Asked, alias: string): Promise<CastId> {
  return namedIn(answerOf(await practice.act('engagement.name-person', { alias }, by)), 'person');
}

describe('people who are talked about', () => {
  test('are named by either, merged and told apart again', async () => {
    const { practice, coach, client } = await openedEngagement();
    const people = async () => answerOf(await practice.show('engagement.show-people', {}, client));
    const cfo = await named(practice, client, 'my CFO');
    const dana = await named(practice, coach, 'Dana');
    answerOf(await practice.act('engagement.add-alias', { person: dana, alias: 'D.' }, coach));
    answerOf(await practice.act('engagement.merge-people', { from: dana, into: cfo }, client));
    expect(await people()).toMatchObject({
      people: [{ person: cfo, aliases: ['my CFO'], merged: [{ person: dana, aliases: ['Dana', 'D.'] }] }],
    });
    answerOf(await practice.act('engagement.tell-apart', { person: dana }, coach));
    expect(await people()).toEqual({
      people: [
        { person: cfo, aliases: ['my CFO'], merged: [] },
        { person: dana, aliases: ['Dana', 'D.'], merged: [] },
      ],
      masked: [],
    });
  });

  test('nobody in the room is one of them', async () => {
    const { practice, coach } = await openedEngagement();
    const tried = await practice.act('engagement.name-person', { alias: 'MARA lind' }, coach);
    expect(refusalOf(tried)).toEqual({ kind: 'in-the-room', name: 'MARA lind' });
  });

  test('words to mask are kept beside them', async () => {
    const { practice, coach, client } = await openedEngagement();
    answerOf(await practice.act('engagement.mask-words', { mask: ['Northwind', 'Bremen'] }, client));
    answerOf(await practice.act('engagement.mask-words', { unmask: ['bremen'] }, coach));
    expect(answerOf(await practice.show('engagement.show-people', {}, coach))).toEqual({
      people: [],
      masked: ['Northwind'],
    });
  });
});
