import { acts } from '@crucible/practice/acts.ts';
import type { ListedAct } from '@crucible/practice/listed.ts';
import { mayPass, streamsOf } from '@crucible/practice/policy.ts';
import { views } from '@crucible/practice/views.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import {
  act,
  type Coach,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
  promiseText,
  view,
} from '../fixtures/coach-signed-in.ts';
import {
  coachPassword,
  codeFor,
  passphrase,
  type Served,
  servedPractice,
} from '../fixtures/served-practice.ts';
import { isDoneOnTurnedScreen, isShownToBoth } from './turned-screen.ts';

let served: Served;
let coach: Coach;
let browser: Browser;
let told: { readonly entries: readonly { readonly place: unknown; readonly body: unknown }[] };
let tom: Opened;
let anna: Opened;
beforeAll(async () => {
  served = await servedPractice();
  coach = await coachWithPractice(served);
  browser = coach.browser;
  tom = await openEngagement(browser, 'Tom Baker');
  anna = await openEngagement(browser, 'Anna Novak');
  const given = { text: promiseText };
  const done = expectOk(await act(browser, 'engagement.give-promise', given, tom.engagement)) as typeof told;
  told = done;
  expectOk(await browser.post('/api/screen/turn', { engagement: tom.engagement }));
}, 60_000);
afterAll(() => served.close());

const turned = { kind: 'screen-turned' };

describe('the screen turned to a client', () => {
  test.each(views.map((one) => [one.name, one] as const))(
    '%s: shown only if both may open all of it',
    async (name, one) => {
      const streams = streamsOf(one);
      const isBoth =
        mayPass('client', one) && streams.every((stream) => stream === 'shared' || stream === 'sponsor');
      expect(isShownToBoth(one)).toBe(isBoth);
      const { body } = await view(browser, name, tom.engagement);
      if (isBoth) expect(body.refusal?.kind).not.toBe('screen-turned');
      else expect(body.refusal).toEqual(turned);
    },
  );

  test('shows nothing of any other engagement', async () => {
    for (const { name } of views) {
      expect((await view(browser, name, anna.engagement)).body.refusal).toEqual(turned);
      expect((await view(browser, name)).body.refusal).toEqual(turned);
      const joined = { input: {}, engagement: tom.engagement, other: anna.engagement };
      expect((await browser.post(`/api/views/${name}`, joined)).body.refusal).toEqual(turned);
    }
  });

  test.each(acts.filter((one) => !mayPass('client', one)).map(({ name }) => name))(
    '%s is the coach’s and is not done',
    async (name) => {
      expect((await act(browser, name, {}, tom.engagement)).body.refusal).toEqual(turned);
    },
  );

  test('what only the client opens is done where only they are', () => {
    const sealed = { ...acts[0], who: ['client'], needs: {}, writes: ['own'] } as unknown as ListedAct;
    expect(isDoneOnTurnedScreen(sealed)).toBe(false);
    expect(isDoneOnTurnedScreen({ ...sealed, writes: ['shared'] })).toBe(true);
  });

  test('the client’s own act is the client’s, and says that the screen was handed over', async () => {
    const promise = told.entries[0]?.place;
    const done = expectOk(await act(browser, 'engagement.take-half', { promise }, tom.engagement));
    expect((done as typeof told).entries).toHaveLength(1);
    const shown = expectOk(await view(browser, 'engagement.show-promise', tom.engagement));
    expect(shown).toMatchObject({ half: { via: 'handed-over' } });
  });

  test('nobody types for the client there', async () => {
    const asked = { id: newId(), input: {}, engagement: tom.engagement, typedForClient: true };
    expect((await browser.post('/api/acts/engagement.take-half', asked)).body.refusal).toEqual(turned);
  });

  test.each([
    ['/api/account/password', { from: coachPassword, to: 'another walk by the sea' }],
    ['/api/account/sessions/end', { session: 'others', password: coachPassword }],
    ['/api/account/second-factor/begin', { password: coachPassword }],
    ['/api/practice/lock', {}],
    ['/api/practice/unlock', { passphrase }],
    ['/api/screen/turn', { engagement: 'a'.repeat(26) }],
  ])('nothing of the account or the practice is reached: %s', async (path, body) => {
    expect((await browser.post(path, body)).body.refusal).toEqual(turned);
  });

  test('says neither who is signed in nor under which address', async () => {
    expect(expectOk(await browser.get('/api/account'))).toEqual({
      isCoach: true,
      hasSecondFactor: true,
      isIdle: false,
      via: 'own-device',
      turned: tom.engagement,
    });
    expect((await browser.get('/api/account/sessions')).body.refusal).toEqual(turned);
  });

  test('stays turned after a reload, a wake and a restart', async () => {
    expectOk(await browser.get('/api/account'));
    served.move(16 * 60_000);
    expect((await view(browser, 'engagement.show-promise', tom.engagement)).body.refusal?.kind).toBe(
      'session-idle',
    );
    expectOk(await browser.post('/api/account/wake', { password: coachPassword }));
    expect((await view(browser, 'engagement.show-engagements')).body.refusal).toEqual(turned);
  });

  test('turns back with password and code only, into a new session', async () => {
    const proof = { code: codeFor(coach.uri, Date.now() + 30_000) };
    const old = new Map(browser.cookies);
    const wrong = { password: 'not this one at all', proof };
    expect((await browser.post('/api/screen/turn-back', wrong)).body.refusal?.kind).toBe('does-not-fit');
    const half = { password: coachPassword, proof: { code: '000000' } };
    expect((await browser.post('/api/screen/turn-back', half)).body.refusal?.kind).toBe('does-not-fit');
    expect((await view(browser, 'engagement.show-engagements')).body.refusal).toEqual(turned);
    expectOk(await browser.post('/api/screen/turn-back', { password: coachPassword, proof }));
    expectOk(await view(browser, 'engagement.show-engagements'));
    const before = served.browser();
    for (const [name, value] of old) before.cookies.set(name, value);
    expect((await before.get('/api/account')).body.refusal?.kind).toBe('not-signed-in');
  });
});

test('only an engagement of one’s own is turned to', async () => {
  const asked = { engagement: newId() };
  expect((await browser.post('/api/screen/turn', asked)).body.refusal).toEqual({ kind: 'not-allowed' });
});
