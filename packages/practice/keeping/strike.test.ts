import type { Place } from '@crucible/core/engagement/entry.ts';
import type { ActId, SessionId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { type OpenedEngagement, openedEngagement, placeIn } from '../fixtures/opened-engagement.ts';
import { answerOf, namedIn, refusalOf } from '../fixtures/test-practice.ts';
import { runAct } from '../run-act.ts';

const minute = 60_000;

type Shown = OpenedEngagement & { readonly session: SessionId; readonly line: Place };

/** A session that took place, and a note on it that the coach showed. */
async function shown(text = 'What we saw.'): Promise<Shown> {
  const opened = await openedEngagement();
  const { practice, coach } = opened;
  const plan = { start: practice.clock.now(), minutes: 60 };
  const session = namedIn<SessionId>(
    answerOf(await practice.act('session.plan-session', plan, coach)),
    'session',
  );
  const noted = answerOf(await practice.act('session.share-note', { session, text }, coach));
  return { ...opened, session, line: placeIn(noted, 'shared') };
}

async function notesOf({ practice, coach, session }: Shown): Promise<readonly string[]> {
  const found = answerOf(await practice.show('session.show-session', { session }, coach));
  return (found as { notes: { text: string }[] }).notes.map(({ text }) => text);
}

test('within ten minutes its author strikes a line alone, and a line stays that says so', async () => {
  const stage = await shown();
  stage.practice.clock.move(9 * minute);
  const done = answerOf(await stage.practice.act('keeping.strike-line', { line: stage.line }, stage.coach));
  expect(done.entries.map(({ body }) => body)).toEqual([
    { kind: 'destroyed', version: 1, why: 'struck', lines: [[stage.line.seq, stage.line.seq]], blobs: [] },
  ]);
  expect(done.receipts).toHaveLength(1);
  expect(await notesOf(stage)).toEqual([]);
});

test('the other does not strike it alone, at any time', async () => {
  const stage = await shown();
  const done = answerOf(await stage.practice.act('keeping.strike-line', { line: stage.line }, stage.client));
  expect(done.entries.map(({ body }) => body.kind)).toEqual(['strike-asked']);
  expect(await notesOf(stage)).toEqual(['What we saw.']);
});

test('after ten minutes one asks and the other agrees; whoever asked does not agree with themselves', async () => {
  const stage = await shown();
  const { practice, coach, client, line } = stage;
  practice.clock.move(10 * minute + 1);
  answerOf(await practice.act('keeping.strike-line', { line }, coach));
  expect(refusalOf(await practice.act('keeping.strike-line', { line }, client))).toMatchObject({
    kind: 'strike-asked-already',
  });
  expect(refusalOf(await practice.act('keeping.agree-strike', { line }, coach))).toMatchObject({
    kind: 'strike-not-asked',
  });
  expect(await notesOf(stage)).toEqual(['What we saw.']);
  answerOf(await practice.act('keeping.agree-strike', { line }, client));
  expect(await notesOf(stage)).toEqual([]);
  expect(answerOf(await practice.show('keeping.show-keeping', {}, client))).toMatchObject({ strikes: [] });
});

test('what was put right in a line goes with it', async () => {
  const stage = await shown();
  const { practice, coach, line } = stage;
  answerOf(await practice.act('engagement.put-right', { earlier: line, words: 'Seen otherwise.' }, coach));
  const done = answerOf(await practice.act('keeping.strike-line', { line }, coach));
  expect(done.entries[0]?.body).toMatchObject({ lines: [[line.seq, line.seq + 1]] });
  const read = await practice.record.read(line.stream);
  expect(JSON.stringify(read)).not.toMatch(/otherwise|What we saw/u);
});

test('lines after one that was struck are still found by their numbers', async () => {
  const stage = await shown();
  const { practice, coach, session, line } = stage;
  const later = answerOf(await practice.act('session.share-note', { session, text: 'Later.' }, coach));
  answerOf(await practice.act('keeping.strike-line', { line }, coach));
  const earlier = placeIn(later, 'shared');
  answerOf(await practice.act('engagement.put-right', { earlier, words: 'Later, rightly.' }, coach));
  answerOf(await practice.act('keeping.strike-line', { line: earlier }, coach));
  expect(await notesOf(stage)).toEqual([]);
});

test('an act that was struck since answers again without its words and never with another line', async () => {
  const { practice, coach } = await openedEngagement();
  const plan = { start: practice.clock.now(), minutes: 60 };
  const planned = answerOf(await practice.act('session.plan-session', plan, coach));
  const session = namedIn<SessionId>(planned, 'session');
  const asked = {
    act: 'session.share-note',
    id: practice.newId<ActId>(),
    input: { session, text: 'First.' },
    ...(coach.engagement && { engagement: coach.engagement }),
  };
  const asking = { person: practice.coach, via: 'own-device' } as const;
  const noted = answerOf(await runAct(practice.whole, asked, asking));
  answerOf(await practice.act('keeping.strike-line', { line: placeIn(noted, 'shared') }, coach));
  const again = answerOf(await runAct(practice.whole, asked, asking));
  expect(again).toMatchObject({ repeated: true, entries: [], receipts: [] });
});

test('the promise, signatures and those who belong to the work are never struck', async () => {
  const { practice, coach, client } = await openedEngagement();
  const text = { promise: 'p', half: 'h', neither: 'n', closing: 'c' };
  const given = answerOf(await practice.act('engagement.give-promise', { text }, coach));
  const drafted = answerOf(await practice.act('engagement.draft-agreement', { rows: {} }, coach));
  const draft = placeIn(drafted, 'shared');
  const signed = answerOf(await practice.act('engagement.sign-agreement', { edition: 1, draft }, client));
  const first = { ...draft, seq: 1 };
  const [named] = await practice.record.read(draft.stream);
  for (const line of [placeIn(given, 'shared'), draft, placeIn(signed, 'shared'), named?.place ?? first])
    expect(refusalOf(await practice.act('keeping.strike-line', { line }, coach))).toEqual({
      kind: 'never-struck',
      place: line,
    });
});

test('of their own notes the coach strikes any line at any time, but not what is not said yet', async () => {
  const { practice, coach, session } = await shown();
  const note = {
    session,
    happened: 'The chair again.',
    unsaid: ['I was bored.'],
    scenes: [],
    worried: false,
  };
  const written = answerOf(await practice.act('session.write-note', note, coach));
  const [line, unsaid] = written.entries.map(({ place }) => place);
  practice.clock.move(400 * 24 * 60 * minute);
  expect(refusalOf(await practice.act('keeping.strike-note', { line: unsaid }, coach))).toMatchObject({
    kind: 'not-said-yet',
  });
  answerOf(await practice.act('keeping.strike-note', { line }, coach));
  const shownNote = answerOf(await practice.show('session.show-note', { session }, coach));
  expect(JSON.stringify(shownNote)).toMatch(/bored/u);
  expect(JSON.stringify(shownNote)).not.toMatch(/chair/u);
});

test('a line that is not there, or is another, is not struck', async () => {
  const { practice, coach, line } = await shown();
  for (const wrong of [
    { ...line, seq: line.seq + 1 },
    { ...line, hash: 'f'.repeat(64) },
  ])
    expect(refusalOf(await practice.act('keeping.strike-line', { line: wrong }, coach))).toEqual({
      kind: 'no-line-to-strike',
      place: wrong,
    });
});
