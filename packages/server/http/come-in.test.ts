import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { EngagementId } from '@crucible/core/ids.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SecondFactorBegun } from '../accounts/second-factor.ts';
import type { Answered, Browser } from '../fixtures/browser.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
  promiseText,
  view,
} from '../fixtures/coach-signed-in.ts';
import { linkFor } from '../fixtures/link-for.ts';
import { codeFor, host, type Served, servedPractice } from '../fixtures/served-practice.ts';

const password = 'seven herons over the weir';
const other = 'a kettle under the stairs';
const minute = 60_000;

let served: Served;
let ruth: Browser;
let tom: Opened;
beforeEach(async () => {
  served = await servedPractice({}, host);
  ruth = (await coachWithPractice(served)).browser;
  tom = await openEngagement(ruth, 'Tom Baker');
}, 60_000);
afterEach(() => served.close());

async function codeOf({ engagement, client: person }: Opened = tom): Promise<string> {
  const made = await ruth.post('/api/account/code', { engagement, person });
  return (expectOk(made) as { readonly code: string }).code;
}

function comeIn(code: string, given: { readonly email?: string; readonly password?: string } = {}) {
  const browser = served.browser();
  const asked = { code, email: 'tom@example.org', password, ...given };
  return browser.post('/api/account/come-in', asked).then((answered) => ({ browser, answered }));
}

function kindOf({ body }: Answered): string | undefined {
  return body.refusal?.kind;
}

async function arrivals(engagement: EngagementId): Promise<readonly unknown[]> {
  const shown = expectOk(await view(ruth, 'engagement.show-parties', engagement));
  return (shown as { readonly arrivals: readonly unknown[] }).arrivals;
}

describe('the code on the coach’s screen', () => {
  test('lets the client make an account on their own device, which both see', async () => {
    const code = await codeOf();
    const { browser, answered } = await comeIn(` ${code.slice(0, 4).toUpperCase()} - ${code.slice(4)} `);
    expectOk(answered);
    const account = expectOk(await browser.get('/api/account'));
    expect(account).toMatchObject({ isCoach: false, via: 'own-device', email: 'tom@example.org' });
    const works = expectOk(await browser.get('/api/account/works'));
    expect(works).toEqual([{ engagement: tom.engagement, role: 'client' }]);
    expect(await arrivals(tom.engagement)).toMatchObject([{ person: tom.client, with: 'code' }]);
    const again = served.browser();
    expectOk(await again.post('/api/account/sign-in', { email: 'TOM@example.org', password }));
  });

  test('works once, also for two who type it at one moment', async () => {
    const code = await codeOf();
    const both = await Promise.all([comeIn(code), comeIn(code, { email: 'eve@example.org' })]);
    const kinds = both.map(({ answered }) => kindOf(answered) ?? 'in').toSorted();
    expect(kinds).toEqual(['code-spent', 'in']);
    expect(kindOf((await comeIn(code)).answered)).toBe('code-spent');
    expect(await arrivals(tom.engagement)).toHaveLength(1);
  });

  test('is over after ten minutes, and with the next code', async () => {
    const first = await codeOf();
    const second = await codeOf();
    expect(kindOf((await comeIn(first)).answered)).toBe('code-spent');
    served.move(10 * minute + 1);
    expect(kindOf((await comeIn(second)).answered)).toBe('code-spent');
    expect(await arrivals(tom.engagement)).toEqual([]);
  });

  test('is not used up by a password that is not taken, nor where the practice is locked', async () => {
    const code = await codeOf();
    expect(kindOf((await comeIn(code, { password: 'short' })).answered)).toBe('password-too-short');
    await ruth.post('/api/practice/lock');
    expect(kindOf((await comeIn(code)).answered)).toBe('practice-locked');
  });

  test('is not found by trying: after ten it has to wait, and whoever has the right one waits too', async () => {
    const code = await codeOf();
    for (let times = 0; times < 10; times++)
      expect(kindOf((await comeIn('22222222')).answered)).toBe('code-spent');
    expect(kindOf((await comeIn(code)).answered)).toBe('too-many-tries');
  });

  test('is made by the coach of the work for its client alone', async () => {
    const { engagement, client } = tom;
    const anna = await openEngagement(ruth, 'Anna Vogt');
    const person = 'a'.repeat(26);
    await act(ruth, 'engagement.name-party', { person, role: 'sponsor', name: 'Vera' }, engagement);
    for (const asked of [
      { engagement, person },
      { engagement, person: anna.client },
      { engagement: anna.engagement, person: client },
      { engagement: 'b'.repeat(26), person: client },
    ])
      expect(kindOf(await ruth.post('/api/account/code', asked))).toBe('not-allowed');
    const { browser } = await comeIn(await codeOf());
    const byClient = await browser.post('/api/account/code', { engagement, person: client });
    expect(kindOf(byClient)).toBe('for-the-coach-alone');
  });

  test('opens nothing to whoever only looks at the page, as a scanner of links does', async () => {
    const code = await codeOf();
    for (const method of ['GET', 'HEAD'])
      for (const path of ['/come-in', `/come-in?code=${code}`, '/api/account/come-in'])
        await served.browser().send(path, { method });
    expect(await arrivals(tom.engagement)).toEqual([]);
    expectOk((await comeIn(code)).answered);
  });

  test('is kept in no clear and in no plain digest', async () => {
    const code = await codeOf();

    const files = readdirSync(served.folder).filter((name) => name.startsWith('accounts.sqlite'));
    const bytes = Buffer.concat(files.map((name) => readFileSync(`${served.folder}/${name}`)));
    expect(bytes.includes(code)).toBe(false);
    const digest = createHash('sha256').update(code).digest();
    for (const form of ['hex', 'base64url', 'base64'] as const)
      expect(bytes.includes(digest.toString(form))).toBe(false);
    expect(bytes.includes(digest)).toBe(false);
  });
});

