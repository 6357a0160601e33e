import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answered, Browser } from '../fixtures/browser.ts';
import { type Coach, coachWithAccount, coachWithPractice, expectOk } from '../fixtures/coach-signed-in.ts';
import {
  coachEmail,
  coachPassword,
  codeFor,
  passphrase,
  type Served,
  servedPractice,
} from '../fixtures/served-practice.ts';

const minute = 60_000;
const right = { email: coachEmail, password: coachPassword };

const kindOf = ({ body }: Answered): string | undefined => body.refusal?.kind;
const isIn = async (browser: Browser): Promise<boolean> => (await browser.get('/api/version')).status === 200;

let served: Served;
let coach: Coach;
let nextCode = 0;

/** Signed in anew, by one of the codes on paper. */
async function signedIn(): Promise<Browser> {
  const browser = served.browser();
  expectOk(await browser.post('/api/account/sign-in', right));
  const recoveryCode = coach.recoveryCodes[nextCode++];
  expectOk(await browser.post('/api/account/sign-in/second-factor', { recoveryCode }));
  return browser;
}

describe('the second factor', () => {
  beforeAll(async () => {
    served = await servedPractice();
    coach = await coachWithAccount(served);
    nextCode = 0;
  }, 60_000);
  afterAll(() => served.close());

  test('a password alone opens nothing', async () => {
    const browser = served.browser();
    expect(expectOk(await browser.post('/api/account/sign-in', right))).toEqual({ wanted: 'second-factor' });
    expect(await isIn(browser)).toBe(false);
    for (const path of ['/api/account/second-factor/begin', '/api/account/wake', '/api/screen/turn-back'])
      expect((await browser.post(path, { password: coachPassword })).status).toBe(401);
  });

  test('a code without the password before it opens nothing', async () => {
    const browser = served.browser();
    const answered = await browser.post('/api/account/sign-in/second-factor', { code: codeFor(coach.uri) });
    expect(kindOf(answered)).toBe('does-not-fit');
    expect(await isIn(browser)).toBe(false);
  });

  test('half a sign-in that somebody made up opens nothing', async () => {
    const browser = served.browser();
    await browser.post('/api/account/sign-in', right);
    const [name = '', value = ''] = [...browser.cookies].find(([one]) => one.includes('two_factor')) ?? [];
    browser.cookies.set(
      name,
      value.replace(/^./u, (first) => (first === '2' ? '3' : '2')),
    );
    const recoveryCode = coach.recoveryCodes[9];
    const answered = await browser.post('/api/account/sign-in/second-factor', { recoveryCode });
    expect(kindOf(answered)).toBe('does-not-fit');
  });

  test('a code works once', async () => {
    const code = codeFor(coach.uri, Date.now() + 30_000);
    const [first, second] = [served.browser(), served.browser()];
    for (const browser of [first, second]) await browser.post('/api/account/sign-in', right);
    expectOk(await first.post('/api/account/sign-in/second-factor', { code }));
    expect(await isIn(first)).toBe(true);
    expect(kindOf(await second.post('/api/account/sign-in/second-factor', { code }))).toBe(
      'code-used-before',
    );
    expect(await isIn(second)).toBe(false);
  });

  test('a code on paper works once', async () => {
    await signedIn();
    const browser = served.browser();
    await browser.post('/api/account/sign-in', right);
    const recoveryCode = coach.recoveryCodes[nextCode - 1];
    const answered = await browser.post('/api/account/sign-in/second-factor', { recoveryCode });
    expect(kindOf(answered)).toBe('does-not-fit');
  });

  test('is not replaced by somebody who only has the session and the password', async () => {
    const browser = await signedIn();
    const begun = await browser.post('/api/account/second-factor/begin', { password: coachPassword });
    expect(kindOf(begun)).toBe('does-not-fit');
  });

  test('codes are tried five times in a quarter of an hour, over all sign-ins and restarts', async () => {
    const kinds: (string | undefined)[] = [];
    for (let at = 0; at < 7; at++) {
      const browser = served.browser();
      await browser.post('/api/account/sign-in', right);
      kinds.push(kindOf(await browser.post('/api/account/sign-in/second-factor', { code: `00000${at}` })));
    }
    expect(kinds).toEqual([...Array(5).fill('does-not-fit'), 'too-many-tries', 'too-many-tries']);
    served = await served.again();
    const browser = served.browser();
    await browser.post('/api/account/sign-in', right);
    const recoveryCode = coach.recoveryCodes[8];
    const locked = await browser.post('/api/account/sign-in/second-factor', { recoveryCode });
    expect(kindOf(locked)).toBe('too-many-tries');
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
    served.move(16 * minute);
    await browser.post('/api/account/sign-in', right);
    expectOk(await browser.post('/api/account/sign-in/second-factor', { recoveryCode }));
  });
});

