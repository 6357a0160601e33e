import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { hasOpenssl, type OverTls, secondName, serveOverTls } from './over-tls.ts';
import {
  accessFaults,
  beginPractice,
  hoursFromNow,
  type Opened,
  openPage,
  overhang,
  phone,
} from './practice-in-browser.ts';
import { refusalOf } from './refusal-of.ts';
import { sixWordsOf } from './six-words-of.ts';
import { tabTo } from './tab-to.ts';
import { addAuthenticator } from './virtual-authenticator.ts';

/**
 * Two people, two browsers, one name of their own over TLS by an authority made for it: what the two do on
 * devices of their own, from coming in to the end of what was kept.
 */
const address = 'tom@example.org';
const password = 'seven herons over the weir';
if (!hasOpenssl) console.log('No openssl here: the journey of the client over TLS is not tried.');

describe.skipIf(!hasOpenssl)('the client on a device of their own', () => {
  let served: OverTls;
  let browser: Browser;
  let ruth: Opened;
  let tom: Opened;
  let work = '';
  let sixWords = '';
  let receipt = '';

  beforeAll(async () => {
    served = await serveOverTls();
    browser = await openBrowser(served.browserArgs);
    ruth = await openPage(browser);
    tom = await openPage(browser, phone);
    for (const { page } of [ruth, tom]) page.setDefaultTimeout(20_000);
    const { page } = ruth;
    await beginPractice(page, served);
    await page.getByLabel('Who is your client?').fill('Tom Baker');
    await page.getByLabel('When do you plan to end?').fill('2030-06');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'I promise this' }).click();
    await page.getByText('Given; it holds.').waitFor();
    work = new URL(page.url()).pathname.replace(/\/[^/]*$/u, '');
    sixWords = await sixWordsOf(page);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const coachAt = (place: string) => ruth.page.goto(`${served.origin}${work}/${place}`);
  const clientAt = (place: string) => tom.page.goto(`${served.origin}${work}/${place}`);

  it('stands under a second name with a chain that its own authority vouches for', async () => {
    const status = await new Promise((resolve, reject) => {
      const where = { host: '127.0.0.1', port: served.port, servername: secondName, path: '/health' };
      const checked = { ca: served.authority, rejectUnauthorized: true };
      request({ ...where, ...checked }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });

  it('lets the client in with the code on the coach’s screen, by keyboard alone', async () => {
    await coachAt('now');
    await ruth.page.getByRole('link', { name: 'Show a code' }).click();
    await ruth.page.getByRole('button', { name: 'Show a code' }).click();
    const code = (await ruth.page.locator('.code-signs').textContent()) ?? '';
    expect(code).toMatch(/^[2-9a-z]{4} [2-9a-z]{4}$/u);
    expect(await accessFaults(ruth.page)).toEqual([]);
    const { page } = tom;
    await addAuthenticator(tom);
    await page.goto(`${served.origin}/come-in`);
    await page.getByRole('heading', { name: 'Come in' }).waitFor();
    await looked(page);
    for (const [label, typed] of [
      ['The code', code.toUpperCase()],
      ['Your address', address],
      ['A password of your own', password],
    ] as const) {
      await tabTo(page, page.getByLabel(label));
      await page.keyboard.type(typed);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Next time, without the password' }).waitFor();
    await looked(page);
    await tabTo(page, page.getByRole('button', { name: 'Let this device open it' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Now', exact: true }).waitFor();
    const cookies = await tom.context.cookies();
    expect(cookies.map(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite])).toEqual(
      [['__Host-crucible.session_token', true, true, 'Strict']],
    );
    await ruth.page.getByText(/Came in on .* with a code from the coach’s screen\./u).waitFor();
    for (const door of ['/', '/come-in']) {
      await page.goto(`${served.origin}${door}`);
      await page.getByRole('heading', { name: 'Now', exact: true }).waitFor();
    }
    await page.goBack();
    await page.getByRole('heading', { name: 'Now', exact: true }).waitFor();
  });

  it('has the promise in force while the client’s side is empty', async () => {
    const { page } = tom;
    await page.getByText(/^Given on .*It holds, whatever you do\.$/u).waitFor();
    await page.getByText('Nothing is asked of you.').waitFor();
    await looked(page);
    await page.getByRole('link', { name: 'Everything I said' }).click();
    await page.getByText('Somebody came in on a device of their own.').waitFor();
    await looked(page);
  });

  it('has the rows signed by both, each by their own hand on their own device', async () => {
    await coachAt('agreement-and-people');
    await ruth.page.getByRole('button', { name: 'Write this version' }).click();
    await ruth.page.getByRole('button', { name: 'I have read this, and I sign' }).click();
    await ruth.page.getByText(/^It waits for .*Tom Baker/u).waitFor();
    const { page } = tom;
    await clientAt('now');
    await page.getByRole('link', { name: 'A version of the agreement to read and sign' }).click();
    const sign = page.getByRole('button', { name: 'I have read this, and I sign' });
    await sign.waitFor();
    await looked(page);
    await tabTo(page, sign);
    await page.keyboard.press('Enter');
    await page.getByText('Version 1 holds now.').waitFor();
    await expect.poll(() => focused(page), { timeout: 15_000 }).toBe('Who sees what');
    await page.getByText(/Tom Baker.? signed on [^,]+\.$/u).waitFor();
    await ruth.page.getByText('Version 1 holds now.').waitFor();
    expect(await refusalOf(ruth.page, 'engagement.take-half', { promise: {} })).toBe('not-allowed');
  });

  it('shows a note as it was put right after the client saw it differently', async () => {
    await heldSession(-50, 'Tom said he gave way to the chair.');
    const { page } = tom;
    await clientAt('sessions');
    await page.getByText('Tom said he gave way to the chair.').waitFor();
    await page.getByText('I see it differently', { exact: true }).first().click();
    await page.getByLabel('How I see it').fill('I chose to wait.');
    await page.getByRole('button', { name: 'I see it differently' }).click();
    await page.getByText('I chose to wait.').first().waitFor();
    await looked(page);
    await ruth.page.reload();
    await ruth.page.getByText('Your client sees it differently.').waitFor();
    await ruth.page.getByText('Put it right', { exact: true }).first().click();
    await ruth.page.getByLabel('As it is right').fill('Tom chose to wait with the chair.');
    await ruth.page.getByRole('button', { name: 'Put it right' }).click();
    await ruth.page.getByText('Tom chose to wait with the chair.').waitFor();
    await clientAt('sessions');
    await page.getByText('Tom chose to wait with the chair.').waitFor();
    await page.getByText('I chose to wait.').first().waitFor();
    await clientAt('everything-i-said');
    await page.getByText('Put it right', { exact: true }).first().click();
    expect(await page.getByLabel('As it is right').inputValue()).toBe('I chose to wait.');
    await page.getByLabel('As it is right').fill('I chose to wait, that once.');
    await page.getByRole('button', { name: 'Put it right' }).click();
    await page.getByText('I chose to wait, that once.').first().waitFor();
    await looked(page);
  });

  it('has the half of the client taken on after the second session', async () => {
    await heldSession(-26, 'We looked at Thursday.');
    const { page } = tom;
    await clientAt('now');
    await page.getByRole('link', { name: 'What you may take on' }).click();
    await expect.poll(() => focused(page), { timeout: 15_000 }).toBe('My half');
    await page.getByRole('button', { name: 'I take this on' }).click();
    await page.getByText(/^On .* you took your half on\.$/u).waitFor();
    await coachAt('agreement-and-people');
    await ruth.page.getByText(/^Your client took this half on/u).waitFor();
  });

  it('asks how it was, one thing at a time, and the answer leads into the same pages', async () => {
    await heldSession(-2, 'We looked at Friday.');
    const { page } = tom;
    await clientAt('now');
    await page.getByText(/^Under a minute. If you leave it, it is gone after .*\d{4} at /u).waitFor();
    await page.getByRole('link', { name: /^How was our session of .*\?$/u }).click();
    await page.getByText(/^Where it says “today”, .* is meant\.$/u).waitFor();
    await looked(page);
    for (const word of ['clearer', 'slower', 'lighter']) {
      await page.getByLabel('One word for today').fill(word);
      await page.locator('.rating').first().getByRole('radio', { name: '8', exact: true }).check();
      await page.getByRole('button', { name: 'That was it' }).click();
      await page.getByText('You have answered.').waitFor();
      if (word !== 'lighter') await page.getByRole('button', { name: /^How was / }).click();
    }
    await page.getByRole('heading', { name: 'How was today?' }).waitFor();
    await clientAt('now');
    await page.getByText('Nothing is asked of you.').waitFor();
    await clientAt('everything-i-said');
    await page.getByRole('heading', { name: 'Not shared yet' }).waitFor();
    await page.getByText('clearer').waitFor();
  });

  it('checks a receipt in the client’s browser, by the six words that stand on the coach’s paper', async () => {
    const { page } = tom;
    await clientAt('receipts');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a receipt up to now' }).click(),
    ]);
    receipt = readFileSync(await download.path(), 'utf8');
    await looked(page);
    await page.getByLabel('The file that you saved').setInputFiles(await download.path());
    await expect
      .poll(() => page.getByLabel('The receipt, as it was saved').inputValue(), { timeout: 15_000 })
      .toBe(receipt);
    await check(receipt, 'Unchanged: the line stands here');
    expect(await page.getByText(sixWords).count()).toBe(1);
    const { hash } = JSON.parse(receipt) as { readonly hash: string };
    const other = hash.startsWith('0') ? `1${hash.slice(1)}` : `0${hash.slice(1)}`;
    await check(receipt.replace(hash, other), 'not signed by the key');
    await check('not a receipt', 'This is no receipt.');
  });

  it('gives the client a full copy that checks itself without any practice', async () => {
    const { page } = tom;
    await clientAt('what-is-kept');
    await looked(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make my full copy' }).click(),
    ]);
    const copy = await tom.context.newPage();
    const path = join(served.folder, '..', 'full-copy.html');
    await download.saveAs(path);
    await copy.goto(pathToFileURL(path).href);
    await copy.getByText('Tom said he gave way to the chair.').waitFor();
    await copy.getByLabel('Receipts').fill(receipt);
    await copy.getByRole('button', { name: 'Check' }).click();
    await copy.getByText(/^Unchanged: line \d+ stands/u).waitFor();
    expect(await copy.locator('body').innerText()).not.toMatch(notBeforeAClient);
    await copy.close();
  });

  it('keeps its account in the client’s hands: who reads the address, another address, a second lock', async () => {
    const { page } = tom;
    await clientAt('agreement-and-people');
    await page.getByLabel('only me').check();
    await page.getByRole('button', { name: 'Keep this answer' }).click();
    await page.getByText('Only you read your address.').waitFor();
    await page.goto(`${served.origin}/settings`);
    await page.getByRole('heading', { name: 'I want out at once' }).waitFor();
    await looked(page);
    await page.goto(`${served.origin}/second-lock`);
    await page.getByLabel('Your password once more').waitFor();
    await looked(page);
  });

  it('lets the client in by the passkey of their device, and no more once it is removed', async () => {
    const { page } = tom;
    const byPasskey = page.getByRole('button', { name: 'Sign in with a passkey' });
    await page.goto(`${served.origin}/settings`);
    await page.getByText(/^A computer, since .*, not used yet$/u).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await byPasskey.waitFor();
    await looked(page);
    await byPasskey.click();
    await page.getByText(/^A computer, since .*, last used /u).waitFor();
    await page.getByText('Remove it', { exact: true }).first().click();
    await looked(page);
    const row = page.getByRole('listitem').filter({ hasText: 'A computer, since' });
    await row.getByLabel('Your password').fill(password);
    await row.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('No device lets you in by itself yet.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await byPasskey.click();
    await page.getByText('This passkey opens nothing here.').waitFor();
    await looked(page);
    await signIn(page);
  });

  it('has no page that somebody cannot read: every address of the client, on a phone, in the light and the dark', async () => {
    const { page } = tom;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const place of places) {
        await clientAt(place);
        await looked(page);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }, 300_000);

  it('ends what the client agreed to when they withdraw', async () => {
    const { page } = tom;
    await clientAt('agreement-and-people');
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText(/Tom Baker.? withdrew from version 1/u).waitFor();
    await looked(page);
  });

  it('destroys a session once both want it, and nothing of it is left to either', async () => {
    const { page } = tom;
    await clientAt('what-is-kept');
    await page.getByRole('button', { name: 'Have it destroyed' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Have it destroyed' }).click();
    await page.getByText('It waits until your coach wants it too.').waitFor();
    await looked(page);
    await coachAt('agreement-and-people');
    await ruth.page.getByRole('button', { name: 'I want it too' }).click();
    await ruth.page.getByRole('button', { name: 'Destroy it now' }).click();
    await ruth.page.getByRole('dialog').getByRole('button', { name: 'Destroy it now' }).click();
    await ruth.page.getByText('To be destroyed').waitFor({ state: 'detached' });
    await clientAt('sessions');
    await page.getByText('We looked at Thursday.').waitFor();
    expect(await page.getByText('gave way to the chair').count()).toBe(0);
    await clientAt('everything-i-said');
    await page.getByRole('heading', { name: 'What both of us read' }).waitFor();
    expect(await page.getByText('I chose to wait').count()).toBe(0);
  });

  it('lets the client out at once, everywhere', async () => {
    const { page } = tom;
    await page.goto(`${served.origin}/settings`);
    await page.getByRole('button', { name: 'Out, everywhere, now' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signIn(page);
    expect([...ruth.faults, ...tom.faults]).toEqual([]);
  });

  /** Every page of the client, as it is reached: for everybody, and no wider than a phone. */
  async function looked(page: Page): Promise<void> {
    await page.locator('main h1').waitFor();
    await page.locator('main .waiting').first().waitFor({ state: 'detached' });
    expect(await accessFaults(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(notBeforeAClient);
  }

  async function signIn(page: Page): Promise<void> {
    await page.getByLabel('Address').fill(address);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
  }

  /** So many hours ago, held, and with words shown to both. */
  async function heldSession(hours: number, words: string): Promise<void> {
    const { page } = ruth;
    await coachAt('sessions');
    const plan = page.getByText('Plan another session');
    await page.getByRole('heading', { name: 'Plan a session' }).waitFor();
    if ((await plan.count()) > 0) await plan.click();
    await page.getByLabel('When').last().fill(hoursFromNow(hours));
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByRole('button', { name: 'It took place' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'It took place' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'So far' }).getByRole('link').first().click();
    await page.getByText('Show your client words on this session').click();
    await page.getByLabel('Words for both of you').fill(words);
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByText(words).first().waitFor();
  }

  async function check(text: string, answer: string): Promise<void> {
    const { page } = tom;
    await page.getByLabel('The receipt, as it was saved').fill(text);
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText(answer).waitFor();
  }
});

/** Every address of one work that a client has, and the one that leads away. */
const places = [
  'now',
  'sessions',
  'how-was-today',
  'before-the-session',
  'out-there-in-here',
  'said-and-unsaid',
  'coming-up',
  'agreement-and-people',
  'everything-i-said',
  'what-is-kept',
  'receipts',
  'only-mine',
] as const;

const notBeforeAClient =
  /\b(?:strain|rupture|enactment|withdrawal|confrontation|octant|dominance|affiliation|episode|cast|desk|pulse|alarm|coded|permutation|as told)s?\b/iu;

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
