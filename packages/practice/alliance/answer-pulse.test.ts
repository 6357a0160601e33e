import type { Entry } from '@crucible/core/engagement/entry.ts';
import { type EngagementStream, streamNames, streamOf } from '@crucible/core/engagement/stream.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskedPractice, askedPractice, rated } from '../fixtures/asked-session.ts';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { answerOf, refusalOf } from '../fixtures/test-practice.ts';
import { views } from '../views.ts';

let asked: AskedPractice;
let session: SessionId;
beforeEach(async () => {
  asked = await askedPractice();
  session = await asked.hold();
});

const mine = rated(8, 9, 7, 8, 9, 8);
const coachs = rated(9, 9, 9, 9, 9, 9);

const clientAnswers = (more: object = {}, by: object = asked.client) =>
  asked.practice.act(
    'alliance.answer-pulse',
    { session, ratings: mine, kept: sealedThing(), ...more },
    by as typeof asked.client,
  );
const coachAnswers = (more: object = {}) =>
  asked.practice.act('alliance.answer-coach-pulse', { session, ratings: coachs, ...more }, asked.coach);

/** What stands in a stream, as whoever holds the keys finds it. */
const linesIn = (stream: EngagementStream): Promise<readonly Entry[]> =>
  asked.practice.record.read(streamOf(asked.engagement, stream));
const kindsIn = async (stream: EngagementStream) => (await linesIn(stream)).map(({ body }) => body.kind);

/** Everything that every view of the coach, and every stream that the coach opens, has to say. */
async function seenByCoach(): Promise<string> {
  const shown: unknown[] = [];
  for (const { name, who } of views.filter((view) => view.who.includes('coach')))
    for (const input of [{}, { session }, { asked: '2026-11-26' }])
      shown.push([name, who, await asked.practice.show(name, input, asked.coach)]);
  for (const stream of ['shared', 'desk', 'trust', 'supervision', 'sponsor'] as const)
    shown.push(await linesIn(stream));
  return JSON.stringify(shown);
}

describe('the first of the two to answer', () => {
  it('says so only where the other cannot look', async () => {
    const before = await linesIn('shared');
    answerOf(await clientAnswers({ notSaid: { amount: 'yes', wish: 'tell', text: 'The fee.' } }));
    expect(await kindsIn('client')).toEqual(['pulse-answered', 'request-answered']);
    expect(await linesIn('shared')).toEqual(before);
    expect(await kindsIn('desk')).toEqual([]);
  });

  it('as the client changes nothing of all that the coach can look at', async () => {
    const before = await seenByCoach();
    answerOf(await clientAnswers());
    expect(await seenByCoach()).toBe(before);
  });

  it('as the coach changes nothing of all that the client can look at', async () => {
    const show = async () =>
      JSON.stringify([
        await asked.practice.show('alliance.show-pulse', { session }, asked.client),
        await asked.practice.show('alliance.show-alliance', {}, asked.client),
        await asked.practice.show('engagement.show-requests', {}, asked.client),
        await linesIn('shared'),
        await linesIn('client'),
      ]);
    const before = await show();
    answerOf(await coachAnswers());
    expect(await show()).toBe(before);
  });

  it('gets a receipt for nothing, and sees the own answer waiting', async () => {
    const done = answerOf(await clientAnswers());
    expect(done.receipts).toEqual([]);
    const shown = answerOf(await asked.practice.show('alliance.show-pulse', { session }, asked.client));
    expect(shown).toEqual({ session, standing: 'waits', own: { ratings: mine } });
  });

  it('is asked no more, and the coach is not told by the queue', async () => {
    const open = async () =>
      answerOf(await asked.practice.show('engagement.show-requests', {}, asked.client));
    expect(await open()).toMatchObject({ open: { asks: 'alliance.answer-pulse', seconds: 60, session } });
    answerOf(await clientAnswers());
    expect(await open()).toEqual({});
    expect(await kindsIn('shared')).not.toContain('request-answered');
  });

  it('is asked about another session next, and nothing that would tell the coach that they answered', async () => {
    const second = await asked.hold();
    const open = async () =>
      answerOf(await asked.practice.show('engagement.show-requests', {}, asked.client));
    answerOf(await clientAnswers());
    expect(await open()).toMatchObject({ open: { asks: 'alliance.answer-pulse', session: second } });
    answerOf(await clientAnswers({ session: second }));
    const waiting = (await linesIn('shared')).filter(({ body }) => body.kind === 'request-asked');
    expect(waiting.length).toBeGreaterThan(2);
    expect(await open()).toEqual({});
    expect(await kindsIn('shared')).not.toContain('request-answered');
  });

  it('answers once', async () => {
    answerOf(await clientAnswers());
    expect(refusalOf(await clientAnswers())).toEqual({ kind: 'pulse-answered-already', session });
    answerOf(await coachAnswers());
    expect(refusalOf(await coachAnswers())).toEqual({ kind: 'pulse-answered-already', session });
    expect(refusalOf(await clientAnswers())).toEqual({ kind: 'pulse-answered-already', session });
  });
});

