import type { SessionId } from '@crucible/core/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskedPractice, askedPractice, rated } from '../fixtures/asked-session.ts';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { answerOf, namedIn } from '../fixtures/test-practice.ts';

let asked: AskedPractice;
beforeEach(async () => {
  asked = await askedPractice();
});

const day = 86_400_000;
const kept = sealedThing();

/** A session each fortnight that both answer. */
async function answeredBy(ratings: object): Promise<SessionId> {
  asked.practice.clock.move(14 * day);
  const session = await asked.hold();
  const { act } = asked.practice;
  answerOf(await act('alliance.answer-pulse', { session, ratings, feltOff: 0, kept }, asked.client));
  answerOf(
    await act('alliance.answer-coach-pulse', { session, ratings: rated(8, 8, 8, 8, 8, 8) }, asked.coach),
  );
  return session;
}

const shownTo = async (who: 'coach' | 'client') =>
  answerOf(await asked.practice.show('alliance.show-alliance', {}, asked[who])) as {
    readonly sessions: readonly { readonly session: SessionId }[];
    readonly isQuiet: boolean;
  };

describe('how it was', () => {
  it('is the same to both, but for the question that is the coach’s', async () => {
    for (let at = 0; at < 3; at++) await answeredBy(rated(8, 9, 8, 8, 9, 8));
    const [coachs, clients] = [await shownTo('coach'), await shownTo('client')];
    expect(coachs).toMatchObject({ isQuiet: true });
    expect(clients).toEqual({ ...coachs, isQuiet: false });
  });

  it('stands in the order of the sessions, whatever was opened first', async () => {
    const { practice, coach, client } = asked;
    const [one, other] = [await asked.hold(), await asked.hold()];
    const ratings = rated(8, 8, 8, 8, 8, 8);
    for (const session of [other, one]) {
      answerOf(await practice.act('alliance.answer-coach-pulse', { session, ratings }, coach));
      answerOf(await practice.act('alliance.answer-pulse', { session, ratings, kept }, client));
    }
    expect((await shownTo('coach')).sessions.map(({ session }) => session)).toEqual([one, other]);
  });

  it('is no quiet run any more once something was put right in what both read', async () => {
    for (let at = 0; at < 3; at++) await answeredBy(rated(8, 9, 8, 8, 9, 8));
    const { practice, coach } = asked;
    const said = answerOf(await practice.act('engagement.state-interests', { paidBy: 'The firm.' }, coach));
    const earlier = said.entries[0]?.place;
    expect((await shownTo('coach')).isQuiet).toBe(true);
    answerOf(await practice.act('engagement.put-right', { earlier, words: 'The company.' }, coach));
    expect((await shownTo('coach')).isQuiet).toBe(false);
  });

  it('asks of a session that ended long ago nothing any more', async () => {
    const { practice, coach, client } = asked;
    const plan = { start: practice.clock.now() - 30 * day, minutes: 60 };
    const planned = answerOf(await practice.act('session.plan-session', plan, coach));
    const session = namedIn<SessionId>(planned, 'session');
    const held = answerOf(await practice.act('session.hold-session', { session }, coach));
    expect(held.entries.map(({ body }) => body.kind)).toEqual(['session-held']);
    expect(answerOf(await practice.show('engagement.show-requests', {}, client))).toEqual({});
    const shown = answerOf(await practice.show('alliance.show-pulse', { session }, client));
    expect(shown).toEqual({ session, standing: 'not-now' });
  });
});