describe('an account that was there before', () => {
  test('is made anew: another address and password, everything that was open ends, and it shows', async () => {
    const { browser: old } = await comeIn(await codeOf());
    const { browser, answered } = await comeIn(await codeOf(), { email: 'new@example.org', password: other });
    expectOk(answered);
    expect(kindOf(await old.get('/api/account'))).toBe('not-signed-in');
    expectOk(await browser.get('/api/account'));
    const before = { email: 'tom@example.org', password };
    expect(kindOf(await served.browser().post('/api/account/sign-in', before))).toBe('does-not-fit');
    expect(await arrivals(tom.engagement)).toHaveLength(2);
  });

  test('whose second factor is begun twice has a new key, and is told that the first is void', async () => {
    const { browser } = await comeIn(await codeOf());
    const begin = async () =>
      expectOk(await browser.post('/api/account/second-factor/begin', { password })) as SecondFactorBegun;
    const [first, second] = [await begin(), await begin()];
    expect([first.earlier, second.earlier]).toEqual(['none', 'void']);
    const confirm = ({ uri }: SecondFactorBegun) =>
      browser.post('/api/account/second-factor/confirm', { code: codeFor(uri) });
    expect(kindOf(await confirm(first))).toBe('does-not-fit');
    expectOk(await confirm(second));
  });

  test('with a second factor is not gone round', async () => {
    const { browser } = await comeIn(await codeOf());
    const begun = expectOk(await browser.post('/api/account/second-factor/begin', { password }));
    const { uri } = begun as { readonly uri: string };
    expectOk(await browser.post('/api/account/second-factor/confirm', { code: codeFor(uri) }));
    const again = await comeIn(await codeOf());
    expect(kindOf(again.answered)).toBe('link-instead-of-second-factor');
    expect(await arrivals(tom.engagement)).toHaveLength(1);
  });

  test('of somebody else keeps its address, and it is told five times a day at most', async () => {
    const anna = await openEngagement(ruth, 'Anna Vogt');
    expectOk((await comeIn(await codeOf(anna), { email: 'anna@example.org' })).answered);
    const code = await codeOf();
    for (let times = 0; times < 5; times++)
      expect(kindOf((await comeIn(code, { email: 'anna@example.org' })).answered)).toBe('account-exists');
    expect(kindOf((await comeIn(code, { email: 'anna@example.org' })).answered)).toBe('too-many-tries');
  });
});

