import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealedLength } from '../packages/core/own/only-mine.ts';
import type { Browser as SignedIn } from '../packages/server/fixtures/browser.ts';
import { clientSignedIn } from '../packages/server/fixtures/client-signed-in.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  openEngagement,
  type Opened as Work,
} from '../packages/server/fixtures/coach-signed-in.ts';
import { host, type Served } from '../packages/server/fixtures/served-practice.ts';
import { type Behind, openBehind } from './behind-a-proxy.ts';
import { openBrowser } from './browser.ts';
import { keysOfServer, opensBy, sealedIn } from './keys-of-server.ts';
import { accessFaults, overhang, servePages } from './practice-in-browser.ts';
import { addAuthenticator } from './virtual-authenticator.ts';

/** What only the client opens, on a screen as wide as a phone, and what the machine that serves it can make of it. */
const origin = host.way === 'host' ? host.origin : '';
const passphrase = 'harbour lantern copper meadow';
const words = 'I did not say that I am looking for another chair.';
let browser: Browser;
let served: Served;
let ruth: SignedIn;
let tom: Work;
let client: Behind;

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages(host)];
  ruth = (await coachWithPractice(served)).browser;
  tom = await openEngagement(ruth, 'Tom Baker');
  client = await openBehind(browser, await clientSignedIn(served, tom), { origin, port: served.port });
  client.page.setDefaultTimeout(15_000);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const page = (): Page => client.page;
const onlyMine = async () => {
  await page().goto(`${origin}/with/${tom.engagement}/only-mine`);
  await page().getByRole('heading', { name: 'Only mine' }).waitFor();
};
const button = (name: string) => page().getByRole('button', { name, exact: true });
const field = (name: string) => page().getByLabel(name, { exact: true });
const openIt = async (by: string) => {
  await field('Your passphrase').fill(by);
  await button('Open').click();
};

it('an answer before there is a passphrase leaves one sealed thing, and offers no words that would be lost', async () => {
  await answer('no');
  await answer('yes', 'keep for myself');
  const bodies = posted('alliance.answer-pulse');
  expect(new Set(bodies.map(({ length }) => length)).size).toBe(1);
  expect(await sealedIn(served, tom.engagement)).toHaveLength(2);
});

it('a passphrase is set on this device and goes nowhere', async () => {
  await onlyMine();
  await field('Passphrase').fill('too short');
  await field('The same once more').fill('too short');
  await button('Set it').click();
  await page().getByText('This passphrase is too short.').waitFor();
  await field('Passphrase').fill(passphrase);
  await field('The same once more').fill(passphrase);
  expect(await accessFaults(page())).toEqual([]);
  expect(await overhang(page())).toBe(0);
  await button('Set it').click();
  await page().getByRole('heading', { name: 'Write something' }).waitFor();
  await page().getByText('Nothing is kept yet.').waitFor();
});

it('something is written, changed and read again by the passphrase alone', async () => {
  await field('What you keep for yourself').fill('The first time.');
  await button('Keep it').click();
  await page().locator('.said', { hasText: 'The first time.' }).waitFor();
  await page().getByText('Change it').click();
  await field('How it reads now').fill('The first time, and the second.');
  await button('Keep it so').click();
  await page().locator('.said', { hasText: 'and the second.' }).waitFor();
  expect(await accessFaults(page())).toEqual([]);
  expect(await overhang(page())).toBe(0);
  await page().reload();
  await openIt('not this one at all');
  await page().getByText('This does not open it.').waitFor();
  await openIt(passphrase);
  await page().locator('.said', { hasText: 'and the second.' }).waitFor();
  await page().locator('h1:focus', { hasText: 'Only mine' }).waitFor();
  expect(await page().getByText('What it said before').count()).toBe(1);
});

