import { nameOf, streamOf } from '@crucible/core/engagement/stream.ts';
import type { SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { describe, expect, it } from 'vitest';
import { captions } from '../fixtures/talk.ts';
import {
  type Asked,
  agree,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestEngagement,
  type TestPractice,
  testPractice,
  withdraw,
} from '../fixtures/test-practice.ts';
import type { ShownTranscript } from './show-transcript.ts';

const noon = Date.UTC(2026, 10, 1, 12);
const voices = { coach: 'Ines Okafor', client: 'Speaker 2' };

type Filed = {
  readonly practice: TestPractice;
  readonly session: SessionId;
  readonly transcript: TranscriptId;
  readonly wrong: Asked;
  readonly right: Asked;
  readonly mara: TestEngagement;
  readonly jonas: TestEngagement;
};

/** A session with Jonas that was filed, with note and transcript, under the work with Mara. */
async function misfiled(): Promise<Filed> {
  const practice = testPractice();
  const [mara, jonas] = [await engage(practice, 'Mara Lind'), await engage(practice, 'Jonas Berg')];
  await agree(practice, mara, { transcripts: true, everyone: ['Ines Okafor', 'Mara Lind'] });
  const wrong = { by: practice.coach, engagement: mara.engagement };
  const plan = { start: noon, minutes: 60, where: 'at the harbour' };
  const planned = await practice.act('session.plan-session', plan, wrong);
  const session = namedIn<SessionId>(answerOf(planned), 'session');
  answerOf(await practice.act('session.hold-session', { session }, wrong));
  const note = { session, happened: 'The buyer came up.', felt: 'PA', unsaid: ['That he rushes.'] };
  answerOf(await practice.act('session.write-note', note, wrong));
  answerOf(await practice.act('session.share-note', { session, text: 'The buyer waits.' }, wrong));
  const speakers = [{ label: 'Speaker 2', names: ['Mara Lind'] }];
  const done = await practice.act(
    'session.import-transcript',
    { session, speakers },
    { ...wrong, file: captions(voices) },
  );
  const transcript = namedIn<TranscriptId>(answerOf(done), 'transcript');
  const right = { by: practice.coach, engagement: jonas.engagement };
  return { practice, session, transcript, wrong, right, mara, jonas };
}

const move = ({ practice, session, wrong, jonas }: Filed, speakers: unknown = [jonasSpeaks]) =>
  practice.act('session.move-session', { session, speakers }, { ...wrong, other: jonas.engagement });
const jonasSpeaks = { label: 'Speaker 2', names: ['Jonas Berg'] };

async function agreeWithJonas({ practice, jonas }: Filed, originalDays = 7): Promise<void> {
  await agree(practice, jonas, { transcripts: true, everyone: ['Ines Okafor', 'Jonas Berg'], originalDays });
}

async function shownIn(filed: Filed, by: Asked): Promise<ShownTranscript> {
  const { practice, transcript } = filed;
  return answerOf(await practice.show('session.show-transcript', { transcript }, by)) as ShownTranscript;
}

/** Where lines stand is another place; what they say and when is not. */
const withoutPlaces = (shown: unknown): unknown =>
  JSON.parse(JSON.stringify(shown, (key, value) => (key === 'place' ? undefined : value)));

describe('a session that was filed under the wrong engagement', () => {
  it('stands in the right one with its note, its words and what was answered, as first dated', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    const { practice, session, transcript, wrong, right } = filed;
    const before = await shownIn(filed, wrong);
    const moment = before.opened?.moments[0]?.place;
    answerOf(await practice.act('session.answer-moment', { transcript, moment, answer: 'yes' }, wrong));
    answerOf(await practice.act('session.keep-quote', { transcript, utterance: 0, start: 0, end: 4 }, wrong));
    answerOf(await practice.act('session.set-roles', { transcript, roles: ['coach', 'client'] }, wrong));
    const note = answerOf(await practice.show('session.show-note', { session }, wrong));
    const answered = await shownIn(filed, wrong);
    practice.clock.move(3_600_000);
    answerOf(await move(filed));
    const there = answerOf(await practice.show('session.show-note', { session }, right));
    expect(withoutPlaces(there)).toEqual(withoutPlaces(note));
    expect(answerOf(await practice.show('session.show-session', { session }, right))).toMatchObject({
      standing: 'held',
      where: 'at the harbour',
      notes: [{ text: 'The buyer waits.' }],
      recordings: [{ transcript, recorded: ['Ines Okafor', 'Jonas Berg'] }],
    });
    const after = await shownIn(filed, right);
    expect(after).toMatchObject({ ...answered, speakers: [{}, { names: ['Jonas Berg'] }], original: {} });
    expect(after.opened).toEqual(answered.opened);
    expect(after.original).toEqual({ ...before.original, burnAfterDays: 7 });
  });

  it('takes along what was put right, as the newest words', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    const { practice, session, wrong, right } = filed;
    const share = await practice.act('session.share-note', { session, text: 'He waits.' }, wrong);
    const earlier = answerOf(share).entries[0]?.place;
    answerOf(await practice.act('engagement.put-right', { earlier, words: 'The seller waits.' }, wrong));
    answerOf(await move(filed));
    expect(answerOf(await practice.show('session.show-session', { session }, right))).toMatchObject({
      notes: [{ text: 'The buyer waits.' }, { text: 'He waits.' }, { text: 'The seller waits.' }],
    });
  });

  it('leaves words behind that were withdrawn, and takes its note', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    const { practice, session, transcript, right, mara } = filed;
    await withdraw(practice, mara, 'destroy');
    answerOf(await move(filed));
    expect(refusalOf(await practice.show('session.show-transcript', { transcript }, right))).toEqual({
      kind: 'no-such-transcript',
      transcript,
    });
    expect(answerOf(await practice.show('session.show-session', { session }, right))).toMatchObject({
      notes: [{ text: 'The buyer waits.' }],
      recordings: [],
    });
  });

  it('leaves a line in the wrong one, and nothing of its words', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    const { practice, session, transcript, wrong, mara, jonas } = filed;
    answerOf(await move(filed));
    for (const by of [wrong, { ...wrong, by: mara.client }]) {
      const seen = answerOf(await practice.show('session.show-sessions', {}, by));
      expect(seen).toEqual({ sessions: [{ session, standing: 'moved-away', at: practice.clock.now() }] });
      const refused = { kind: 'session-moved-away', session };
      expect(refusalOf(await practice.show('session.show-session', { session }, by))).toEqual(refused);
    }
    expect(refusalOf(await practice.show('session.show-note', { session }, wrong))).toEqual({
      kind: 'session-moved-away',
      session,
    });
    expect(refusalOf(await practice.show('session.show-transcript', { transcript }, wrong))).toEqual({
      kind: 'no-such-transcript',
      transcript,
    });
    const shared = await practice.record.read(streamOf(mara.engagement, 'shared'));
    expect(JSON.stringify(shared.at(-1)?.body)).not.toContain(jonas.engagement);
  });

  it('says nothing in the right one of where it was filed, where the client can read it', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    answerOf(await move(filed));
    const { practice, mara, jonas } = filed;
    const shared = await practice.record.read(streamOf(jonas.engagement, 'shared'));
    expect(JSON.stringify(shared.map(({ body }) => body))).not.toContain(mara.engagement);
  });

  it('is moved by one act or not at all: four streams, one time', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    const { entries } = answerOf(await move(filed));
    expect(new Set(entries.map(({ place }) => nameOf(place.stream)))).toEqual(new Set(['shared', 'desk']));
    expect(new Set(entries.map(({ place }) => place.stream)).size).toBe(4);
  });

  it.each([
    ['without an agreement there', undefined, { kind: 'no-agreement-for-transcripts' }],
    [
      'where that one says no to transcripts',
      { transcripts: false, everyone: ['Ines Okafor', 'Jonas Berg'] },
      { kind: 'transcripts-not-agreed' },
    ],
    [
      'where that one does not name everyone',
      { transcripts: true, everyone: ['Ines Okafor'] },
      { kind: 'not-everyone-named', labels: ['Speaker 2'], everyone: ['Ines Okafor'] },
    ],
  ])('stays where it is %s, and nothing is written', async (_, recording, refusal) => {
    const filed = await misfiled();
    const { practice, wrong, jonas } = filed;
    if (recording !== undefined) await agree(practice, jonas, recording);
    const before = await practice.record.read(streamOf(jonas.engagement, 'shared'));
    expect(refusalOf(await move(filed))).toEqual(refusal);
    expect(await practice.record.read(streamOf(jonas.engagement, 'shared'))).toEqual(before);
    expect((await shownIn(filed, wrong)).opened).toBeDefined();
  });

  it('does not take a name along that only the wrong agreement has', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    expect(refusalOf(await move(filed, []))).toMatchObject({
      kind: 'not-everyone-named',
      labels: ['Speaker 2'],
    });
  });

  it('is not moved onto itself, nor twice, nor by a client, nor to the engagement of somebody else', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    const { practice, session, wrong, mara, jonas } = filed;
    const onto = { ...wrong, other: mara.engagement };
    expect(refusalOf(await practice.act('session.move-session', { session }, onto))).toEqual({
      kind: 'same-engagement',
    });
    const byClient = { by: mara.client, engagement: mara.engagement, other: jonas.engagement };
    expect(refusalOf(await practice.act('session.move-session', { session }, byClient))).toEqual({
      kind: 'not-allowed',
    });
    answerOf(await move(filed));
    expect(refusalOf(await move(filed))).toEqual({ kind: 'session-moved-away', session });
  });

  it('may be moved back, with its words', async () => {
    const filed = await misfiled();
    await agreeWithJonas(filed);
    const { practice, session, right, mara } = filed;
    const before = (await shownIn(filed, filed.wrong)).opened;
    answerOf(await move(filed));
    const back = { session, speakers: [{ label: 'Speaker 2', names: ['Mara Lind'] }] };
    answerOf(await practice.act('session.move-session', back, { ...right, other: mara.engagement }));
    expect((await shownIn(filed, filed.wrong)).opened).toEqual(before);
    expect((await shownIn(filed, filed.wrong)).original.burnAfterDays).toBe(7);
  });
});