describe('the coach who comes in as the client', () => {
  test('shows: in the record before anything is signed, and when the client comes in', async () => {
    const { engagement, client } = tom;
    const drafted = await act(ruth, 'engagement.draft-agreement', {}, engagement);
    const { entries } = expectOk(drafted) as { readonly entries: readonly { readonly place: unknown }[] };
    const signing = { edition: 1, draft: entries[0]?.place };
    const typed = { id: newId(), input: signing, engagement, typedForClient: true };
    expect(kindOf(await ruth.post('/api/acts/engagement.sign-agreement', typed))).toBe('not-allowed');
    const { browser: ruthsOther } = await comeIn(await codeOf(), { email: 'ruths-other@example.org' });
    expectOk(await act(ruthsOther, 'engagement.sign-agreement', signing, engagement));
    const listed = expectOk(await view(ruth, 'engagement.show-receipts', engagement));
    const { statements } = listed as { readonly statements: readonly { readonly kind: string }[] };
    const kinds = statements.map(({ kind }) => kind);
    expect(kinds.indexOf('came-in')).toBeGreaterThan(0);
    expect(kinds.indexOf('came-in')).toBeLessThan(kinds.indexOf('agreement-signed'));
    const { browser: toms } = await comeIn(await codeOf());
    expect(kindOf(await ruthsOther.get('/api/account'))).toBe('not-signed-in');
    const seen = expectOk(await view(toms, 'engagement.show-parties', engagement));
    expect((seen as { readonly arrivals: readonly unknown[] }).arrivals).toMatchObject([
      { person: client, with: 'code' },
      { person: client, with: 'code' },
    ]);
  });

  test('on the turned screen shows with every line that was said there', async () => {
    const { engagement } = tom;
    const given = await act(ruth, 'engagement.give-promise', { text: promiseText }, engagement);
    const { entries } = expectOk(given) as { readonly entries: readonly { readonly place: unknown }[] };
    expectOk(await ruth.post('/api/screen/turn', { engagement }));
    const promise = entries[0]?.place;
    expectOk(await act(ruth, 'engagement.take-half', { promise }, engagement));
    const shown = expectOk(await view(ruth, 'engagement.show-promise', engagement));
    expect(shown).toMatchObject({ half: { via: 'handed-over' } });
  });
});

describe('whoever has an account', () => {
  test('is out at once: every session, every link and every code, without being asked', async () => {
    const { browser } = await comeIn(await codeOf());
    const second = served.browser();
    expectOk(await second.post('/api/account/sign-in', { email: 'tom@example.org', password }));
    const code = await codeOf();
    expectOk(await second.post('/api/account/out'));
    for (const one of [browser, second]) expect(kindOf(await one.get('/api/account'))).toBe('not-signed-in');
    expect(kindOf((await comeIn(code)).answered)).toBe('code-spent');
  });

  test('takes another address with their password; other sessions end, and who reads it is asked anew', async () => {
    const { browser } = await comeIn(await codeOf());
    const second = served.browser();
    expectOk(await second.post('/api/account/sign-in', { email: 'tom@example.org', password }));
    expectOk(await browser.post('/api/account/readers', { readers: 'others' }));
    expect(expectOk(await browser.get('/api/account'))).toMatchObject({ readers: 'others' });
    const asked = { email: 'new@example.org', password };
    const wrong = await browser.post('/api/account/address', { ...asked, password: other });
    expect(kindOf(wrong)).toBe('does-not-fit');
    expectOk(await browser.post('/api/account/address', asked));
    expect(expectOk(await browser.get('/api/account'))).not.toHaveProperty('readers');
    expect(kindOf(await second.get('/api/account'))).toBe('not-signed-in');
    expectOk(await served.browser().post('/api/account/sign-in', asked));
  });

  test('who came by a link gives themselves a password once, and that shows too', async () => {
    const { engagement, client: person } = tom;
    const token = await linkFor(served, { person, email: 'tom@example.org' });
    const browser = served.browser();
    expectOk(await browser.post('/api/account/open-link', { token }));
    expect(expectOk(await browser.get('/api/account'))).toMatchObject({ hasPassword: false, via: 'link' });
    expectOk(await browser.post('/api/account/first-password', { password }));
    const again = await browser.post('/api/account/first-password', { password: other });
    expect(kindOf(again)).toBe('account-exists');
    expectOk(await served.browser().post('/api/account/sign-in', { email: 'tom@example.org', password }));
    expect(await arrivals(engagement)).toMatchObject([{ person, with: 'link' }]);
  });
});

test('a practice for one computer gives out no codes and takes none', async () => {
  const alone = await servedPractice();
  try {
    const coach = (await coachWithPractice(alone)).browser;
    const { engagement, client: person } = await openEngagement(coach, 'Tom Baker');
    expect(kindOf(await coach.post('/api/account/code', { engagement, person }))).toBe('links-not-offered');
    const typed = { code: '22222222', email: 'tom@example.org', password };
    expect(kindOf(await alone.browser().post('/api/account/come-in', typed))).toBe('links-not-offered');
  } finally {
    await alone.close();
  }
});