describe('when the second answers', () => {
  it.each(['client', 'coach'] as const)('the %s opens both at once, for both to read', async (second) => {
    const [one, other] = second === 'coach' ? [clientAnswers, coachAnswers] : [coachAnswers, clientAnswers];
    answerOf(await one());
    const [waiting] = await linesIn(second === 'coach' ? 'client' : 'desk');
    const done = answerOf(await other());
    const opened = (await linesIn('shared')).slice(-3).map(({ body }) => body);
    const first = second === 'coach' ? 'client' : 'coach';
    const answers = { client: { ratings: mine }, coach: { ratings: coachs } };
    expect(opened).toMatchObject([
      { kind: 'pulse-opened', session, side: second, answer: answers[second] },
      {
        kind: 'pulse-opened',
        session,
        side: first,
        answer: answers[first],
        first: { place: waiting?.place, via: 'own-device' },
      },
      { kind: 'request-answered' },
    ]);
    expect(opened[0]).not.toHaveProperty('first');
    expect(done.receipts).toHaveLength(3);
    const shown = answerOf(await asked.practice.show('alliance.show-alliance', {}, asked.client));
    expect(shown).toMatchObject({ sessions: [{ session, client: { answer: answers.client } }] });
  });

  it('at the same moment, one of the two opens both', async () => {
    await Promise.all([clientAnswers(), coachAnswers()].map(async (done) => answerOf(await done)));
    const kinds = (await kindsIn('shared')).filter((kind) => kind === 'pulse-opened');
    expect(kinds).toHaveLength(2);
    expect([...(await kindsIn('client')), ...(await kindsIn('desk'))]).toContain('pulse-answered');
  });

  it('on the handed-over screen, it stands beside the answer how it came', async () => {
    answerOf(await clientAnswers({}, { ...asked.coach, via: 'handed-over' }));
    answerOf(await coachAnswers());
    const shown = answerOf(await asked.practice.show('alliance.show-alliance', {}, asked.client));
    expect(shown).toMatchObject({
      sessions: [{ client: { via: 'handed-over' }, coach: { via: 'own-device' } }],
    });
  });

  it('the coach cannot type it for the client', async () => {
    const typed = await clientAnswers({}, { ...asked.coach, via: 'typed-for-client' });
    expect(refusalOf(typed)).toEqual({ kind: 'not-allowed' });
  });
});

describe('what was not said', () => {
  it('is told in words, or that it was there, as the client chose, and only then', async () => {
    const notSaid = { amount: 'a-little', wish: 'ask' } as const;
    answerOf(await clientAnswers({ notSaid }));
    answerOf(await coachAnswers());
    const shown = answerOf(await asked.practice.show('alliance.show-alliance', {}, asked.coach));
    expect(shown).toMatchObject({ sessions: [{ client: { answer: { notSaid } }, level: 'talk' }] });
  });

  it('takes no text where the coach is to ask, and knows no "keep for myself"', async () => {
    const withText = { amount: 'yes', wish: 'ask', text: 'The fee.' };
    expect(refusalOf(await clientAnswers({ notSaid: withText }))).toMatchObject({ kind: 'bad-input' });
    const kept = { amount: 'yes', wish: 'keep' };
    expect(refusalOf(await clientAnswers({ notSaid: kept }))).toMatchObject({ kind: 'bad-input' });
  });

  it('by the coach opens an item on the desk, and both learn that there was something', async () => {
    answerOf(await clientAnswers());
    answerOf(await coachAnswers({ keptBack: { amount: 'yes', what: 'He looked at the clock.' } }));
    expect(await kindsIn('desk')).toEqual(['unsaid-opened']);
    const note = answerOf(await asked.practice.show('session.show-note', { session }, asked.coach));
    expect(note).toMatchObject({ unsaid: [{ text: 'He looked at the clock.' }] });
    const shared = JSON.stringify(await linesIn('shared'));
    expect(shared).toContain('"keptBack":"yes"');
    expect(shared).not.toContain('clock');
  });
});

describe('an answer is taken', () => {
  it('from the beginning of a session, and not of one that was cancelled', async () => {
    const { practice, coach } = asked;
    const plan = { start: practice.clock.now() + 3_600_000, minutes: 60 };
    answerOf(await practice.act('session.plan-session', plan, coach));
    const sessions = answerOf(await practice.show('session.show-sessions', {}, coach)) as {
      readonly sessions: readonly { readonly session: SessionId }[];
    };
    session = sessions.sessions.at(-1)?.session ?? session;
    expect(refusalOf(await clientAnswers())).toMatchObject({ kind: 'session-ahead' });
    answerOf(await practice.act('session.cancel-session', { session }, coach));
    expect(refusalOf(await clientAnswers())).toMatchObject({ kind: 'session-cancelled' });
  });

  it('of the client until three days after it', async () => {
    asked.practice.clock.move(72 * 3_600_000);
    expect(refusalOf(await clientAnswers())).toEqual({ kind: 'pulse-over', session });
  });

  it('of the coach however late, so that nothing the client wrote for them stays closed', async () => {
    asked.practice.clock.move(72 * 3_600_000 - 1);
    const notSaid = { amount: 'yes', wish: 'tell', text: 'The fee.' };
    answerOf(await clientAnswers({ notSaid }));
    asked.practice.clock.move(30 * 24 * 3_600_000);
    answerOf(await coachAnswers());
    const shown = answerOf(await asked.practice.show('alliance.show-coach-pulse', { session }, asked.coach));
    expect(shown).toMatchObject({ standing: 'opened', both: { client: { answer: { notSaid } } } });
  });

  it('only where something was answered, in whole numbers from 0 to 10', async () => {
    expect(refusalOf(await clientAnswers({ ratings: {} }))).toEqual({ kind: 'nothing-answered' });
    for (const G1 of [11, -1, 7.5, '7'])
      expect(refusalOf(await clientAnswers({ ratings: { G1 } }))).toMatchObject({ kind: 'bad-input' });
  });

  it('and lies in no stream but those that are named', async () => {
    answerOf(await clientAnswers());
    answerOf(await coachAnswers());
    for (const stream of streamNames.filter((name) => name !== 'practice')) {
      const kinds = await kindsIn(stream);
      if (!['shared', 'client', 'own'].includes(stream)) expect([stream, kinds]).toEqual([stream, []]);
    }
  });
});
