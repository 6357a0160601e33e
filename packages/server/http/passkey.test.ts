import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answered, Browser } from '../fixtures/browser.ts';
import { coachWithPractice, expectOk } from '../fixtures/coach-signed-in.ts';
import { linkFor } from '../fixtures/link-for.ts';
import { host, servedPractice } from '../fixtures/served-practice.ts';
import { makeSoftly, type Otherwise, showSoftly } from '../fixtures/soft-authenticator.ts';
import {
  add,
  askedOf,
  begun,
  type Client,
  coachProof,
  kindOf,
  listed,
  ownOrigin as origin,
  passkeyOf,
  clientPassword as password,
  secondLock,
  shownIn,
  signInBy,
  type WithPasskeys,
  withPasskeys,
} from '../fixtures/with-passkeys.ts';

const minute = 60_000;
const nothing = 'passkey-opens-nothing';
let practice: WithPasskeys;
let tom: Client;
let toms: Browser;
beforeAll(async () => {
  practice = await withPasskeys();
}, 60_000);
beforeEach(async () => {
  tom = await practice.client();
  toms = tom.browser;
});
afterAll(() => practice.served.close());

const isIn = async (browser: Browser): Promise<boolean> => (await browser.get('/api/version')).status === 200;
const sealOf = (browser: Browser) =>
  [...browser.cookies].find(([name]) => name.endsWith('.passkey')) ?? ['', ''];

describe('a passkey', () => {
  test('lets its person in by itself, as on their own device, and is counted as used', async () => {
    const passkey = await passkeyOf(toms);
    const { passkeys } = await listed(toms);
    expect(passkeys).toEqual([{ passkey: passkey.id, device: 'phone', made: expect.any(Number) }]);
    const { browser, answered } = await practice.tried(passkey);
    expect(expectOk(answered)).toEqual({});
    const account = expectOk(await browser.get('/api/account'));
    expect(account).toMatchObject({ email: tom.email, via: 'own-device', isCoach: false });
    expect([...browser.cookies.keys()]).toEqual(['__Host-crucible.session_token']);
    expect((await listed(browser)).passkeys).toMatchObject([{ used: expect.any(Number) }]);
  });

  test('lets the coach in without a code, since the device asked who holds it', async () => {
    const passkey = await passkeyOf(practice.coach, practice.coachProof);
    const { browser, answered } = await practice.tried(passkey);
    expect(expectOk(answered)).toEqual({});
    expectOk(await browser.get('/api/mail'));
  });

  test('is asked for in the same words whoever asks, and names nobody', async () => {
    const before = await askedOf(practice.served.browser());
    expect(before).toEqual({
      challenge: expect.any(String),
      rpId: 'crucible.example',
      timeout: 120_000,
      userVerification: 'required',
    });
    await passkeyOf(toms);
    const bare = ({ challenge, ...rest }: PublicKeyCredentialRequestOptionsJSON) => [challenge.length, rest];
    for (const one of [await askedOf(practice.served.browser()), await askedOf(toms)])
      expect(bare(one)).toEqual(bare(before));
  });
});

describe('a stranger', () => {
  const undrawn = (text: string) => text.replace(/"challenge":"[\w-]{43}"/u, '');
  /** All that comes back, but for what is drawn by lot. */
  const whole = (browser: Browser, { status, text }: Answered) => {
    const cookies = [...browser.cookies].map(([name, value]) => [name, decodeURIComponent(value).length]);
    return { status, cookies, text: undrawn(text) };
  };

  test('reads the same at the door, before there is an account or a passkey and after', async () => {
    const { passkey, made } = makeSoftly(await begun(toms), { origin });
    const look = async () => {
      const asking = practice.served.browser();
      const asked = whole(asking, await asking.post('/api/account/passkey/ask', {}));
      const { browser, answered } = await practice.tried(passkey, { origin: 'https://evil.example' });
      // The page is one for all; these two say what it draws.
      const drawn = ['/api/start', '/api/account'].map(async (path) => (await asking.get(path)).text);
      return { asked, refused: whole(browser, answered), drawn: await Promise.all(drawn) };
    };
    const before = await look();
    expectOk(await add(toms, made));
    expect(await look()).toEqual(before);
    expect(before.drawn[1]).toContain('not-signed-in');
    expect([before.asked.status, before.asked.cookies.length, before.refused.status]).toEqual([200, 1, 401]);
    const bare = await servedPractice({}, host);
    try {
      const browser = bare.browser();
      const asked = whole(browser, await browser.post('/api/account/passkey/ask', {}));
      expect(asked).toEqual(before.asked);
      const answered = await signInBy(browser, await shownIn(browser, passkey));
      expect([answered.status, answered.text]).toEqual([401, before.refused.text]);
    } finally {
      await bare.close();
    }
  });
});

