import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { describe, expect, it } from 'vitest';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import {
  type Asked,
  agreeOn,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';
import { expireEverything } from '../keeping/expire-everything.ts';

type Two = { readonly coach: Asked; readonly client: Asked };

/** A client who answers two sessions at these ratings, as the coach does, and agrees to be counted. */
async function counted(practice: TestPractice, name: string, ratings: readonly number[]): Promise<Two> {
  const engaged = await engage(practice, name);
  const { engagement, client } = engaged;
  const two = { coach: { by: practice.coach, engagement }, client: { by: client, engagement } };
  for (const rating of ratings) {
    practice.clock.move(3_600_000);
    const plan = { start: practice.clock.now() - 1_800_000, minutes: 15 };
    const planned = answerOf(await practice.act('session.plan-session', plan, two.coach));
    const session = namedIn<SessionId>(planned, 'session');
    answerOf(await practice.act('session.hold-session', { session }, two.coach));
    const given = { session, ratings: Object.fromEntries(items.map((item) => [item, rating])) };
    const kept = sealedThing();
    answerOf(await practice.act('alliance.answer-pulse', { ...given, kept }, two.client));
    answerOf(await practice.act('alliance.answer-coach-pulse', given, two.coach));
  }
  await agreeOn(practice, engaged, { yardstick: { counts: true } });
  return two;
}
const items = ['G1', 'G2', 'T1', 'T2', 'B1', 'B2'];

async function usualOf({ coach }: Two, practice: TestPractice): Promise<unknown> {
  const shown = answerOf(await practice.show('alliance.show-alliance', {}, coach)) as {
    readonly usual?: unknown;
  };
  return shown.usual;
}

describe('what is usual in this practice', () => {
  it('is read by from thirty clients on, by both, and given up below', async () => {
    const practice = testPractice();
    const all: Two[] = [];
    for (let nth = 0; nth < 29; nth++)
      all.push(await counted(practice, `Client ${nth}`, [5 + (nth % 3), 6 + (nth % 2)]));
    await expireEverything(practice.whole);
    const [first] = all;
    if (first === undefined) throw new Error('nobody answered');
    expect(await usualOf(first, practice)).toBeUndefined();
    expect(refusalOf(await practice.act('alliance.set-usual', {}, first.coach))).toEqual({
      kind: 'usual-as-before',
    });
    const last = await counted(practice, 'Client 29', [6, 7]);
    await expireEverything(practice.whole);
    expect(await usualOf(first, practice)).toEqual({ clients: 30 });
    const seen = answerOf(await practice.show('alliance.show-alliance', {}, first.client));
    expect(seen).toMatchObject({ usual: { clients: 30 } });
    answerOf(await practice.act('engagement.withdraw-agreement', { quotes: 'destroy' }, last.client));
    await expireEverything(practice.whole);
    expect(await usualOf(first, practice)).toBeUndefined();
    const lines = await practice.record.read(practiceStream(practice.record.practice));
    const lent = lines.filter(({ body }) => body.kind === 'totals-counted');
    expect(lent.at(-1)?.body).toMatchObject({ totals: [] });
  }, 120_000);
});
