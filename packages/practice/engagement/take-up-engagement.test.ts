import { join } from 'node:path';
import type { PersonId, PracticeId, SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { createRecord } from '@crucible/record/create-record.ts';
import { passphrase, recordAt } from '@crucible/record/fixtures/folder-record.ts';
import { testClock, testId } from '@crucible/record/fixtures/memory-record.ts';
import { temporaryFolder } from '@crucible/record/fixtures/temporary-folder.ts';
import type { Receipt } from '@crucible/record/record.ts';
import { verifyRecord } from '@crucible/record/verify/verify-record.ts';
import { expect, test } from 'vitest';
import { placeIn } from '../fixtures/opened-engagement.ts';
import { captions } from '../fixtures/talk.ts';
import {
  agree,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestEngagement,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';

const voices = { coach: 'Ines Okafor', client: 'Mara Lind' };
const copySealed = { passphrase: 'of the copy', workFactor: 2 };

type Machine = { readonly practice: TestPractice; readonly folder: string };
type Left = Machine &
  TestEngagement & {
    readonly session: SessionId;
    readonly transcript: TranscriptId;
    readonly receipts: readonly Receipt[];
    readonly copy: string;
  };

async function machine(ids: number): Promise<Machine> {
  const folder = join(temporaryFolder(), 'practice');
  const record = answerOf(await createRecord(recordAt(folder), testId<PracticeId>(ids)));
  return { practice: testPractice({ record, clock: testClock(), ids }), folder };
}

/** A practice with a session, its words, a kept quote and a hold, and a copy of that work. */
async function left(): Promise<Left> {
  const { practice, folder } = await machine(1000);
  const engaged = await engage(practice, 'Mara Lind');
  const { engagement, client } = engaged;
  const by = { by: practice.coach, engagement };
  await agree(practice, engaged, { transcripts: true, everyone: Object.values(voices) });
  const plan = { start: practice.clock.now(), minutes: 60 };
  const planned = answerOf(await practice.act('session.plan-session', plan, by));
  const session = namedIn<SessionId>(planned, 'session');
  const file = captions(voices);
  const kept = answerOf(await practice.act('session.import-transcript', { session }, { ...by, file }));
  const transcript = namedIn<TranscriptId>(kept, 'transcript');
  const quote = { transcript, utterance: 1, start: 0, end: 20 };
  answerOf(await practice.act('session.keep-quote', quote, by));
  answerOf(await practice.act('session.write-note', { session, happened: 'My own.' }, by));
  answerOf(await practice.act('keeping.hold-expiry', { reason: 'Asked.' }, by));
  const { receipts } = answerOf(await practice.act('session.share-note', { session, text: 'Ours.' }, by));
  const copy = join(temporaryFolder(), 'copy');
  answerOf(await practice.record.writeCopy({ engagement, to: copy, ...copySealed }));
  await practice.record.close();
  return { practice, folder, engagement, client, session, transcript, receipts, copy };
}

test('on an empty machine its coach opens it, sees sessions, words and quotes, and it verifies', async () => {
  const { engagement, client, session, transcript, receipts, copy } = await left();
  const { practice, folder } = await machine(5000);
  const firm = { by: practice.coach };
  const by = { ...firm, engagement };
  answerOf(await practice.act('engagement.found-practice', { name: 'Tom Berg' }, firm));
  answerOf(await practice.record.takeIn({ file: copy, passphrase: copySealed.passphrase }));
  expect(refusalOf(await practice.show('session.show-sessions', {}, by))).toEqual({ kind: 'not-allowed' });
  const done = answerOf(await practice.act('engagement.take-up-engagement', {}, by));
  expect(done.receipts).toHaveLength(1);
  expect(answerOf(await practice.show('engagement.show-engagements', {}, firm))).toMatchObject({
    engagements: [{ engagement, called: 'Mara Lind' }],
  });
  const parties = [
    { person: client, role: 'client', name: 'Mara Lind' },
    { person: practice.coach, role: 'coach', name: 'Tom Berg' },
  ];
  for (const person of [practice.coach, client])
    expect(
      answerOf(await practice.show('engagement.show-parties', {}, { by: person, engagement })),
    ).toMatchObject({ parties });
  expect(JSON.stringify(answerOf(await practice.show('session.show-sessions', {}, by)))).toContain(session);
  expect(answerOf(await practice.show('session.show-note', { session }, by))).toMatchObject({
    note: { happened: 'My own.' },
  });
  const shown = answerOf(await practice.show('session.show-transcript', { transcript }, by));
  expect(shown).toMatchObject({ opened: expect.anything(), quotes: [expect.anything()] });
  const next = answerOf(await practice.act('session.share-note', { session, text: 'Goes on.' }, by));
  await practice.record.close();
  const all = [...receipts, ...done.receipts, ...next.receipts];
  const report = answerOf(await verifyRecord({ path: folder, passphrase, receipts: all }));
  expect(report.faults).toEqual([]);
});

test('what the coach before asked for, the coach of now takes back', async () => {
  const { engagement, copy } = await left();
  const { practice } = await machine(5000);
  const by = { by: practice.coach, engagement };
  answerOf(await practice.act('engagement.found-practice', { name: 'Tom Berg' }, { by: practice.coach }));
  answerOf(await practice.record.takeIn({ file: copy, passphrase: copySealed.passphrase }));
  answerOf(await practice.act('engagement.take-up-engagement', { called: 'Mara' }, by));
  const { holds } = answerOf(await practice.show('keeping.show-keeping', {}, by)) as {
    readonly holds: readonly { readonly place: ReturnType<typeof placeIn> }[];
  };
  answerOf(await practice.act('keeping.release-hold', { held: holds[0]?.place }, by));
  answerOf(await practice.act('engagement.withdraw-agreement', { quotes: 'keep' }, by));
  expect(refusalOf(await practice.act('engagement.take-up-engagement', {}, by))).toMatchObject({
    kind: 'engagement-open-already',
  });
  await practice.record.close();
});

test('nobody takes up what is not here, what is destroyed, or in a practice of another', async () => {
  const practice = testPractice();
  const { engagement, client } = await engage(practice, 'Mara Lind');
  const take = (by: PersonId, work = engagement) =>
    practice.act('engagement.take-up-engagement', {}, { by, engagement: work });
  expect(refusalOf(await take(practice.coach, testId(77)))).toMatchObject({ kind: 'nothing-to-take-up' });
  expect(refusalOf(await take(client))).toEqual({ kind: 'not-allowed' });
  const by = { by: practice.coach, engagement };
  const what = { kind: 'engagement' };
  const asked = placeIn(answerOf(await practice.act('keeping.ask-erase', { what }, by)), 'shared');
  answerOf(await practice.act('keeping.agree-erase', { asked }, { by: client, engagement }));
  answerOf(await practice.act('keeping.erase-now', { asked }, by));
  expect(refusalOf(await take(practice.coach))).toMatchObject({ kind: 'nothing-to-take-up' });
});
