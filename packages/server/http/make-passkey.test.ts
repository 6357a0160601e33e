import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Accounts, openAccounts } from '../accounts/open-accounts.ts';
import { passkeysOf } from '../accounts/passkeys.ts';
import { takeName } from '../accounts/people.ts';
import type { Browser } from '../fixtures/browser.ts';
import { expectOk } from '../fixtures/coach-signed-in.ts';
import { linkFor } from '../fixtures/link-for.ts';
import { coachPassword, codeFor } from '../fixtures/served-practice.ts';
import { certifiedBy, makeSoftly, type Otherwise } from '../fixtures/soft-authenticator.ts';
import {
  add,
  askedOf,
  begun,
  type Client,
  kindOf,
  listed,
  ownOrigin as origin,
  passkeyOf,
  clientPassword as password,
  secondLock,
  shownIn,
  type WithPasskeys,
  withPasskeys,
} from '../fixtures/with-passkeys.ts';

const minute = 60_000;
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

const begin = (proof: unknown) => toms.post('/api/account/passkeys/begin', proof);

describe('a passkey that is made', () => {
  test('has to find itself later and to make sure who holds it; no name of the record goes to the device', async () => {
    const asked = await begun(toms);
    expect(asked).toMatchObject({
      rp: { id: 'crucible.example', name: 'Crucible' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      user: { name: tom.email, displayName: '' },
    });
    const handle = Buffer.from(asked.user.id, 'base64url');
    expect(handle).toHaveLength(32);
    expect(`${JSON.stringify(asked)} ${handle.toString('latin1')}`).not.toContain(tom.opened.client);
  });

  test.each<readonly [string, Otherwise]>([
    ['on a page of another origin', { origin: 'https://evil.example' }],
    ['for another party', { party: 'evil.example' }],
    ['on a device that does not ask who holds it', { flags: 1 }],
  ])('is not taken %s', async (_, otherwise) => {
    const { made } = makeSoftly(await begun(toms), { origin }, otherwise);
    expect(kindOf(await add(toms, made))).toBe('passkey-not-taken');
    expect((await listed(toms)).passkeys).toEqual([]);
  });

  test('is taken once for one asking, from whom it was asked', async () => {
    const anna = (await practice.client()).browser;
    const stolen = makeSoftly(await begun(toms), { origin }).made;
    const [name = '', value = ''] = [...toms.cookies].find(([one]) => one.endsWith('.passkey')) ?? [];
    anna.cookies.set(name, value);
    expect(kindOf(await add(anna, stolen))).toBe('passkey-not-taken');
    expect(kindOf(await add(toms, stolen))).toBe('passkey-not-taken');
    const { made } = makeSoftly(await begun(toms), { origin });
    const seal = toms.cookies.get(name) ?? '';
    expectOk(await add(toms, made));
    toms.cookies.set(name, seal);
    expect(kindOf(await add(toms, made))).toBe('passkey-not-taken');
  });

  test('is not taken for what was to be signed for signing in, nor after five minutes', async () => {
    const asked = await begun(toms);
    const { challenge } = await askedOf(toms);
    expect(kindOf(await add(toms, makeSoftly({ ...asked, challenge }, { origin }).made))).toBe(
      'passkey-not-taken',
    );
    const { made } = makeSoftly(await begun(toms), { origin });
    practice.served.move(5 * minute);
    expect(kindOf(await add(toms, made))).toBe('passkey-not-taken');
    practice.served.move(-5 * minute);
  });

  test('is nobody else’s, and one of ten at most', async () => {
    const { id } = await passkeyOf((await practice.client()).browser);
    const same = makeSoftly(await begun(toms), { origin }, { id }).made;
    expect(kindOf(await add(toms, same))).toBe('passkey-not-taken');
    for (let count = 0; count < 10; count++) await passkeyOf(toms);
    expect((await begin({ password })).body.refusal).toEqual({ kind: 'passkeys-full', most: 10 });
  });

  test('is no eleventh where two were begun while there was room for one', async () => {
    for (let count = 0; count < 9; count++) await passkeyOf(toms);
    const seal = () => [...toms.cookies].find(([name]) => name.endsWith('.passkey')) ?? ['', ''];
    const one = makeSoftly(await begun(toms), { origin }).made;
    const [name, value] = seal();
    const other = makeSoftly(await begun(toms), { origin }).made;
    expectOk(await add(toms, other));
    toms.cookies.set(name, value);
    expect((await add(toms, one)).body.refusal).toEqual({ kind: 'passkeys-full', most: 10 });
    expect((await listed(toms)).passkeys).toHaveLength(10);
  });

  test('is not made twice on one device, which hears of those of its person alone', async () => {
    const anna = (await practice.client()).browser;
    await passkeyOf(anna);
    const { id } = await passkeyOf(toms);
    const asked = await begun(toms);
    expect(asked.excludeCredentials?.map((one) => one.id)).toEqual([id]);
    expect(asked.user.id).not.toBe((await begun(anna)).user.id);
  });
});

describe('whoever wants to make one', () => {
  test('needs one tap right after coming in, once; and for anything else the password', async () => {
    expect((await listed(toms)).asks).toBe('password');
    expect(kindOf(await begin({ password: 'not this one at all' }))).toBe('does-not-fit');
    const { id } = await passkeyOf(toms, {});
    expect(kindOf(await begin({}))).toBe('proof-wanted');
    const remove = (proof: object) => toms.post('/api/account/passkeys/remove', { removed: id, ...proof });
    expect(kindOf(await remove({}))).toBe('proof-wanted');
    expectOk(await remove({ password }));
    await passkeyOf(toms, { password });
  });

  test('gives the password ten minutes after coming in, however lately they signed in', async () => {
    practice.served.move(11 * minute);
    expect(kindOf(await begin({}))).toBe('proof-wanted');
    const browser = practice.served.browser();
    expectOk(await browser.post('/api/account/sign-in', { email: tom.email, password }));
    expect(kindOf(await browser.post('/api/account/passkeys/begin'))).toBe('proof-wanted');
    await passkeyOf(browser, { password });
    practice.served.move(-11 * minute);
  });

  test('as the coach gives password and code at any time, to add one and to remove one', async () => {
    const { coach, coachProof } = practice;
    const asking = (proof: object) => coach.post('/api/account/passkeys/begin', proof);
    expect((await listed(coach)).asks).toBe('password-and-code');
    for (const proof of [{}, { password: coachPassword }])
      expect(kindOf(await asking(proof))).toBe('proof-wanted');
    const passkey = await passkeyOf(coach, coachProof);
    const remove = (proof: object) =>
      coach.post('/api/account/passkeys/remove', { removed: passkey.id, ...proof });
    for (const proof of [{}, { password: coachPassword }])
      expect(kindOf(await remove(proof))).toBe('proof-wanted');
    expectOk(await remove({ passkey: await shownIn(coach, passkey) }));
  });

  test('with a second lock gives its code too, or shows a passkey for both', async () => {
    const passkey = await passkeyOf(toms);
    const uri = await secondLock(tom);
    expect(kindOf(await begin({}))).toBe('proof-wanted');
    expect((await listed(toms)).asks).toBe('password-and-code');
    expect(kindOf(await begin({ password }))).toBe('proof-wanted');
    expect(kindOf(await begin({ password, secondFactor: { code: '000000' } }))).toBe('does-not-fit');
    const sessions = async () => (expectOk(await toms.get('/api/account/sessions')) as unknown[]).length;
    const before = await sessions();
    expectOk(await begin({ password, secondFactor: { code: codeFor(uri, Date.now() + 30_000) } }));
    expect(await sessions()).toBe(before);
    await passkeyOf(toms, { passkey: await shownIn(toms, passkey) });
  });

  test('needs more than a link from a mail', async () => {
    const { opened, email } = tom;
    const browser = practice.served.browser();
    const token = await linkFor(practice.served, { person: opened.client, email });
    expectOk(await browser.post('/api/account/open-link', { token }));
    expect((await listed(browser)).asks).toBe('password');
    expect(kindOf(await browser.post('/api/account/passkeys/begin'))).toBe('proof-wanted');
  });
});

describe('in the file of the accounts', () => {
  let accounts: Accounts;
  beforeAll(async () => {
    const { folder } = practice.served;
    accounts = await openAccounts({ folder, isSecure: true, now: () => instant(Date.now()) });
  });
  afterAll(() => accounts.close());
  const counted = (person: PersonId) => passkeysOf(accounts, person).length;

  test('a passkey goes with its account', async () => {
    const { client } = tom.opened;
    await passkeyOf(toms);
    expect(counted(client)).toBe(1);
    accounts.database.prepare('DELETE FROM user WHERE id = ?').run(client);
    expect(counted(client)).toBe(0);
  });

  test('it follows an account that takes another name', async () => {
    const { client } = tom.opened;
    const passkey = await passkeyOf(toms);
    const other = newId<PersonId>();
    takeName(accounts, client, other);
    expect([counted(client), counted(other)]).toEqual([0, 1]);
    expectOk((await practice.tried(passkey)).answered);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'crucible-maker-'));
const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
const maker = spawnSync('openssl', [
  ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
  ...['-subj', '/C=EX/O=Maker/OU=Authenticator Attestation/CN=Device'],
  ...['-addext', 'basicConstraints=critical,CA:FALSE', '-keyout', key, '-out', cert],
]);
if (maker.status !== 0) console.log('No openssl here: a maker’s certificate is not tried.');
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(maker.status !== 0)('a maker’s certificate is not looked into: none was asked for', async () => {
  const pem = readFileSync(cert, 'utf8').replace(/-----[A-Z ]+-----|\s/gu, '');
  const statement = certifiedBy(createPrivateKey(readFileSync(key)), Buffer.from(pem, 'base64'));
  const { made } = makeSoftly(await begun(toms), { origin }, { statement });
  expect(kindOf(await add(toms, made))).toBe('passkey-not-taken');
});

// The last, since nothing turns the screen back.
test('on a turned screen nothing of it is done or shown', async () => {
  const { coach } = practice;
  expectOk(await coach.post('/api/screen/turn', { engagement: tom.opened.engagement }));
  expect(kindOf(await coach.post('/api/account/passkeys/begin'))).toBe('screen-turned');
  expect(kindOf(await coach.post('/api/account/passkeys/remove', { removed: 'x' }))).toBe('screen-turned');
  expect(kindOf(await coach.get('/api/account/passkeys'))).toBe('screen-turned');
});
