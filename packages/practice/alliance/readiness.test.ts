import type { SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { isRoughSpot } from '@crucible/core/session/rough-spot.ts';
import { beforeEach, expect, test } from 'vitest';
import { type AskedPractice, askedPractice, rated } from '../fixtures/asked-session.ts';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { captions } from '../fixtures/talk.ts';
import { agree, answerOf, namedIn, refusalOf } from '../fixtures/test-practice.ts';
import type { ShownTranscript } from '../session/show-transcript.ts';

let asked: AskedPractice;
beforeEach(async () => {
  asked = await askedPractice();
  await agree(
    asked.practice,
    { engagement: asked.engagement, client: asked.person },
    { transcripts: true, everyone: ['Ines Okafor', 'Martin Vale'] },
  );
});

const day = 86_400_000;
const kept = sealedThing();

async function answeredSession(): Promise<SessionId> {
  const { practice, coach, client, hold } = asked;
  practice.clock.move(14 * day);
  const session = await hold();
  const ratings = rated(8, 9, 8, 8, 9, 8);
  answerOf(await practice.act('alliance.answer-pulse', { session, ratings, feltOff: 0, kept }, client));
  answerOf(await practice.act('alliance.answer-coach-pulse', { session, ratings }, coach));
  return session;
}

const isReady = async (): Promise<boolean> => {
  const shown = answerOf(await asked.practice.show('alliance.show-readiness', {}, asked.coach));
  return (shown as { readonly mayBeSaid: boolean }).mayBeSaid;
};

/** A talk with words of a rough spot, taken in for the session; its moments by where they stand. */
async function talkOf(session: SessionId) {
  const { practice, coach } = asked;
  const said = [
    ['coach', 'You should call the chair today. You really have to do it before the board meets.', 0],
    ['client', 'No. That is not helping me at all. You never listen to what I say.', 6],
    ['coach', 'You are right, I pushed that. I am sorry. What would you rather look at?', 15],
    ['client', 'I would rather look at how I say no to him.', 25],
  ] as const;
  const file = captions({ coach: 'Ines Okafor', client: 'Martin Vale' }, said);
  const taken = answerOf(await practice.act('session.import-transcript', { session }, { ...coach, file }));
  const transcript = namedIn<TranscriptId>(taken, 'transcript');
  const shown = answerOf(await practice.show('session.show-transcript', { transcript }, coach));
  const places = (shown as ShownTranscript).opened?.moments.map(({ place }) => place) ?? [];
  return { transcript, rough: places.find(isRoughSpot), other: places.find((one) => !isRoughSpot(one)) };
}

test('a rough spot that stopped the last talk closes it until it is put right', async () => {
  for (let at = 0; at < 2; at++) await answeredSession();
  const { transcript, rough: moment } = await talkOf(await answeredSession());
  const { practice, coach } = asked;
  const say = async (said: object) =>
    answerOf(await practice.act('session.answer-moment', { transcript, moment, ...said }, coach));
  expect(await isReady()).toBe(true);
  await say({ answer: 'yes', strain: 2 });
  expect(await isReady()).toBe(true);
  await say({ answer: 'yes', strain: 3 });
  expect(await isReady()).toBe(false);
  await say({ answer: 'yes', strain: 3, isPutRight: true });
  expect(await isReady()).toBe(true);
  await say({ answer: 'yes', strain: 3 });
  await answeredSession();
  expect(await isReady()).toBe(true);
});

test('what it did to the work is said of rough spots that were worth a look, and of nothing else', async () => {
  const { transcript, rough, other } = await talkOf(await answeredSession());
  const { practice, coach } = asked;
  for (const [moment, answer] of [
    [rough, 'no'],
    [rough, 'not-sure'],
    [other, 'yes'],
  ] as const) {
    const tried = await practice.act(
      'session.answer-moment',
      { transcript, moment, answer, strain: 3 },
      coach,
    );
    expect(refusalOf(tried)).toEqual({ kind: 'no-rough-spot', moment });
  }
});

test('is the coach’s alone', async () => {
  const tried = await asked.practice.show('alliance.show-readiness', {}, asked.client);
  expect(refusalOf(tried)).toMatchObject({ kind: 'not-allowed' });
});
