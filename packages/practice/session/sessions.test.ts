import type { SessionId } from '@crucible/core/ids.ts';
import type { Sessions } from '@crucible/core/session/session.ts';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestEngagement,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 11, 1, 12);

async function begin(): Promise<{
  practice: TestPractice;
  coach: Asked;
  client: Asked;
  mara: TestEngagement;
}> {
  const practice = testPractice();
  const mara = await engage(practice, 'Mara Lind');
  const { engagement } = mara;
  return {
    practice,
    mara,
    coach: { by: practice.coach, engagement },
    client: { by: mara.client, engagement },
  };
}

async function plan(practice: TestPractice, coach: Asked, start = noon): Promise<SessionId> {
  const planned = answerOf(
    await practice.act('session.plan-session', { start, minutes: 60, where: 'the small room' }, coach),
  );
  return namedIn<SessionId>(planned, 'session');
}

async function shown(practice: TestPractice, by: Asked): Promise<Sessions> {
  return (answerOf(await practice.show('session.show-sessions', {}, by)) as { sessions: Sessions }).sessions;
}

describe('a session', () => {
  it('that is planned is seen by both, in the order of the days', async () => {
    const { practice, coach, client } = await begin();
    const later = await plan(practice, coach, noon + 7 * day);
    const sooner = await plan(practice, coach);
    expect((await shown(practice, client)).map(({ session }) => session)).toEqual([sooner, later]);
    expect(await shown(practice, client)).toEqual(await shown(practice, coach));
  });

  it('is planned by the coach, and moved or cancelled by either', async () => {
    const { practice, coach, client } = await begin();
    const session = await plan(practice, coach);
    expect(
      refusalOf(await practice.act('session.plan-session', { start: noon, minutes: 60 }, client)),
    ).toEqual({
      kind: 'not-allowed',
    });
    answerOf(await practice.act('session.change-time', { session, start: noon + day }, client));
    expect(await shown(practice, coach)).toMatchObject([
      { start: noon + day, minutes: 60, where: 'the small room', standing: 'planned' },
    ]);
    answerOf(await practice.act('session.cancel-session', { session }, client));
    expect(await shown(practice, coach)).toMatchObject([{ standing: 'cancelled', start: noon + day }]);
  });

  it('that was moved keeps its first time in the record', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach);
    const moved = answerOf(await practice.act('session.change-time', { session, start: noon + day }, coach));
    const stream = moved.entries[0]?.place.stream;
    if (stream === undefined) throw new Error('nothing was said');
    const starts = (await practice.record.read(stream)).flatMap(({ body }) =>
      'start' in body ? [body.start] : [],
    );
    expect(starts).toEqual([noon, noon + day]);
  });

  it('that lies ahead has not taken place, and takes place once', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach);
    const hold = () => practice.act('session.hold-session', { session }, coach);
    expect(refusalOf(await hold())).toEqual({ kind: 'session-ahead', session, start: noon });
    practice.clock.move(30 * day);
    answerOf(await hold());
    expect(refusalOf(await hold())).toEqual({ kind: 'session-held', session });
  });

  it.each(['session.hold-session', 'session.cancel-session', 'session.change-time'])(
    'that was cancelled stays so: %s',
    async (act) => {
      const { practice, coach } = await begin();
      const session = await plan(practice, coach);
      answerOf(await practice.act('session.cancel-session', { session }, coach));
      practice.clock.move(30 * day);
      const input = { session, ...(act === 'session.change-time' && { start: noon + day }) };
      expect(refusalOf(await practice.act(act, input, coach))).toEqual({
        kind: 'session-cancelled',
        session,
      });
    },
  );

  it('that took place is neither moved nor cancelled any more', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach, noon - 30 * day);
    answerOf(await practice.act('session.hold-session', { session }, coach));
    const refusal = { kind: 'session-held', session };
    expect(refusalOf(await practice.act('session.cancel-session', { session }, coach))).toEqual(refusal);
    const change = await practice.act('session.change-time', { session, start: noon }, coach);
    expect(refusalOf(change)).toEqual(refusal);
  });

  it('of another engagement is not there', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach);
    const { engagement } = await engage(practice, 'Jonas Berg');
    const elsewhere = { by: practice.coach, engagement };
    expect(refusalOf(await practice.act('session.cancel-session', { session }, elsewhere))).toEqual({
      kind: 'no-such-session',
      session,
    });
    expect(refusalOf(await practice.show('session.show-session', { session }, elsewhere))).toEqual({
      kind: 'no-such-session',
      session,
    });
  });

  it.each([
    [{ minutes: 0 }, ['minutes']],
    [{ start: -1 }, ['start']],
    [{ start: 1.5 }, ['start']],
    [{ zones: { coach: 'the moon; drop' } }, ['zones.coach']],
    [{ where: 'a\u0000b' }, ['where']],
  ])('with %j is not planned, and nothing is written', async (wrong, at) => {
    const { practice, coach } = await begin();
    const planned = await practice.act('session.plan-session', { start: noon, minutes: 60, ...wrong }, coach);
    expect(refusalOf(planned)).toEqual({ kind: 'bad-input', at });
    expect(await shown(practice, coach)).toEqual([]);
  });
});

