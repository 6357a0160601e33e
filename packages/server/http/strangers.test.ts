import { partyRoles } from '@crucible/core/engagement/party.ts';
import type { EngagementId } from '@crucible/core/ids.ts';
import { acts } from '@crucible/practice/acts.ts';
import { mayPass } from '@crucible/practice/policy.ts';
import { views } from '@crucible/practice/views.ts';
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
  view,
} from '../fixtures/coach-signed-in.ts';
import { linkFor } from '../fixtures/link-for.ts';
import { host, type Served, servedPractice } from '../fixtures/served-practice.ts';

let served: Served;
let coach: Browser;
let tom: Opened;
let anna: Opened;
let annasBrowser: Browser;
beforeAll(async () => {
  served = await servedPractice({}, host);
  coach = (await coachWithPractice(served)).browser;
  tom = await openEngagement(coach, 'Tom Baker');
  anna = await openEngagement(coach, 'Anna Novak');
  annasBrowser = await clientSignedIn(served, anna);
}, 60_000);
afterAll(() => served.close());

const nowhere = (): EngagementId => newId<EngagementId>();
const engagementActs = acts.filter(
  ({ opens, needs, writes }) => opens === undefined && ofEngagement(needs, writes),
);
const engagementViews = views.filter(({ needs }) => ofEngagement(needs, []));

function ofEngagement(needs: (typeof views)[number]['needs'], writes: readonly string[]): boolean {
  return [...Object.values(needs).map((need) => need.in), ...writes].some((reach) => reach !== 'practice');
}

describe('nobody signed in', () => {
  test.each(acts.map(({ name }) => name))('cannot do %s', async (name) => {
    const answered = await act(served.browser(), name, {}, tom.engagement);
    expect([answered.status, answered.body.refusal]).toEqual([401, { kind: 'not-signed-in' }]);
  });

  test.each(views.map(({ name }) => name))('cannot see %s', async (name) => {
    const answered = await view(served.browser(), name, tom.engagement);
    expect([answered.status, answered.body.refusal]).toEqual([401, { kind: 'not-signed-in' }]);
  });

  test.each([
    '/api/acts',
    '/api/views',
    '/api/events',
    '/api/version',
    '/api/account/sessions',
    '/api/account/passkeys',
  ])('cannot get %s', async (path) => {
    expect((await served.browser().get(path)).body.refusal).toEqual({ kind: 'not-signed-in' });
  });
});

describe('a client in the engagement of another', () => {
  test.each(engagementActs.map(({ name }) => name))(
    'cannot do %s, and learns nothing from the no',
    async (name) => {
      const answers = await Promise.all(
        [tom.engagement, nowhere()].map((engagement) =>
          annasBrowser.post(`/api/acts/${name}`, {
            id: newId(),
            input: {},
            engagement,
            other: tom.engagement,
          }),
        ),
      );
      for (const { status, text } of answers) {
        expect(status).toBe(403);
        expect(text).toBe('{"ok":false,"refusal":{"kind":"not-allowed"}}');
      }
    },
  );

  test.each(engagementViews.map(({ name }) => name))(
    'cannot see %s, and learns nothing from the no',
    async (name) => {
      const [there, nobody] = [
        await view(annasBrowser, name, tom.engagement),
        await view(annasBrowser, name, nowhere()),
      ];
      expect([there.status, there.text]).toEqual([403, '{"ok":false,"refusal":{"kind":"not-allowed"}}']);
      expect([nobody.status, nobody.text]).toEqual([there.status, there.text]);
    },
  );

  test('cannot join it to their own', async () => {
    const asked = { id: newId(), input: {}, engagement: anna.engagement, other: tom.engagement };
    const answered = await annasBrowser.post('/api/acts/session.move-session', asked);
    expect(answered.body.refusal).toEqual({ kind: 'not-allowed' });
  });
});

