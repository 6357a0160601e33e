import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskedPractice, askedPractice } from '../fixtures/asked-session.ts';
import { agreeOn, answerOf, namedIn, refusalOf } from '../fixtures/test-practice.ts';

let asked: AskedPractice;
beforeEach(async () => {
  asked = await askedPractice();
});

const hour = 3_600_000;
const day = 24 * hour;
const text = 'That I say no once, and stay in the room.';

async function plan(after: number): Promise<SessionId> {
  const { practice, coach } = asked;
  const when = { start: practice.clock.now() + after, minutes: 60 };
  return namedIn<SessionId>(answerOf(await practice.act('session.plan-session', when, coach)), 'session');
}
const open = async () =>
  (answerOf(await asked.practice.show('engagement.show-requests', {}, asked.client)) as { open?: unknown })
    .open;
const answer = (session: SessionId, by = asked.client) =>
  asked.practice.act('session.answer-beforehand', { session, text }, by);
const seen = async (session: SessionId) =>
  answerOf(await asked.practice.show('session.show-session', { session }, asked.coach));
const coachDoes = async (name: string, input: object) =>
  answerOf(await asked.practice.act(name, input, asked.coach));

describe('the day before a session', () => {
  it('one question is open, until the session begins, and nothing of it is left', async () => {
    const session = await plan(3 * day);
    expect(await open()).toBeUndefined();
    asked.practice.clock.move(2 * day);
    expect(await open()).toMatchObject({ asks: 'session.answer-beforehand', seconds: 20, session });
    asked.practice.clock.move(day);
    expect(await open()).toBeUndefined();
    expect(refusalOf(await answer(session))).toEqual({ kind: 'session-begun', session });
  });

  it('the answer stands with the session for both, and is asked for no more', async () => {
    const session = await plan(day);
    answerOf(await answer(session));
    expect(await open()).toBeUndefined();
    expect(await seen(session)).toMatchObject({ beforehand: { text, via: 'own-device' } });
    expect(refusalOf(await answer(session))).toMatchObject({ kind: 'beforehand-answered-already' });
    expect(refusalOf(await answer(session, asked.coach))).toEqual({ kind: 'not-allowed' });
  });

  it('it may be put right by the client, and what was written stays under it', async () => {
    const session = await plan(day);
    const earlier = answerOf(await answer(session)).entries[0]?.place;
    const words = 'That I say it first.';
    answerOf(await asked.practice.act('engagement.put-right', { earlier, words }, asked.client));
    expect(await seen(session)).toMatchObject({ beforehand: { text, putRight: { words } } });
  });

  it('a session at another time is asked about there, and not again once it was answered', async () => {
    const session = await plan(day);
    expect(await open()).toMatchObject({ session });
    const start = asked.practice.clock.now() + 5 * day;
    await coachDoes('session.change-time', { session, start });
    expect(await open()).toBeUndefined();
    asked.practice.clock.move(4 * day);
    expect(await open()).toMatchObject({ session, until: start });
    answerOf(await answer(session));
    await coachDoes('session.change-time', { session, start: start + day });
    asked.practice.clock.move(day);
    expect(await open()).toBeUndefined();
  });

  it('nothing is asked about a session that was cancelled', async () => {
    const session = await plan(day);
    await coachDoes('session.cancel-session', { session });
    expect(await open()).toBeUndefined();
    expect(refusalOf(await answer(session))).toEqual({ kind: 'session-cancelled', session });
  });
});

describe('rows of the agreement that wait', () => {
  const draft = () => coachDoes('engagement.draft-agreement', { rows: {} });

  it('are asked for from a day after the coach wrote them, for three days', async () => {
    await draft();
    expect(await open()).toBeUndefined();
    asked.practice.clock.move(day);
    expect(await open()).toMatchObject({ asks: 'engagement.sign-agreement' });
    asked.practice.clock.move(3 * day);
    expect(await open()).toBeUndefined();
  });

  it('are not, once the client signed in the room, or where the client wrote them', async () => {
    const { practice, engagement, person } = asked;
    await agreeOn(practice, { engagement, client: person }, {});
    answerOf(await practice.act('engagement.draft-agreement', { rows: {} }, asked.client));
    practice.clock.move(day);
    expect(await open()).toBeUndefined();
    const kinds = (await practice.record.read(streamOf(engagement, 'shared'))).map(({ body }) => body.kind);
    expect(kinds.filter((kind) => kind === 'request-answered')).toHaveLength(1);
  });

  it('are asked for no more after the agreement was withdrawn', async () => {
    const { practice, engagement, person } = asked;
    await agreeOn(practice, { engagement, client: person }, {});
    await draft();
    practice.clock.move(day);
    expect(await open()).toBeDefined();
    answerOf(await practice.act('engagement.withdraw-agreement', { quotes: 'keep' }, asked.client));
    expect(await open()).toBeUndefined();
  });
});
