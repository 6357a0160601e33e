import type { SessionId } from '@crucible/core/ids.ts';
import { sealedThing } from '@crucible/practice/fixtures/sealed-thing.ts';
import { mayPass } from '@crucible/practice/policy.ts';
import { views } from '@crucible/practice/views.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import { clientSignedIn } from '../fixtures/client-signed-in.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
  view,
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
  toms = await clientSignedIn(served, tom);
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

/** Every view that the coach of this work may ask, as it is answered: its status and each byte. */
async function seenByCoach(session: SessionId): Promise<readonly string[]> {
  const asked = views.filter((one) => mayPass('coach', one));
  const seen: string[] = [];
  for (const { name, input } of asked) {
    const given = input.safeParse({}).success ? {} : { session };
    const { status, text, headers } = await view(coach, name, tom.engagement, given);
    seen.push(`${name} ${status} ${headers['content-length']} ${text}`);
  }
  return seen;
}

/** The time that a tenth of them took at most. */
function quickOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 10)] ?? 0;
}

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

  test('as the client changes no sign of what any view of the coach answers', async () => {
    const session = await heldSession();
    const before = await seenByCoach(session);
    await doneBy(toms, byClient, { session, ratings, word: 'a word that takes its room', kept });
    expect(await seenByCoach(session)).toEqual(before);
  });

  test('as the client makes the coach wait no longer: the same views take as long as of a session nobody answered', async () => {
    const [answered, open] = [await heldSession(), await heldSession()];
    await doneBy(toms, byClient, { session: answered, ratings, kept });
    const took: Readonly<Record<'answered' | 'open', number[]>> = { answered: [], open: [] };
    const pair = [
      ['answered', answered],
      ['open', open],
    ] as const;
    for (let round = 0; round < 80; round++)
      for (const [which, session] of round % 2 === 0 ? pair : pair.toReversed()) {
        const from = performance.now();
        await view(coach, 'alliance.show-coach-pulse', tom.engagement, { session });
        took[which].push(performance.now() - from);
      }
    const [one, other] = [quickOf(took.answered), quickOf(took.open)];
    // What else the machine does only adds time: the quickest tenth is what the answer itself takes.
    expect(Math.abs(one - other)).toBeLessThan(Math.max(1, 0.5 * other));
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

  test('as the client leaves the same behind with "no" and with "keep for myself"', async () => {
    const left = async (filled: string) => {
      const session = await heldSession();
      await aTickLater();
      const [here, before] = [await listenAs(served, coach), served.lines.length];
      const answer = await act(
        toms,
        byClient,
        { session, ratings, kept: sealedThing(filled) },
        tom.engagement,
      );
      await aTickLater();
      const lines = served.lines.slice(before).filter((line) => 'route' in line && line.method === 'POST');
      return {
        // Places are counted on from one session to the next.
        length: answer.text.replaceAll(/"seq":\d+/gu, '').length,
        heads: Object.keys(answer.headers).toSorted(),
        told: places(here),
        lines: lines.map((line) => Object.keys(line).toSorted()),
      };
    };
    expect(await left('B')).toEqual(await left('A'));
  });
});
