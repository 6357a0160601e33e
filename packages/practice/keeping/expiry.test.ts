import type { Place } from '@crucible/core/engagement/entry.ts';
import { type EngagementStream, streamOf } from '@crucible/core/engagement/stream.ts';
import type { ActId, EngagementId, SceneId, SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { placeIn } from '../fixtures/opened-engagement.ts';
import { captions } from '../fixtures/talk.ts';
import {
  agree,
  agreeOn,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestEngagement,
  type TestPractice,
  testPractice,
  withdraw,
} from '../fixtures/test-practice.ts';
import { expireEverything } from './expire-everything.ts';
import { keepTime } from './keep-time.ts';

const day = 24 * 3_600_000;
const voices = { coach: 'Ines Okafor', client: 'Mara Lind' };

type Stage = TestEngagement & { readonly practice: TestPractice; readonly asked: Asked };
type Asked = { readonly by: TestPractice['coach']; readonly engagement: EngagementId };
type WithWords = Stage & { readonly session: SessionId; readonly transcript: TranscriptId };

async function stage(): Promise<Stage> {
  const practice = testPractice();
  const engaged = await engage(practice, 'Mara Lind');
  return { ...engaged, practice, asked: { by: practice.coach, engagement: engaged.engagement } };
}

/** A session with a transcript, a kept quote, a note of the coach and one that both read. */
async function withWords(recording = {}): Promise<WithWords> {
  const staged = await stage();
  const { practice, asked } = staged;
  await agree(practice, staged, {
    transcripts: true,
    everyone: Object.values(voices),
    ...recording,
  });
  const plan = { start: practice.clock.now(), minutes: 60 };
  const session = namedIn<SessionId>(
    answerOf(await practice.act('session.plan-session', plan, asked)),
    'session',
  );
  const file = captions(voices);
  const kept = answerOf(await practice.act('session.import-transcript', { session }, { ...asked, file }));
  const transcript = namedIn<TranscriptId>(kept, 'transcript');
  const quote = { transcript, utterance: 1, start: 0, end: 20 };
  answerOf(await practice.act('session.keep-quote', quote, asked));
  answerOf(await practice.act('session.write-note', { session, happened: 'My own.' }, asked));
  answerOf(await practice.act('session.share-note', { session, text: 'For both.' }, asked));
  return { ...staged, session, transcript };
}

/** What is left of a transcript: its text or not, its file or not, how many quotes. */
async function left({ practice, asked, transcript }: WithWords): Promise<string> {
  const shown = answerOf(await practice.show('session.show-transcript', { transcript }, asked)) as {
    readonly opened?: unknown;
    readonly quotes: readonly unknown[];
  };
  const stream = streamOf(asked.engagement, 'desk');
  const imported = (await practice.record.read(stream)).find(
    ({ body }) => body.kind === 'transcript-imported',
  );
  const [original, , text] = imported?.blobs ?? [];
  const opens = async (blob: typeof original): Promise<boolean> =>
    blob !== undefined && (await practice.record.readBlob(stream, blob)).ok;
  return [
    (await opens(original)) && 'file',
    (await opens(text)) && 'text',
    shown.opened && 'shown',
    `${shown.quotes.length} quotes`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A start every day, as a machine that is used has them. */
async function days({ practice }: Stage, count: number): Promise<void> {
  for (let past = 0; past < count; past++) {
    practice.clock.move(day);
    await keepTime(practice.whole);
  }
}

async function setAside({ practice, asked, client }: Stage, text: string): Promise<void> {
  const stream = streamOf(asked.engagement, 'trust');
  const author = { person: asked.by, role: 'coach' } as const;
  const said = { author, via: 'own-device', body: { kind: 'reaction-set-aside', version: 1, text } } as const;
  const append = {
    act: practice.newId<ActId>(),
    by: asked.by,
    decidedOn: [],
    writes: [{ stream, entries: [said] }],
  };
  expect(client).toBeDefined();
  answerOf(await practice.record.append(append));
}

/** Sealed where the client writes it; here only when it was written counts. */
async function keepOnlyMine({ practice, asked, client }: Stage): Promise<void> {
  const stream = streamOf(asked.engagement, 'own');
  const author = { person: client, role: 'client' } as const;
  const said = { author, via: 'own-device', body: { kind: 'only-mine', version: 1, sealed: 'x' } } as const;
  const writes = [{ stream, entries: [said] }];
  answerOf(await practice.record.append({ act: practice.newId<ActId>(), by: client, decidedOn: [], writes }));
}

async function kindsIn({ practice, asked }: Stage, name: EngagementStream): Promise<readonly string[]> {
  const read = await practice.record.read(streamOf(asked.engagement, name));
  return read.map(({ body }) => body.kind);
}

test('an original is burnt after its days, and the text stays; both are told', async () => {
  const staged = await withWords();
  await keepTime(staged.practice.whole);
  await days(staged, 13);
  expect(await left(staged)).toBe('file, text, shown, 1 quotes');
  await days(staged, 1);
  expect(await left(staged)).toBe('text, shown, 1 quotes');
  expect((await kindsIn(staged, 'shared')).at(-1)).toBe('recording-destroyed');
  expect((await kindsIn(staged, 'desk')).at(-1)).toBe('destroyed');
  const { practice, session, client, engagement } = staged;
  const seen = answerOf(await practice.show('session.show-session', { session }, { by: client, engagement }));
  expect(seen).toMatchObject({ recordings: [{ gone: { original: expect.any(Number) } }] });
});

test('a text is gone after the agreement’s days, its reading with it, and quotes stay', async () => {
  const staged = await withWords({ until: { days: 20 } });
  await keepTime(staged.practice.whole);
  await days(staged, 19);
  expect(await left(staged)).toBe('text, shown, 1 quotes');
  await days(staged, 1);
  expect(await left(staged)).toBe('1 quotes');
});

test('a text that is kept until a day is there on it and gone when it is over everywhere', async () => {
  const staged = await withWords({ until: { day: '2026-12-10' } });
  await keepTime(staged.practice.whole);
  await days(staged, 14);
  expect(await left(staged)).toBe('text, shown, 1 quotes');
  await days(staged, 2);
  expect(await left(staged)).toBe('1 quotes');
});

test('after a withdrawal the words go, and quotes where whoever withdrew wanted that', async () => {
  const staged = await withWords({ quotesOnWithdrawal: 'keep' });
  await keepTime(staged.practice.whole);
  await days(staged, 2);
  await withdraw(staged.practice, staged, 'destroy');
  await days(staged, 1);
  expect(await left(staged)).toBe('0 quotes');
  expect(await kindsIn(staged, 'desk')).not.toContain('quote-kept');
});

test('scenes in words of the talk go with the quotes, the coach’s own and what both see', async () => {
  const staged = await withWords({ quotesOnWithdrawal: 'keep' });
  const { practice, asked, transcript } = staged;
  const told = { setting: 'room', parts: { i: { octant: 'HI' } } };
  const quotes = [{ part: 'i', utterance: 1, start: 0, end: 4 }];
  const input = { transcript, told, quotes };
  answerOf(await practice.act('mirror.quote-scene', input, asked));
  const second = answerOf(await practice.act('mirror.quote-scene', input, asked));
  const scene = namedIn<SceneId>(second, 'scene');
  answerOf(await practice.act('mirror.open-scene', { scene }, asked));
  await keepTime(practice.whole);
  await days(staged, 2);
  await withdraw(practice, staged, 'destroy');
  await days(staged, 1);
  expect(await kindsIn(staged, 'desk')).not.toContain('scene-told');
  expect(await kindsIn(staged, 'shared')).not.toContain('scene-told');
});

test('after a withdrawal that lets quotes stay, they stay', async () => {
  const staged = await withWords({ quotesOnWithdrawal: 'keep' });
  const { practice, client, engagement } = staged;
  await keepTime(practice.whole);
  await days(staged, 2);
  answerOf(
    await practice.act('engagement.withdraw-agreement', { quotes: 'keep' }, { by: client, engagement }),
  );
  await days(staged, 1);
  expect(await left(staged)).toBe('1 quotes');
});

test('what is only the client’s goes by its date, and nobody else learns what went', async () => {
  const staged = await stage();
  const { practice, client, engagement } = staged;
  await agreeOn(practice, staged, { onlyYours: { until: { days: 10 } } });
  await keepOnlyMine(staged);
  await keepTime(practice.whole);
  await days(staged, 5);
  await keepOnlyMine(staged);
  await days(staged, 4);
  expect(await kindsIn(staged, 'own')).toEqual(['only-mine', 'only-mine']);
  const due = answerOf(await practice.show('keeping.show-due', { days: 3660 }, staged.asked));
  expect(JSON.stringify(due)).not.toMatch(/"own"/u);
  practice.clock.move(day);
  const [expired] = await keepTime(practice.whole);
  expect(expired && answerOf(expired.done)).toMatchObject({ entries: [], receipts: [] });
  expect(await kindsIn(staged, 'own')).toEqual(['only-mine', 'destroyed']);
  const hold = { reason: 'Mine to keep.' };
  answerOf(await practice.act('keeping.hold-expiry', hold, { by: client, engagement }));
  await days(staged, 30);
  expect(await kindsIn(staged, 'own')).toEqual(['only-mine', 'destroyed']);
});

test('what was set aside is gone after 30 days and not before', async () => {
  const staged = await stage();
  await setAside(staged, 'I was angry.');
  await keepTime(staged.practice.whole);
  await days(staged, 29);
  expect(await kindsIn(staged, 'trust')).toEqual(['reaction-set-aside']);
  await days(staged, 1);
  expect(await kindsIn(staged, 'trust')).toEqual(['destroyed']);
});

test('nothing is destroyed at a first start, however old everything is', async () => {
  const staged = await stage();
  await setAside(staged, 'I was angry.');
  staged.practice.clock.move(400 * day);
  const [expired] = await keepTime(staged.practice.whole);
  expect(expired && refusalOf(expired.done)).toEqual({ kind: 'clock-not-believed' });
  expect(await kindsIn(staged, 'trust')).toEqual(['reaction-set-aside']);
});

test('a clock set ten years ahead destroys nothing at that start', async () => {
  const staged = await withWords({ until: { days: 20 } });
  await setAside(staged, 'I was angry.');
  await keepTime(staged.practice.whole);
  await days(staged, 3);
  const before = [await kindsIn(staged, 'trust'), await kindsIn(staged, 'desk'), await left(staged)];
  staged.practice.clock.move(3653 * day);
  await keepTime(staged.practice.whole);
  await expireEverything(staged.practice.whole);
  staged.practice.clock.move(day / 2);
  await keepTime(staged.practice.whole);
  expect([await kindsIn(staged, 'trust'), await kindsIn(staged, 'desk'), await left(staged)]).toEqual(before);
});

test('a clock that was set back afterwards is believed again, and what it showed ahead is not', async () => {
  const staged = await stage();
  await setAside(staged, 'I was angry.');
  await keepTime(staged.practice.whole);
  staged.practice.clock.move(3653 * day);
  await keepTime(staged.practice.whole);
  staged.practice.clock.move(-3653 * day);
  await keepTime(staged.practice.whole);
  await days(staged, 29);
  expect(await kindsIn(staged, 'trust')).toEqual(['reaction-set-aside']);
  await days(staged, 1);
  expect(await kindsIn(staged, 'trust')).toEqual(['destroyed']);
});

test('a transcript that was asked for goes a day later, unless it is taken back', async () => {
  const staged = await withWords();
  const { practice, transcript, client, engagement } = staged;
  const asked = { by: client, engagement };
  await keepTime(practice.whole);
  await days(staged, 1);
  const ask = async (): Promise<Place> => {
    const what = { kind: 'transcript', transcript };
    return placeIn(answerOf(await practice.act('keeping.ask-erase', { what }, asked)), 'shared');
  };
  const first = await ask();
  expect(refusalOf(await practice.act('keeping.undo-erase', { asked: first }, staged.asked))).toEqual({
    kind: 'not-theirs-to-erase',
  });
  answerOf(await practice.act('keeping.undo-erase', { asked: first }, asked));
  await days(staged, 2);
  expect(await left(staged)).toBe('file, text, shown, 1 quotes');
  await ask();
  practice.clock.move(day - 1);
  await keepTime(practice.whole);
  expect(await left(staged)).toBe('file, text, shown, 1 quotes');
  await days(staged, 1);
  expect(await left(staged)).toBe('1 quotes');
  expect(await kindsIn(staged, 'shared')).toContain('erased');
});

test('a session goes when both want it, with everything of it but what is not said yet', async () => {
  const staged = await withWords();
  const { practice, session, client, engagement } = staged;
  const note = { session, happened: 'The chair.', unsaid: ['I was bored.'] };
  answerOf(await practice.act('session.write-note', note, staged.asked));
  const what = { kind: 'session', session };
  const asked = placeIn(answerOf(await practice.act('keeping.ask-erase', { what }, staged.asked)), 'shared');
  await keepTime(practice.whole);
  await days(staged, 3);
  expect(await left(staged)).toBe('file, text, shown, 1 quotes');
  expect(refusalOf(await practice.act('keeping.erase-now', { asked }, staged.asked))).toMatchObject({
    kind: 'erasure-not-agreed',
  });
  expect(refusalOf(await practice.act('keeping.agree-erase', { asked }, staged.asked))).toMatchObject({
    kind: 'nothing-to-agree',
  });
  answerOf(await practice.act('keeping.agree-erase', { asked }, { by: client, engagement }));
  answerOf(await practice.act('keeping.erase-now', { asked }, staged.asked));
  expect(await kindsIn(staged, 'desk')).toEqual(['unsaid-opened', 'destroyed']);
  const words = JSON.stringify(await practice.record.read(streamOf(engagement, 'shared')));
  expect(words).not.toMatch(/For both/u);
});

test('the coach erases the notes at a word, and the client sees that it was asked', async () => {
  const staged = await withWords();
  const { practice, client, engagement } = staged;
  const what = { kind: 'stream', stream: 'desk' };
  const asClient = { by: client, engagement };
  expect(refusalOf(await practice.act('keeping.ask-erase', { what }, asClient))).toEqual({
    kind: 'not-theirs-to-erase',
  });
  const asked = placeIn(answerOf(await practice.act('keeping.ask-erase', { what }, staged.asked)), 'shared');
  expect(answerOf(await practice.show('keeping.show-keeping', {}, asClient))).toMatchObject({
    erasures: [{ what, due: expect.any(Number) }],
  });
  answerOf(await practice.act('keeping.erase-now', { asked }, staged.asked));
  expect(await kindsIn(staged, 'desk')).toEqual(['destroyed']);
});

test('of the whole work nothing is left but lines that say so, in the practice neither', async () => {
  const staged = await withWords();
  const { practice, client, engagement } = staged;
  await setAside(staged, 'I was angry.');
  const what = { kind: 'engagement' };
  const asked = placeIn(answerOf(await practice.act('keeping.ask-erase', { what }, staged.asked)), 'shared');
  answerOf(await practice.act('keeping.agree-erase', { asked }, { by: client, engagement }));
  answerOf(await practice.act('keeping.erase-now', { asked }, staged.asked));
  for (const name of ['shared', 'desk', 'trust'] as const)
    expect(await kindsIn(staged, name)).toEqual(['destroyed']);
  const shown = answerOf(await practice.show('engagement.show-engagements', {}, { by: practice.coach }));
  expect(shown).toMatchObject({ engagements: [] });
  expect(refusalOf(await practice.show('session.show-sessions', {}, staged.asked))).toEqual({
    kind: 'not-allowed',
  });
  await days(staged, 3);
});

test('what a session left behind where it was filed by mistake goes', async () => {
  const staged = await withWords();
  const { practice, session } = staged;
  const other = await engage(practice, 'Mara Lind');
  await agree(practice, other, { transcripts: true, everyone: Object.values(voices) });
  answerOf(
    await practice.act('session.move-session', { session }, { ...staged.asked, other: other.engagement }),
  );
  const stream = streamOf(staged.engagement, 'desk');
  const blobs = (await practice.record.read(stream)).flatMap((entry) => entry.blobs);
  await keepTime(practice.whole);
  await days(staged, 1);
  expect(blobs.length).toBeGreaterThan(3);
  for (const blob of blobs)
    expect(await practice.record.readBlob(stream, blob)).toEqual({
      ok: false,
      refusal: { kind: 'blob-destroyed' },
    });
  const words = JSON.stringify(await practice.record.read(streamOf(staged.engagement, 'shared')));
  expect(words).not.toMatch(/For both/u);
});
