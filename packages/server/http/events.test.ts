import { connect } from 'node:net';
import { socketOf } from '@crucible/record/folder/socket-of.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import { clientSignedIn } from '../fixtures/client-signed-in.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
  promiseText,
} from '../fixtures/coach-signed-in.ts';
import { aTickLater, listenAs, places, stopListening } from '../fixtures/listening.ts';
import { host, type Served, servedPractice } from '../fixtures/served-practice.ts';

let served: Served;
let coach: Browser;
let tom: Opened;
let anna: Opened;
let toms: Browser;
beforeAll(async () => {
  served = await servedPractice({}, host);
  coach = (await coachWithPractice(served)).browser;
  tom = await openEngagement(coach, 'Tom Baker');
  anna = await openEngagement(coach, 'Anna Novak');
  toms = await clientSignedIn(served, tom);
}, 60_000);
afterAll(async () => {
  stopListening();
  await served.close();
});

/** As the command asks: one line there, one line back. */
async function askedLocally(folder: string, question: unknown): Promise<unknown> {
  const socket = connect(socketOf(folder));
  socket.end(`${JSON.stringify(question)}\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return JSON.parse(text);
}

describe('a page that listens', () => {
  test('hears a place of an engagement that both see, in both browsers', async () => {
    const [here, there] = [await listenAs(served, coach), await listenAs(served, toms)];
    expectOk(await act(coach, 'engagement.give-promise', { text: promiseText }, tom.engagement));
    await aTickLater();
    const told = [
      { engagement: tom.engagement, place: 'agreement-and-people' },
      { engagement: tom.engagement, place: 'now' },
    ];
    expect(places(here)).toEqual(told);
    expect(places(there)).toEqual(told);
  });

  test('hears nothing of the coach’s desk, of another engagement, or of the practice', async () => {
    const [here, there] = [await listenAs(served, coach), await listenAs(served, toms)];
    const start = { start: Date.UTC(2027, 0, 12, 9), minutes: 60 };
    expectOk(await act(coach, 'session.plan-session', start, anna.engagement));
    await openEngagement(coach, 'Paul Weber');
    await aTickLater();
    expect(places(here)).toContainEqual({ engagement: anna.engagement, place: 'sessions' });
    expect(places(here)).toContainEqual({ place: 'today' });
    expect(places(there)).toEqual([]);
  });

  test('names places, and never a stream, an act, a person or a word', async () => {
    const here = await listenAs(served, coach);
    expectOk(
      await act(coach, 'engagement.state-interests', { paidBy: 'The company pays me.' }, anna.engagement),
    );
    await aTickLater();
    expect(places(here).length).toBeGreaterThan(0);
    expect(here.text()).not.toMatch(/shared|desk|trust|state-interests|company|person/u);
  });

  test('hears of many acts within one tick once', async () => {
    const here = await listenAs(served, coach);
    const said = [1, 2, 3].map((at) =>
      act(coach, 'engagement.state-interests', { paidBy: `Line ${at}.` }, anna.engagement),
    );
    await Promise.all(said);
    await aTickLater();
    const now = places(here).filter((one) => JSON.stringify(one).includes('"now"'));
    expect(now.length).toBeLessThanOrEqual(3);
    expect(now.length).toBeGreaterThan(0);
  });

  test('hears of what the command does at the machine itself', async () => {
    const here = await listenAs(served, coach);
    const question = {
      act: 'engagement.state-interests',
      id: newId(),
      input: { paidBy: 'Said at the machine.' },
      engagement: tom.engagement,
    };
    expect(await askedLocally(served.folder, question)).toMatchObject({ done: { ok: true } });
    await aTickLater();
    expect(places(here)).toContainEqual({ engagement: tom.engagement, place: 'agreement-and-people' });
  });

  test('hears nothing more once it is signed out', async () => {
    const guest = await clientSignedIn(served, anna);
    const there = await listenAs(served, guest);
    expectOk(await guest.post('/api/account/sign-out'));
    expectOk(await act(coach, 'engagement.state-interests', { paidBy: 'Again.' }, anna.engagement));
    await aTickLater();
    expect(places(there)).toEqual([]);
    expect(there.ended()).toBe(true);
  });

  test('does not keep a session awake by listening', async () => {
    const here = await listenAs(served, toms);
    served.move(16 * 60_000);
    expect((await toms.get('/api/version')).body.refusal?.kind).toBe('session-idle');
    expect(here.ended()).toBe(false);
  });
});
