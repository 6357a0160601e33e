import { openedPulses, waitingPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { agreement } from '@crucible/core/engagement/agreement.ts';
import type { Fold } from '@crucible/core/engagement/entry.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import { type EngagementStream, streamOf } from '@crucible/core/engagement/stream.ts';
import type { EngagementId, SessionId } from '@crucible/core/ids.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { notes } from '@crucible/core/session/note.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { shippedModels } from '@crucible/reading/fixtures/shipped-models.ts';
import type { NewBlob } from '@crucible/record/record.ts';
import { expect, it } from 'vitest';
import type { Deciding } from '../act.ts';
import { captions } from '../fixtures/talk.ts';
import {
  agree,
  answerOf,
  engage,
  namedIn,
  type TestEngagement,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';
import { readingBy } from '../reading-by.ts';
import { importTranscript } from './import-transcript.ts';
import { moveSession } from './move-session.ts';
import { setRoles } from './set-roles.ts';

/** What a decision hands to the record to be sealed, and under which key: nothing else shows it. */
const recording = { transcripts: true, everyone: ['Ines Okafor', 'Mara Lind'] };
const file = captions({ coach: 'Ines Okafor', client: 'Mara Lind' });
const keysOf = (blobs: readonly NewBlob[] = []): readonly string[] => blobs.map(({ key }) => key);

async function begin() {
  const practice = testPractice();
  const mara = await engage(practice, 'Mara Lind');
  await agree(practice, mara, recording);
  const asked = { by: practice.coach, engagement: mara.engagement };
  const planned = await practice.act('session.plan-session', { start: 1, minutes: 60 }, asked);
  return { practice, mara, asked, session: namedIn<SessionId>(answerOf(planned), 'session') };
}

const reader =
  ({ record }: TestPractice, { engagement }: TestEngagement) =>
  async <State>(name: EngagementStream, fold: Fold<State>): Promise<State> =>
    (await record.fold(streamOf(engagement, name), fold)).state;

async function deciding(
  practice: TestPractice,
  from: TestEngagement,
  other?: EngagementId,
): Promise<Deciding> {
  const { record, newId, coach, clock } = practice;
  const stream = streamOf(from.engagement, 'desk');
  const bytes = new Map<string, Uint8Array>();
  for (const { blobs } of await record.read(stream))
    for (const blob of blobs) bytes.set(blob, answerOf(await record.readBlob(stream, blob)));
  return {
    now: clock.now(),
    newId,
    author: { person: coach, role: 'coach' },
    via: 'own-device',
    engagement: from.engagement,
    ...(other !== undefined && { other }),
    carried: (blob) => bytes.get(blob),
    digest: () => 'd'.repeat(64),
    readAnew: readingBy(shippedModels()).readAnew,
    ready: () => undefined,
  };
}

it('file and raw cues are sealed under one key, text and reading under another', async () => {
  const { practice, mara, session } = await begin();
  const state = reader(practice, mara);
  const known = {
    sessions: await state('shared', sessions),
    parties: await state('shared', parties),
    agreement: await state('shared', agreement),
    transcripts: await state('desk', transcripts),
  };
  const prepared = { ...answerOf(await readingBy(shippedModels()).readTranscript(file, {})), file };
  const asked = { input: { session, speakers: [] }, prepared };
  const decided = answerOf(importTranscript.decide(known, asked, await deciding(practice, mara)));
  const [original, cues, text, reading] = keysOf(decided.desk?.[0]?.blobs);
  expect(original).toBeDefined();
  expect([cues, reading]).toEqual([original, text]);
  expect(text).not.toBe(original);
});

it('a later reading is sealed under the key of the text, and so is it where the session belongs', async () => {
  const { practice, mara, asked, session } = await begin();
  const done = await practice.act('session.import-transcript', { session }, { ...asked, file });
  const transcript = namedIn<never>(answerOf(done), 'transcript');
  const state = reader(practice, mara);
  const kept = await state('desk', transcripts);
  const input = { transcript, roles: ['client' as const, 'coach' as const] };
  const known = { transcripts: kept, agreement: await state('shared', agreement) };
  const about = await deciding(practice, mara);
  const set = answerOf(setRoles.decide(known, { input, prepared: undefined }, about));
  expect(keysOf(set.desk?.[0]?.blobs)).toEqual([kept[0]?.blobs.text]);

  answerOf(await practice.act('session.set-roles', input, asked));
  const right = await engage(practice, 'Mara L.');
  await agree(practice, right, recording);
  const moving = {
    sessions: await state('shared', sessions),
    notes: await state('desk', notes),
    transcripts: await state('desk', transcripts),
    agreement: await state('shared', agreement),
    rightedShared: await state('shared', righted),
    rightedDesk: await state('desk', righted),
    scenesShared: await state('shared', scenes),
    scenesDesk: await state('desk', scenes),
    opened: await state('shared', openedPulses),
    requests: await state('shared', requests),
    waiting: await state('desk', waitingPulses),
    rightAgreement: await reader(practice, right)('shared', agreement),
    rightTranscripts: [],
  };
  const moved = answerOf(
    moveSession.decide(
      moving,
      { input: { session, speakers: [] }, prepared: undefined },
      await deciding(practice, mara, right.engagement),
    ),
  );
  const blobs = (moved['other.desk'] ?? []).flatMap((said) => said.blobs ?? []);
  const [original, cues, text, reading, later] = keysOf(blobs);
  expect([cues, reading, later]).toEqual([original, text, text]);
  expect(text).not.toBe(original);
  expect(Object.values(kept[0]?.blobs ?? {})).not.toContain(text);
  expect(new Set(blobs.map(({ id }) => id)).size).toBe(5);
});