it('what is kept with an answer is sent as long as a "no", and stands there afterwards', async () => {
  const before = posted('alliance.answer-pulse').length;
  await answer('no');
  await answer('yes', 'keep for myself', words);
  const [no = '', keep = ''] = posted('alliance.answer-pulse').slice(before);
  expect(keep.length).toBe(no.length);
  const shapeOf = (body: string) => body.replaceAll(/"[a-z2-7]{26}"|"YWdl[\w-]+"/gu, '""');
  expect(shapeOf(keep)).toBe(shapeOf(no));
  await onlyMine();
  await openIt(passphrase);
  await page().locator('.said', { hasText: words }).waitFor();
});

it('no key on the server opens any of it; the passphrase of the client does', async () => {
  const sealed = await sealedIn(served, tom.engagement);
  const kept = sealed.filter(({ length }) => length === sealedLength);
  expect(kept).toHaveLength(6);
  const keys = await keysOfServer(served);
  expect(keys.secrets.length).toBeGreaterThan(20);
  for (const one of sealed) expect(await opensBy(one, keys)).toEqual([]);
  const [lock] = sealed.filter(({ length }) => length !== sealedLength);
  expect(await opensBy(lock ?? '', { secrets: [], phrases: [passphrase] })).toEqual([passphrase]);
  for (const { body } of client.posted)
    for (const secret of [passphrase, words]) expect(body).not.toContain(secret);
}, 240_000);

it('it is struck out with everything that it said before', async () => {
  const struck = page().locator('li', { hasText: 'and the second.' });
  await struck.getByRole('button', { name: 'Strike it out' }).click();
  await struck.getByRole('dialog').getByRole('button', { name: 'Strike it out' }).click();
  await page().locator('.said', { hasText: 'and the second.' }).waitFor({ state: 'detached' });
  expect(await page().locator('.said').allTextContents()).toEqual([words]);
});

it('a passkey opens it too, where the browser can derive a key from one', async () => {
  await addAuthenticator(client);
  await page().getByText('Open it with this device too').first().click();
  await button('Open it with this device too').click();
  await page().getByText('A passkey opens it too.').waitFor();
  await button('Close it again').click();
  expect(await accessFaults(page())).toEqual([]);
  await button('Open with this device').click();
  await page().locator('.said', { hasText: words }).waitFor();
});

it('a lost passphrase leaves everything closed, and the client begins anew', async () => {
  await page().reload();
  await page().getByText('The passphrase is lost').click();
  await field('Passphrase').fill('a quite different sentence');
  await field('The same once more').fill('a quite different sentence');
  await button('Begin anew').click();
  await page().getByText('Nothing is kept yet.').waitFor();
  expect(client.faults.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});

let hours = 40;

/** A session that took place, answered on the client's device. */
async function answer(amount: string, wish?: string, text?: string): Promise<void> {
  hours -= 2;
  const plan = { start: Math.floor(Date.now() / 60_000) * 60_000 - (hours + 1) * 3_600_000, minutes: 60 };
  const planned = expectOk(await act(ruth, 'session.plan-session', plan, tom.engagement)) as {
    readonly entries: readonly { readonly body: { readonly session: string } }[];
  };
  const session = planned.entries[0]?.body.session;
  expectOk(await act(ruth, 'session.hold-session', { session }, tom.engagement));
  await page().goto(`${origin}/with/${tom.engagement}/how-was-today`);
  const line = page().locator('.rating').first();
  await line.getByRole('radio', { name: '8', exact: true }).check();
  await page().getByRole('radio', { name: amount, exact: true }).check();
  if (wish !== undefined) await page().getByRole('radio', { name: wish }).check();
  if (text !== undefined) await page().getByLabel('For you alone').fill(text);
  else if (wish !== undefined) await page().getByText('set a passphrase on Only mine first').waitFor();
  expect(await accessFaults(page())).toEqual([]);
  await button('That was it').click();
  await page().getByText('You have answered.').waitFor();
}

function posted(name: string): readonly string[] {
  return client.posted.filter(({ path }) => path.endsWith(name)).map(({ body }) => body);
}