describe('the two-minute note', () => {
  const scene = {
    setting: 'outside',
    person: 'the chair',
    they: { tap: 'BC', words: 'asked for the numbers in front of everyone' },
    i: { tap: 'HI' },
    andThen: { tap: 'BC' },
  };
  const whole = {
    happened: 'We came back to the board meeting.',
    scenes: [scene, { setting: 'room', they: { tap: 'FG' }, i: { tap: 'PA' } }],
    felt: 'LM',
    unsaid: ['That I did not believe the timetable.'],
    worried: true,
  };

  it('needs no transcript: what happened, scenes, the tap, what was not said, whether I am worried', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach);
    answerOf(await practice.act('session.write-note', { session, ...whole }, coach));
    const { unsaid, ...note } = whole;
    expect(answerOf(await practice.show('session.show-note', { session }, coach))).toMatchObject({
      note,
      earlier: [],
      unsaid: [{ text: unsaid[0] }],
    });
  });

  it('is for the coach alone', async () => {
    const { practice, coach, client } = await begin();
    const session = await plan(practice, coach);
    answerOf(await practice.act('session.write-note', { session, ...whole }, coach));
    const notAllowed = { kind: 'not-allowed' };
    expect(refusalOf(await practice.show('session.show-note', { session }, client))).toEqual(notAllowed);
    expect(refusalOf(await practice.act('session.write-note', { session, ...whole }, client))).toEqual(
      notAllowed,
    );
    expect(JSON.stringify(await shown(practice, client))).not.toContain('board meeting');
  });

  it('written again stands beside the earlier one, and opens nothing unsaid twice', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach);
    answerOf(await practice.act('session.write-note', { session, ...whole }, coach));
    const again = {
      ...whole,
      happened: 'We came back to the board.',
      unsaid: [...whole.unsaid, 'That I was late.'],
    };
    answerOf(await practice.act('session.write-note', { session, ...again }, coach));
    expect(answerOf(await practice.show('session.show-note', { session }, coach))).toMatchObject({
      note: { happened: again.happened },
      earlier: [{ happened: whole.happened }],
      unsaid: again.unsaid.map((text) => ({ text })),
    });
  });

  it('may be a single tap, and is not nothing', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach);
    answerOf(await practice.act('session.write-note', { session, felt: 'nothing' }, coach));
    expect(refusalOf(await practice.act('session.write-note', { session }, coach))).toEqual({
      kind: 'nothing-noted',
    });
  });

  it('put right by its author shows the new words beside the old ones', async () => {
    const { practice, coach, client } = await begin();
    const session = await plan(practice, coach);
    const text = 'You want to ask first.';
    const shared = answerOf(await practice.act('session.share-note', { session, text }, coach));
    const earlier = shared.entries[0]?.place;
    const words = 'You want to ask before you answer.';
    answerOf(await practice.act('engagement.put-right', { earlier, words }, coach));
    expect(answerOf(await practice.show('session.show-session', { session }, client))).toMatchObject({
      notes: [{ text, putRight: { words } }],
    });
    expect(await shown(practice, client)).toMatchObject([{ notes: [{ text, putRight: { words } }] }]);
    const written = answerOf(await practice.act('session.write-note', { session, happened: 'X.' }, coach));
    const note = { earlier: written.entries[0]?.place, words: 'Y.' };
    answerOf(await practice.act('engagement.put-note-right', note, coach));
    expect(answerOf(await practice.show('session.show-note', { session }, coach))).toMatchObject({
      note: { happened: 'X.', putRight: { words: 'Y.' } },
    });
  });

  it('is reworded where it is words; that a session was planned or held stands as it was said', async () => {
    const { practice, coach } = await begin();
    const planned = answerOf(await practice.act('session.plan-session', { start: noon, minutes: 60 }, coach));
    const earlier = planned.entries[0]?.place;
    expect(
      refusalOf(await practice.act('engagement.put-right', { earlier, words: 'Never mind.' }, coach)),
    ).toEqual({ kind: 'stands-as-given', place: earlier });
  });

  it('holds three scenes at most', async () => {
    const { practice, coach } = await begin();
    const session = await plan(practice, coach);
    const four = await practice.act('session.write-note', { session, scenes: Array(4).fill(scene) }, coach);
    expect(refusalOf(four)).toEqual({ kind: 'bad-input', at: ['scenes'] });
  });

  it('shows the client what the coach shares of it, with what was shared before', async () => {
    const { practice, coach, client } = await begin();
    const session = await plan(practice, coach);
    for (const text of ['You want to ask first.', 'You want to ask first, and wait.'])
      answerOf(await practice.act('session.share-note', { session, text }, coach));
    expect(answerOf(await practice.show('session.show-session', { session }, client))).toMatchObject({
      notes: [{ text: 'You want to ask first.' }, { text: 'You want to ask first, and wait.' }],
    });
    expect(refusalOf(await practice.act('session.share-note', { session, text: 'x' }, client))).toEqual({
      kind: 'not-allowed',
    });
  });
});
