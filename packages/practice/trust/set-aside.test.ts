import { nameOf } from '@crucible/core/engagement/stream.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { answerOf, engage, refusalOf, testPractice } from '../fixtures/test-practice.ts';

const day = 24 * 3_600_000;
const text = 'I wanted to be the clever one in the room.';

test('what is set aside stands where only the coach looks, and shows no words for two weeks', async () => {
  const practice = testPractice();
  const { engagement } = await engage(practice, 'Martin Vale');
  const by = { by: practice.coach, engagement };
  const done = answerOf(await practice.act('trust.set-aside', { text }, by));
  expect(done.entries.map(({ place }) => nameOf(place.stream))).toEqual(['trust']);
  expect(done.receipts).toEqual([]);
  const shown = async () => answerOf(await practice.show('trust.show-set-aside', {}, by));
  const at = done.at;
  const times = { at, opensAt: at + 14 * day, goneAt: at + 30 * day };
  const place = done.entries[0]?.place;
  practice.clock.move(14 * day - 60_000);
  expect(await shown()).toEqual({ reactions: [{ place, ...times }] });
  practice.clock.move(day);
  expect(await shown()).toEqual({ reactions: [{ place, ...times, text }] });
});

test('it is set aside for a session that is there, or for none', async () => {
  const practice = testPractice();
  const { engagement } = await engage(practice, 'Martin Vale');
  const by = { by: practice.coach, engagement };
  const session = practice.newId<SessionId>();
  const refused = await practice.act('trust.set-aside', { text, session }, by);
  expect(refusalOf(refused)).toMatchObject({ kind: 'no-such-session' });
});