describe('a passkey opens nothing', () => {
  test.each<readonly [string, Otherwise]>([
    ['on a page of another origin', { origin: 'https://crucible.example.evil.example' }],
    ['on the same name without TLS', { origin: 'http://crucible.example' }],
    ['where another party was signed for', { party: 'evil.example' }],
    ['where the device did not ask who holds it', { flags: 1 }],
    ['where nobody was present', { flags: 4 }],
    ['by the signature of its making', { type: 'webauthn.create' }],
    ['for the handle of somebody else', { userHandle: Buffer.alloc(32, 1).toString('base64url') }],
    ['under a name that nobody has', { id: Buffer.alloc(32, 2).toString('base64url') }],
    ['when its count stands still', { counter: 1 }],
    ['when its count goes back', { counter: 0 }],
  ])('%s, and why is not told', async (_, otherwise) => {
    const passkey = await passkeyOf(toms);
    expectOk((await practice.tried(passkey)).answered);
    const { browser, answered } = await practice.tried(passkey, otherwise);
    expect([answered.status, answered.text]).toEqual([401, `{"ok":false,"refusal":{"kind":"${nothing}"}}`]);
    expect(await isIn(browser)).toBe(false);
    expectOk((await practice.tried(passkey)).answered);
  });

  test('by the key of somebody else under its name', async () => {
    const [one, other] = [await passkeyOf(toms), await passkeyOf((await practice.client()).browser)];
    const mixed = { ...other, id: one.id, userHandle: one.userHandle };
    expect(kindOf((await practice.tried(mixed)).answered)).toBe(nothing);
  });

  test('a second time by the same answer, and in no other browser', async () => {
    const passkey = await passkeyOf(toms);
    const [browser, thief] = [practice.served.browser(), practice.served.browser()];
    const shown = await shownIn(browser, passkey);
    await askedOf(thief);
    expect(kindOf(await signInBy(thief, shown))).toBe(nothing);
    const [name, value] = sealOf(browser);
    expectOk(await signInBy(browser, shown));
    thief.cookies.set(name, value);
    expect(kindOf(await signInBy(thief, shown))).toBe(nothing);
  });

  test('twice for two who show the same answer at one moment', async () => {
    const passkey = await passkeyOf(toms);
    const browser = practice.served.browser();
    const shown = await shownIn(browser, passkey);
    const both = await Promise.all([signInBy(browser, shown), signInBy(browser, shown)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  });

  test('twice for two devices with the same count at one moment: one of them is a copy', async () => {
    const passkey = await passkeyOf(toms);
    const both = await Promise.all([1, 2].map(() => practice.tried(passkey, { counter: 7 })));
    expect(both.map(({ answered }) => answered.status).toSorted()).toEqual([200, 401]);
    expect(kindOf((await practice.tried(passkey, { counter: 6 })).answered)).toBe(nothing);
    expectOk((await practice.tried(passkey, { counter: 8 })).answered);
  });

  test('after five minutes, or with a cookie that somebody made up', async () => {
    const passkey = await passkeyOf(toms);
    const browser = practice.served.browser();
    const late = await shownIn(browser, passkey);
    practice.served.move(5 * minute);
    expect(kindOf(await signInBy(browser, late))).toBe(nothing);
    practice.served.move(-5 * minute);
    const shown = await shownIn(browser, passkey);
    const [name, value] = sealOf(browser);
    const other = value.startsWith('A') ? 'B' : 'A';
    browser.cookies.set(name, `${other}${value.slice(1)}`);
    expect(kindOf(await signInBy(browser, shown))).toBe(nothing);
    browser.cookies.set(name, value);
    expectOk(await signInBy(browser, shown));
  });

  test('by what was to be signed for making one', async () => {
    const passkey = await passkeyOf(toms);
    const { challenge } = await begun(toms);
    const shown = showSoftly(passkey, { challenge }, { origin });
    expect(kindOf(await signInBy(toms, shown))).toBe(nothing);
  });

  test('after its removal, “out at once”, another password, and an account made anew', async () => {
    const opens = async (passkey: Awaited<ReturnType<typeof passkeyOf>>) =>
      kindOf((await practice.tried(passkey)).answered) ?? 'in';
    const [removed, out] = [await passkeyOf(toms), await passkeyOf(toms)];
    const remove = () => toms.post('/api/account/passkeys/remove', { removed: removed.id, password });
    expectOk(await remove());
    expect(kindOf(await remove())).toBe('no-such-passkey');
    expect([await opens(removed), await opens(out)]).toEqual([nothing, 'in']);
    expectOk(await toms.post('/api/account/out'));
    expect(await opens(out)).toBe(nothing);
    expectOk(await toms.post('/api/account/sign-in', { email: tom.email, password }));
    const before = await passkeyOf(toms);
    expectOk(await toms.post('/api/account/password', { from: password, to: `${password} again` }));
    expect(await opens(before)).toBe(nothing);
    const lost = await passkeyOf(toms, { password: `${password} again` });
    await practice.comeIn(tom.opened, tom.email);
    expect(await opens(lost)).toBe(nothing);
  });

  test('after more tries from one address than a page needs', async () => {
    const browser = practice.served.browser();
    const ask = () => browser.post('/api/account/passkey/ask', {}, { 'x-forwarded-for': '203.0.113.9' });
    for (let times = 0; times < 30; times++) expectOk(await ask());
    expect(kindOf(await ask())).toBe('too-many-tries');
  });

  test('but each sign-in is one of those tries, as it is with a password', async () => {
    const passkey = await passkeyOf(toms);
    const browser = practice.served.browser();
    const from = { 'x-forwarded-for': '203.0.113.10' };
    const ask = () => browser.post('/api/account/passkey/ask', {}, from);
    for (let times = 0; times < 30; times++) {
      const asked = expectOk(await ask()) as PublicKeyCredentialRequestOptionsJSON;
      const shown = { passkey: showSoftly(passkey, asked, { origin }) };
      expectOk(await browser.post('/api/account/sign-in/passkey', shown, from));
    }
    expect(kindOf(await ask())).toBe('too-many-tries');
    const typed = { email: tom.email, password };
    expect(kindOf(await browser.post('/api/account/sign-in', typed, from))).toBe('too-many-tries');
  });

  test('without having been asked, however often it is tried', async () => {
    const passkey = await passkeyOf(toms);
    const shown = await shownIn(practice.served.browser(), passkey);
    const browser = practice.served.browser();
    for (let times = 0; times < 3; times++) expect(kindOf(await signInBy(browser, shown))).toBe(nothing);
    expect(browser.cookies.size).toBe(0);
  });
});

describe('a passkey shown by somebody who is signed in', () => {
  test('proves nothing where it is another’s, who keeps it', async () => {
    const [annas, own] = [await passkeyOf((await practice.client()).browser), await passkeyOf(toms)];
    const remove = (removed: string, proof = {}) =>
      toms.post('/api/account/passkeys/remove', { removed, ...proof });
    expect(kindOf(await remove(annas.id, { password }))).toBe('no-such-passkey');
    expect(kindOf(await remove(own.id))).toBe('proof-wanted');
    expect(kindOf(await remove(own.id, { passkey: await shownIn(toms, annas) }))).toBe(nothing);
    expectOk(await remove(own.id, { passkey: await shownIn(toms, own) }));
    expectOk((await practice.tried(annas)).answered);
  });

  test('wakes the own session alone, under a new token', async () => {
    const [annas, own] = [await passkeyOf((await practice.client()).browser), await passkeyOf(toms)];
    practice.served.move(16 * minute);
    expect(kindOf(await toms.get('/api/version'))).toBe('session-idle');
    const before = toms.cookies.get('__Host-crucible.session_token');
    const wake = (passkey: unknown) => toms.post('/api/account/wake', { passkey });
    expect(kindOf(await wake(await shownIn(toms, annas)))).toBe(nothing);
    expectOk(await wake(await shownIn(toms, own)));
    expect(await isIn(toms)).toBe(true);
    expect(toms.cookies.get('__Host-crucible.session_token')).not.toBe(before);
    practice.served.move(-16 * minute);
  });
});

describe('links and codes', () => {
  test('still let in whoever has a passkey: it is a door and no lock, and a phone can be lost', async () => {
    const passkey = await passkeyOf(toms);
    const token = await linkFor(practice.served, { person: tom.opened.client, email: tom.email });
    expectOk(await practice.served.browser().post('/api/account/open-link', { token }));
    expectOk((await practice.tried(passkey)).answered);
    expect(await isIn(await practice.comeIn(tom.opened, tom.email))).toBe(true);
  });

  test('let nobody in who set a second lock, with a passkey or without', async () => {
    const token = await linkFor(practice.served, { person: tom.opened.client, email: tom.email });
    await passkeyOf(toms);
    await secondLock(tom);
    const opened = await practice.served.browser().post('/api/account/open-link', { token });
    expect(kindOf(opened)).toBe('link-instead-of-second-factor');
  });
});

test('on one computer alone it is for the page under localhost, at its own port', async () => {
  const alone = await servedPractice();
  try {
    const whole = await coachWithPractice(alone);
    const coach = whole.browser;
    const own = `http://localhost:${alone.port}`;
    const { passkey, made } = makeSoftly(await begun(coach, coachProof(whole)), { origin: own });
    expect(passkey.party).toBe('localhost');
    expectOk(await add(coach, made));
    for (const [from, status] of [
      ['http://localhost:1', 401],
      [`http://127.0.0.1:${alone.port}`, 401],
      [own, 200],
    ] as const) {
      const browser = alone.browser();
      const shown = showSoftly(passkey, await askedOf(browser), { origin: from });
      expect((await signInBy(browser, shown)).status).toBe(status);
    }
  } finally {
    await alone.close();
  }
});

test('under an address with numbers for a name there is none', async () => {
  const numbered = await servedPractice({}, { way: 'host', origin: 'https://192.0.2.7', tls: 'proxy' });
  try {
    expect(kindOf(await numbered.browser().post('/api/account/passkey/ask'))).toBe('passkeys-not-offered');
  } finally {
    await numbered.close();
  }
});
