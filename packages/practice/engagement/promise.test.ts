import { describe, expect, test } from 'vitest';
import { openedEngagement, placeIn } from '../fixtures/opened-engagement.ts';
import { answerOf, refusalOf } from '../fixtures/test-practice.ts';

const text = {
  promise: 'I will not lie to you.\n\nI believe what you tell me.',
  half: 'I tell the truth.',
  neither: 'A court may demand what is written.',
  closing: 'It may sound strange now.',
};

describe('the promise', () => {
  test('is given by the coach alone and holds at once, word for word', async () => {
    const { practice, coach, client } = await openedEngagement();
    expect(refusalOf(await practice.act('engagement.give-promise', { text }, client))).toEqual({
      kind: 'not-allowed',
    });
    const given = answerOf(await practice.act('engagement.give-promise', { text }, coach));
    expect(given.receipts).toHaveLength(1);
    const shown = answerOf(await practice.show('engagement.show-promise', {}, client));
    expect(shown).toMatchObject({ promise: { text, by: { role: 'coach' }, via: 'own-device' } });
    expect(shown).not.toHaveProperty('half');
  });

  test("the client's half comes on a later day or never, by the client only", async () => {
    const { practice, coach, client } = await openedEngagement();
    const promise = placeIn(
      answerOf(await practice.act('engagement.give-promise', { text }, coach)),
      'shared',
    );
    practice.clock.move(90 * 86_400_000);
    expect(refusalOf(await practice.act('engagement.take-half', { promise }, coach))).toEqual({
      kind: 'not-allowed',
    });
    const typed = { ...coach, via: 'typed-for-client' as const };
    expect(refusalOf(await practice.act('engagement.take-half', { promise }, typed))).toEqual({
      kind: 'not-allowed',
    });
    answerOf(await practice.act('engagement.take-half', { promise }, client));
    expect(answerOf(await practice.show('engagement.show-promise', {}, coach))).toMatchObject({
      half: { promise, at: practice.clock.now(), by: { role: 'client' } },
    });
  });

  test('a half that is taken on the handed-over screen says so', async () => {
    const { practice, coach } = await openedEngagement();
    const promise = placeIn(
      answerOf(await practice.act('engagement.give-promise', { text }, coach)),
      'shared',
    );
    answerOf(await practice.act('engagement.take-half', { promise }, { ...coach, via: 'handed-over' }));
    expect(answerOf(await practice.show('engagement.show-promise', {}, coach))).toMatchObject({
      half: { via: 'handed-over', by: { role: 'client' } },
    });
  });

  test('promise 1: given in other words it stands above the earlier one, which stays', async () => {
    const { practice, coach, client } = await openedEngagement();
    answerOf(await practice.act('engagement.give-promise', { text }, coach));
    const other = { ...text, closing: 'It may sound stranger still.' };
    answerOf(await practice.act('engagement.give-promise', { text: other }, coach));
    expect(answerOf(await practice.show('engagement.show-promise', {}, client))).toMatchObject({
      promise: { text: other },
      earlierPromises: [{ text }],
    });
  });
});

describe("the coach's interests", () => {
  const interests = { paidBy: 'The company pays me.', alsoWorkFor: 'I work for your chair as well.' };

  test('are stated by the coach for the client to read', async () => {
    const { practice, coach, client } = await openedEngagement();
    expect(refusalOf(await practice.act('engagement.state-interests', interests, client))).toEqual({
      kind: 'not-allowed',
    });
    answerOf(await practice.act('engagement.state-interests', interests, coach));
    expect(answerOf(await practice.show('engagement.show-promise', {}, client))).toMatchObject({
      interests: [{ interests }],
    });
  });

  test('promise 1: put right, the new words stand beside the old ones', async () => {
    const { practice, coach, client } = await openedEngagement();
    const stated = answerOf(await practice.act('engagement.state-interests', interests, coach));
    const put = { earlier: placeIn(stated, 'shared'), words: 'You pay me; the company pays for rooms.' };
    expect(refusalOf(await practice.act('engagement.put-right', put, client))).toMatchObject({
      kind: 'line-of-another',
    });
    answerOf(await practice.act('engagement.put-right', put, coach));
    expect(answerOf(await practice.show('engagement.show-promise', {}, client))).toMatchObject({
      interests: [{ interests, righted: { words: put.words, at: practice.clock.now() } }],
    });
  });
});
