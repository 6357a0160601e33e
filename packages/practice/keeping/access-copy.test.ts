import type { SessionId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { openedEngagement } from '../fixtures/opened-engagement.ts';
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
  const copy = answerOf(await show({ asked: '2026-10-31', omissions }));
  expect(copy).toMatchObject({ made: '2026-11-26', asked: '2026-10-31', owedBy: '2026-11-30', omissions: 1 });
  expect(JSON.stringify(copy)).not.toMatch(/Viktor/iu);
  expect(copy).toMatchObject({
    lines: expect.arrayContaining([
      expect.objectContaining({ stream: 'desk', omitted: 'It is only about somebody else, Person A.' }),
      expect.objectContaining({ kind: 'note-shared', said: { session, text: 'Person A came late.' } }),
    ]),
  });
  const wrong = [{ stream: 'desk', seq: 9, reason: 'x' }];
  expect(refusalOf(await show({ asked: '2026-11-01', omissions: wrong }))).toEqual({
    kind: 'omission-of-nothing',
    stream: 'desk',
    seq: 9,
  });
  expect(refusalOf(await show({ asked: '2026-11-27' }))).toMatchObject({ kind: 'asked-in-future' });
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