describe('passwords and passphrases by guessing', () => {
  beforeEach(async () => {
    served = await servedPractice();
    coach = await coachWithPractice(served);
    nextCode = 0;
    return () => served.close();
  }, 60_000);

  test('ten passwords in a quarter of an hour; a restart forgives nothing, the right one waits too', async () => {
    const browser = served.browser();
    for (let at = 0; at < 10; at++) {
      const answered = await browser.post('/api/account/sign-in', {
        ...right,
        password: `guess number ${at}`,
      });
      expect(kindOf(answered)).toBe('does-not-fit');
    }
    expect(kindOf(await browser.post('/api/account/sign-in', right))).toBe('too-many-tries');
    served = await served.again();
    expect(kindOf(await served.browser().post('/api/account/sign-in', right))).toBe('too-many-tries');
    served.move(16 * minute);
    expectOk(await served.browser().post('/api/account/sign-in', right));
  });

  test('one machine cannot go through many accounts', async () => {
    const browser = served.browser();
    const guess = { email: 'somebody@example.org', password: 'the same for all' };
    expect(kindOf(await browser.post('/api/account/sign-in', guess))).toBe('does-not-fit');
    const token = 'x'.repeat(43);
    // The making of the coach's account was one, the guess before these another.
    for (let at = 0; at < 28; at++)
      expect(kindOf(await browser.post('/api/account/open-link', { token }))).toBe('link-spent');
    const another = { ...guess, email: 'another@example.org' };
    expect(kindOf(await browser.post('/api/account/sign-in', another))).toBe('too-many-tries');
    expect(kindOf(await browser.post('/api/account/open-link', { token }))).toBe('too-many-tries');
  });

  test('an account that exists and one that does not answer alike', async () => {
    const guess = { password: 'not the right one' };
    const there = await served.browser().post('/api/account/sign-in', { ...guess, email: coachEmail });
    const nobody = await served.browser().post('/api/account/sign-in', { ...guess, email: 'no@example.org' });
    expect([there.status, there.text]).toEqual([nobody.status, nobody.text]);
  });

  test('five passphrases in a quarter of an hour', async () => {
    served = await served.again();
    const browser = await signedIn();
    for (let at = 0; at < 5; at++) {
      const answered = await browser.post('/api/practice/unlock', { passphrase: `guess number ${at}` });
      expect(kindOf(answered)).toBe('wrong-passphrase');
    }
    expect(kindOf(await browser.post('/api/practice/unlock', { passphrase }))).toBe('too-many-tries');
  });
});

