import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '@crucible/core/engagement/entry.ts';
import { practiceStream, type StreamId, streamOf } from '@crucible/core/engagement/stream.ts';
import type { ActId, PracticeId, SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { createRecord } from '@crucible/record/create-record.ts';
import { passphrase, recordAt, ringIn } from '@crucible/record/fixtures/folder-record.ts';
import { testClock, testId } from '@crucible/record/fixtures/memory-record.ts';
import { temporaryFolder } from '@crucible/record/fixtures/temporary-folder.ts';
import { filesHolding, type Loot, lootOf, openedBy } from '@crucible/record/fixtures/thief.ts';
import { verifyRecord } from '@crucible/record/verify/verify-record.ts';
import { expect, test } from 'vitest';
import { placeIn } from '../fixtures/opened-engagement.ts';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { captions } from '../fixtures/talk.ts';
import {
  agreeOn,
  answerOf,
  engage,
  namedIn,
  type TestEngagement,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';
import { keepTime } from './keep-time.ts';

const day = 24 * 3_600_000;
const voices = { coach: 'Ines Okafor', client: 'Mara Lind' };

type Kept = TestEngagement & {
  readonly practice: TestPractice;
  readonly folder: string;
  readonly session: SessionId;
  readonly transcript: TranscriptId;
  readonly note: Place;
};

/** A practice on the disk with words of every sort: a transcript, notes, something set aside. */
async function kept(): Promise<Kept> {
  const folder = join(temporaryFolder(), 'practice');
  const record = answerOf(await createRecord(recordAt(folder), testId<PracticeId>(1)));
  const practice = testPractice({ record, clock: testClock() });
  const engaged = await engage(practice, 'Mara Lind');
  const by = { by: practice.coach, engagement: engaged.engagement };
  const recording = { transcripts: true, everyone: Object.values(voices), until: { days: 20 } };
  await agreeOn(practice, engaged, { recording, ownNotes: { until: { days: 20 } } });
  const plan = { start: practice.clock.now(), minutes: 60 };
  const planned = answerOf(await practice.act('session.plan-session', plan, by));
  const session = namedIn<SessionId>(planned, 'session');
  const file = captions(voices);
  const taken = answerOf(await practice.act('session.import-transcript', { session }, { ...by, file }));
  const transcript = namedIn<TranscriptId>(taken, 'transcript');
  answerOf(await practice.act('session.write-note', { session, happened: 'My own.' }, by));
  const shown = answerOf(await practice.act('session.share-note', { session, text: 'For both.' }, by));
  const answer = { session, ratings: { G1: 7 }, word: 'wary', kept: sealedThing() };
  answerOf(await practice.act('alliance.answer-pulse', answer, { ...by, by: engaged.client }));
  await setAside(practice, engaged);
  await keepTime(practice.whole);
  return { ...engaged, practice, folder, session, transcript, note: placeIn(shown, 'shared') };
}

async function setAside({ record, coach, newId }: TestPractice, { engagement }: TestEngagement) {
  const body = { kind: 'reaction-set-aside', version: 1, text: 'I was angry.' };
  const said = { author: { person: coach, role: 'coach' }, via: 'own-device', body } as const;
  const writes = [{ stream: streamOf(engagement, 'trust'), entries: [said] }];
  answerOf(await record.append({ act: newId<ActId>(), by: coach, decidedOn: [], writes }));
}

async function days({ practice }: Kept, count: number): Promise<void> {
  for (let past = 0; past < count; past++) {
    practice.clock.move(day);
    await keepTime(practice.whole);
  }
}

async function erase(staged: Kept, what: unknown): Promise<void> {
  const { practice, client, engagement } = staged;
  const by = { by: practice.coach, engagement };
  const asked = placeIn(answerOf(await practice.act('keeping.ask-erase', { what }, by)), 'shared');
  await practice.act('keeping.agree-erase', { asked }, { by: client, engagement });
  answerOf(await practice.act('keeping.erase-now', { asked }, by));
}

/** How many bodies each takes, and out of which streams; a transcript is its bytes alone. */
const ways: Readonly<
  Record<string, { readonly goes: (staged: Kept) => Promise<void>; readonly from: Record<string, number> }>
> = {
  'a strike': {
    goes: async ({ practice, engagement, note }) => {
      const by = { by: practice.coach, engagement };
      answerOf(await practice.act('keeping.strike-line', { line: note }, by));
    },
    from: { shared: 1 },
  },
  'what is over by its date': { goes: (staged) => days(staged, 31), from: { desk: 1, trust: 1 } },
  'an erased transcript': {
    goes: (staged) => erase(staged, { kind: 'transcript', transcript: staged.transcript }),
    from: { desk: 0 },
  },
  'an erased session': {
    goes: (staged) => erase(staged, { kind: 'session', session: staged.session }),
    from: { shared: 3, desk: 2, client: 1 },
  },
  'an erased stream': {
    goes: (staged) => erase(staged, { kind: 'stream', stream: 'desk' }),
    from: { desk: 2 },
  },
  'the whole work': {
    goes: (staged) => erase(staged, { kind: 'engagement' }),
    from: { shared: 11, desk: 2, trust: 1, practice: 1 },
  },
};

test.each(Object.keys(ways))('%s leaves no byte, no key and no backup that opens it', async (name) => {
  const staged = await kept();
  const { practice, engagement, folder } = staged;
  const { goes, from } = ways[name] ?? { goes: days as never, from: {} };
  const streams = Object.keys(from).map((one) =>
    one === 'practice' ? practiceStream(testId<PracticeId>(1)) : streamOf(engagement, one as 'desk'),
  );
  const [file, old] = [join(folder, 'record.sqlite'), join(temporaryFolder(), 'old.sqlite')];
  copyFileSync(answerOf(await practice.record.backup()).path, old);
  copyFileSync(join(folder, 'keyring.age'), join(folder, 'keys of old'));
  const [before, ringBefore] = [await lootOf(file, streams), await ringIn(folder)];
  expect(openedBy(ringBefore, before)).toHaveLength(bodiesIn(before));

  await goes(staged);

  const after = await lootOf(file, streams);
  const gone = goneFrom(before, after);
  expect(Object.fromEntries(gone.bodies)).toEqual(
    Object.fromEntries(streams.map((stream, nth) => [stream, Object.values(from)[nth]])),
  );
  const keys = streams.flatMap((stream) => ringBefore.streams.get(stream) ?? []);
  const sought = [...gone.bytes, ...keys.map(({ key }) => key.export())];
  expect(filesHolding(join(old, '..'), gone.bytes)).toEqual([old]);
  expect(filesHolding(folder, sought)).toEqual([]);
  const ring = await ringIn(folder);
  expect(openedBy(ring, before)).toEqual([]);
  expect(openedBy(ring, await lootOf(old, streams))).toEqual([]);
  expect(practice.record.oldRings().map(({ path }) => path)).toEqual([join(folder, 'keys of old')]);
  await practice.record.close();
  expect(filesHolding(folder, sought)).toEqual([]);
  expect(answerOf(await verifyRecord({ path: folder, passphrase })).faults).toEqual([]);
});

function bodiesIn(loot: readonly Loot[]): number {
  return loot.flatMap(({ entries }) => entries.filter(({ body }) => body !== undefined)).length;
}

/** Bodies that are there no more, by stream, and every byte string by which they could be read again. */
function goneFrom(before: readonly Loot[], after: readonly Loot[]) {
  const still = new Set(after.flatMap((loot) => bytesOf(loot)).map(hex));
  const bodies = before.map(({ stream, entries }): [StreamId, number] => [
    stream,
    entries.filter(({ body }) => body && !still.has(hex(body))).length,
  ]);
  const bytes = before.flatMap(bytesOf).filter((one) => !still.has(hex(one)));
  return { bodies, bytes };
}

function bytesOf({ entries, rows }: Loot): readonly Uint8Array[] {
  const sealed = entries.flatMap(({ body, sealedKey }) => [body, sealedKey?.wrapped]);
  return [...sealed.filter((one) => one !== undefined), ...rows];
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
