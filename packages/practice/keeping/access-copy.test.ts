import type { SessionId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { openedEngagement, placeIn } from '../fixtures/opened-engagement.ts';
import { answerOf, namedIn, refusalOf } from '../fixtures/test-practice.ts';

test('an access copy is dated, masks others, and says why a line is left out', async () => {
  const { practice, coach } = await openedEngagement();
  const plan = { start: practice.clock.now(), minutes: 60 };
  const session = namedIn<SessionId>(
    answerOf(await practice.act('session.plan-session', plan, coach)),
    'session',
  );
  answerOf(await practice.act('engagement.name-person', { alias: 'Viktor' }, coach));
  answerOf(await practice.act('session.share-note', { session, text: 'Viktor came late.' }, coach));
  const mine = { session, happened: 'What VIKTOR told me of his own.' };
  answerOf(await practice.act('session.write-note', mine, coach));
  const omissions = [{ stream: 'desk', seq: 1, reason: 'It is only about somebody else, Viktor.' }];
  const show = (input: unknown) => practice.show('keeping.show-access-copy', input, coach);
  expect(refusalOf(await show({ omissions }))).toEqual({ kind: 'access-not-asked' });
  answerOf(await practice.act('keeping.ask-access', { on: '2026-10-31' }, coach));
  const copy = answerOf(await show({ omissions }));
  expect(copy).toMatchObject({ made: '2026-11-26', asked: '2026-10-31', owedBy: '2026-11-30', omissions: 1 });
  expect(JSON.stringify(copy)).not.toMatch(/Viktor/iu);
  expect(copy).toMatchObject({
    lines: expect.arrayContaining([
      expect.objectContaining({ stream: 'desk', omitted: 'It is only about somebody else, Person A.' }),
      expect.objectContaining({ kind: 'note-shared', said: { session, text: 'Person A came late.' } }),
    ]),
  });
  const wrong = [{ stream: 'desk', seq: 9, reason: 'x' }];
  expect(refusalOf(await show({ omissions: wrong }))).toEqual({
    kind: 'omission-of-nothing',
    stream: 'desk',
    seq: 9,
  });
});

test('a copy is owed a month after it was asked for, whenever that is noted, until it is handed over', async () => {
  const { practice, coach, client } = await openedEngagement();
  const kept = async (by: typeof coach) => answerOf(await practice.show('keeping.show-keeping', {}, by));
  const done = answerOf(await practice.act('keeping.ask-access', { on: '2026-10-31' }, coach));
  const asked = placeIn(done, 'shared');
  expect(done.receipts).toHaveLength(1);
  expect(await kept(client)).toMatchObject({ access: [{ asked, on: '2026-10-31', owedBy: '2026-11-30' }] });
  expect(refusalOf(await practice.act('keeping.ask-access', {}, client))).toEqual({
    kind: 'access-asked-already',
    on: '2026-10-31',
    owedBy: '2026-11-30',
  });
  const wrong = { asked: { ...asked, seq: asked.seq - 1 }, omissions: 0 };
  expect(refusalOf(await practice.act('keeping.hand-over-access', wrong, coach))).toMatchObject({
    kind: 'no-such-access',
  });
  practice.clock.move(24 * 3_600_000);
  const at = practice.clock.now();
  answerOf(await practice.act('keeping.hand-over-access', { asked, omissions: 2 }, coach));
  expect(await kept(coach)).toMatchObject({ access: [{ handedOver: { at, omissions: 2 } }] });
  expect(refusalOf(await practice.act('keeping.ask-access', { on: '2026-11-28' }, client))).toMatchObject({
    kind: 'asked-in-future',
  });
  answerOf(await practice.act('keeping.ask-access', {}, client));
  expect(await kept(coach)).toMatchObject({ access: [{}, { on: '2026-11-27', owedBy: '2026-12-27' }] });
});

test('who opens the practice if something happens, and a second sheet that was tried', async () => {
  const { practice } = await openedEngagement();
  const firm = { by: practice.coach };
  const named = {
    name: 'Tom Berg',
    reach: 'tom@example.org',
    tell: [{ name: 'Mara', reach: '+43 1 234' }],
    destroy: 'My notes and the blind trust; nothing of what is shared.',
  };
  answerOf(await practice.act('keeping.name-colleague', named, firm));
  expect(answerOf(await practice.show('keeping.show-colleague', {}, firm))).toMatchObject({ named });
  const made = answerOf(await practice.record.makeSheet({ name: 'colleague', keeper: named.name }));
  answerOf(await practice.record.trySheet('colleague', made.words.join(' ')));
  expect(practice.record.sheets()).toMatchObject([
    { name: 'colleague', keeper: 'Tom Berg', tried: made.made },
  ]);
});