describe('a client in their own engagement', () => {
  test.each(views.filter((one) => !mayPass('client', one)).map(({ name }) => name))(
    'cannot see %s, which is not for clients',
    async (name) => {
      expect((await view(annasBrowser, name, anna.engagement)).body.refusal?.kind).toBe('not-allowed');
    },
  );

  test.each(acts.filter((one) => !mayPass('client', one)).map(({ name }) => name))(
    'cannot do %s, which is not for clients',
    async (name) => {
      const answered = await act(annasBrowser, name, {}, anna.engagement);
      expect(answered.body.refusal?.kind).toMatch(/^(?:not-allowed|no-engagement-named)$/u);
    },
  );

  test('sees what is theirs', async () => {
    expectOk(await view(annasBrowser, 'engagement.show-parties', anna.engagement));
  });

  test('cannot type for themselves as the coach may', async () => {
    const asked = { id: newId(), input: {}, engagement: anna.engagement, typedForClient: true };
    for (const { name } of acts.filter((one) => mayPass('client', one))) {
      const answered = await annasBrowser.post(`/api/acts/${name}`, asked);
      expect(answered.body.refusal?.kind).toBe('not-allowed');
    }
  });

  test.each([
    ['/api/practice/unlock', { passphrase: 'x' }],
    ['/api/practice/begin', { passphrase: 'x', name: 'x' }],
    ['/api/practice/lock', {}],
    ['/api/screen/turn', { engagement: 'a'.repeat(26) }],
    [
      '/api/account/invite-by-mail',
      { engagement: 'a'.repeat(26), person: 'a'.repeat(26), email: 'a@example.org' },
    ],
  ])('cannot do what is for the coach alone: %s', async (path, body) => {
    expect((await annasBrowser.post(path, body)).body.refusal).toEqual({ kind: 'for-the-coach-alone' });
  });
});

describe('an act under the name of another person’s act', () => {
  test('answers nothing of it', async () => {
    const id = newId();
    const input = { start: Date.UTC(2027, 1, 2, 9), minutes: 60 };
    const asked = { id, input, engagement: tom.engagement };
    expectOk(await coach.post('/api/acts/session.plan-session', asked));
    const stolen = await annasBrowser.post('/api/acts/engagement.take-half', {
      id,
      input: {},
      engagement: anna.engagement,
    });
    expect(stolen.body.ok).toBe(false);
    expect(stolen.text).not.toContain(tom.engagement);
  });
});

describe('a link that signs in', () => {
  const asked = () => ({ person: tom.client, email: 'tom@example.org' });
  const open = (token: string) => served.browser().post('/api/account/open-link', { token });

  test('works once, the newest alone, a day long', async () => {
    const first = await linkFor(served, asked());
    const second = await linkFor(served, asked());
    expect((await open(first)).body.refusal).toEqual({ kind: 'link-spent' });
    const answers = await Promise.all([open(second), open(second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    const late = await linkFor(served, asked());
    served.move(25 * 3_600_000);
    expect((await open(late)).body.refusal).toEqual({ kind: 'link-spent' });
    served.move(-25 * 3_600_000);
  });

  test('looking at its page does nothing', async () => {
    const token = await linkFor(served, asked());
    const scanner = served.browser();
    for (const path of ['/come-in', `/come-in?token=${token}`]) await scanner.get(path);
    expect(scanner.cookies.size).toBe(0);
    expectOk(await open(token));
  });

  test('is in no answer to the coach', async () => {
    const invited = { engagement: tom.engagement, ...asked() };
    expect((await coach.post('/api/account/invite', invited)).status).toBe(404);
    expect((await coach.post('/api/account/invite-by-mail', invited)).body.refusal).toEqual({
      kind: 'mail-not-set',
    });
  });
});

test('every role and nobody else has a row in the policy that this file walks', () => {
  expect(partyRoles).toContain('client');
  expect(engagementActs.length).toBeGreaterThan(20);
  expect(engagementViews.length).toBeGreaterThan(8);
});
