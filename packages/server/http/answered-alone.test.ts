import type { SessionId } from '@crucible/core/ids.ts';
import { sealedThing } from '@crucible/practice/fixtures/sealed-thing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import { clientSignedIn } from '../fixtures/client-signed-in.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
} from '../fixtures/coach-signed-in.ts';
import { aTickLater, listenAs, places, stopListening } from '../fixtures/listening.ts';
import { host, type Served, servedPractice } from '../fixtures/served-practice.ts';

let served: Served;
let coach: Browser;
let tom: Opened;
let toms: Browser;
beforeAll(async () => {
  served = await servedPractice({}, host);
  coach = (await coachWithPractice(served)).browser;
  tom = await openEngagement(coach, 'Tom Baker');
  toms = await clientSignedIn(served, coach, tom);
}, 60_000);
afterAll(async () => {
  stopListening();
  await served.close();
});

type Done = {
  readonly entries: readonly { readonly body: { readonly session: SessionId } }[];
  readonly receipts: readonly unknown[];
};
const doneBy = async (browser: Browser, name: string, input: unknown): Promise<Done> =>
  expectOk(await act(browser, name, input, tom.engagement)) as Done;

async function heldSession(): Promise<SessionId> {
  const plan = { start: Math.floor(Date.now() / 1000) * 1000 - 7_200_000, minutes: 60 };
  const session = (await doneBy(coach, 'session.plan-session', plan)).entries[0]?.body.session;
  await doneBy(coach, 'session.hold-session', { session });
  if (session === undefined) throw new Error('no session was planned');
  return session;
}

const ratings = { G1: 8, G2: 8, T1: 8, T2: 8, B1: 9, B2: 8 };
const kept = sealedThing();
const answerOf = (name: string, session: SessionId) => ({
  session,
  ratings,
  ...(name === byClient && { kept }),
});
const [byClient, byCoach] = ['alliance.answer-pulse', 'alliance.answer-coach-pulse'] as const;
const told = (place: string) => ({ engagement: tom.engagement, place });

describe('whoever answers first after a session', () => {
  test.each([
    ['client', byClient],
    ['coach', byCoach],
  ] as const)('as the %s is heard of by nobody else, and then both hear at once', async (first, name) => {
    const session = await heldSession();
    await aTickLater();
    const [one, other] = first === 'client' ? [toms, coach] : [coach, toms];
    const [here, there] = [await listenAs(served, one), await listenAs(served, other)];
    expect((await doneBy(one, name, answerOf(name, session))).receipts).toEqual([]);
    await aTickLater();
    expect(places(here)).toEqual([told('sessions'), told('now')]);
    expect(places(there)).toEqual([]);
    const second = name === byClient ? byCoach : byClient;
    await doneBy(other, second, answerOf(second, session));
    await aTickLater();
    expect(places(there)).toEqual([told('sessions'), told('now')]);
    expect(places(here)).toHaveLength(4);
  });

  test('as the client stands in the log without the name of what was done', async () => {
    const session = await heldSession();
    const before = served.lines.length;
    await doneBy(toms, byClient, answerOf(byClient, session));
    const line = served.lines.slice(before).find((one) => 'route' in one && one.method === 'POST');
    expect(line).toMatchObject({ route: '/api/acts/:name', status: 200 });
    await act(toms, 'engagement.take-half', {}, tom.engagement);
    expect(served.lines.at(-1)).toMatchObject({ route: '/api/acts/:name' });
  });
});