describe('a session', () => {
  beforeEach(async () => {
    served = await servedPractice();
    coach = await coachWithAccount(served);
    nextCode = 0;
    return () => served.close();
  }, 60_000);

  test('is never one that was there before the sign-in', async () => {
    const browser = served.browser();
    const name = [...coach.browser.cookies.keys()].find((one) => one.includes('session_token')) ?? '';
    browser.cookies.set(name, 'chosen-by-somebody.else');
    await browser.post('/api/account/sign-in', right);
    const recoveryCode = coach.recoveryCodes[nextCode++];
    expectOk(await browser.post('/api/account/sign-in/second-factor', { recoveryCode }));
    expect(browser.cookies.get(name)).not.toContain('chosen-by-somebody');
    const fixed = served.browser();
    fixed.cookies.set(name, 'chosen-by-somebody.else');
    expect(await isIn(fixed)).toBe(false);
  });

  test('gives a cookie that no script reads and no other site sends', async () => {
    const browser = served.browser();
    await browser.post('/api/account/sign-in', right);
    const recoveryCode = coach.recoveryCodes[nextCode++];
    const { headers } = await browser.post('/api/account/sign-in/second-factor', { recoveryCode });
    const cookie = headers['set-cookie']?.find((one) => one.includes('session_token'));
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Strict/u);
    expect(cookie).toMatch(/Path=\//u);
    expect(cookie).not.toMatch(/Domain/iu);
  });

  test('ends with the sign-out, for whoever kept its cookie too', async () => {
    const browser = await signedIn();
    const kept = new Map(browser.cookies);
    expectOk(await browser.post('/api/account/sign-out'));
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect(await isIn(browser)).toBe(false);
  });

  test('is listed and ended from another one, and only by its own person', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const listed = expectOk(await one.get('/api/account/sessions')) as { session: string; isThis: boolean }[];
    expect(listed).toHaveLength(3);
    expect(JSON.stringify(listed)).not.toMatch(/token|agent|address/iu);
    const others = { session: 'others', password: coachPassword };
    const guessed = await one.post('/api/account/sessions/end', { ...others, password: 'not this one' });
    expect(kindOf(guessed)).toBe('does-not-fit');
    expectOk(await one.post('/api/account/sessions/end', others));
    expect([await isIn(one), await isIn(other), await isIn(coach.browser)]).toEqual([true, false, false]);
    expect(kindOf(await one.post('/api/account/sessions/end', { ...others, session: 'x' }))).toBe(
      'no-such-session',
    );
  });

  test('that nobody used for a quarter of an hour wants the password again', async () => {
    const browser = await signedIn();
    served.move(16 * minute);
    expect(kindOf(await browser.get('/api/version'))).toBe('session-idle');
    served.move(-16 * minute);
    expect(kindOf(await browser.get('/api/version'))).toBe('session-idle');
    expect(kindOf(await browser.post('/api/account/wake', { password: 'not this one' }))).toBe(
      'does-not-fit',
    );
    const asleep = served.browser();
    for (const [name, value] of browser.cookies) asleep.cookies.set(name, value);
    expectOk(await browser.post('/api/account/wake', { password: coachPassword }));
    expect([await isIn(browser), await isIn(asleep)]).toEqual([true, false]);
  });

  test('is over after twelve hours, however it was used', async () => {
    const browser = await signedIn();
    for (let at = 0; at < 73; at++) {
      served.move(10 * minute);
      await browser.get('/api/version');
    }
    expect(kindOf(await browser.get('/api/version'))).toBe('not-signed-in');
  });

  test('of elsewhere ends when the password changes', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const to = 'another walk by the sea';
    expect(kindOf(await one.post('/api/account/password', { from: 'no', to }))).toBe('does-not-fit');
    expectOk(await one.post('/api/account/password', { from: coachPassword, to }));
    expect([await isIn(one), await isIn(other)]).toEqual([true, false]);
    const old = await served.browser().post('/api/account/sign-in', right);
    expect(kindOf(old)).toBe('does-not-fit');
  });
});

describe('the first link', () => {
  beforeEach(async () => {
    served = await servedPractice();
    return () => served.close();
  }, 60_000);
  const begin = (browser: Browser, link = served.firstLink): Promise<Answered> =>
    browser.post('/api/account/begin', { token: link?.split('#')[1], ...right });

  test('keeps its token behind the #, where no server sees it', () => {
    expect(new URL(served.firstLink ?? '').pathname).toBe('/begin');
    expect(new URL(served.firstLink ?? '').search).toBe('');
  });

  test('is over after an hour, and when a newer one was printed', async () => {
    const old = served.firstLink;
    served = await served.again();
    expect(kindOf(await begin(served.browser(), old))).toBe('link-spent');
    served.move(61 * minute);
    expect(kindOf(await begin(served.browser()))).toBe('link-spent');
  });

  test('makes one account, even where two use it at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => begin(served.browser())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  });
});
