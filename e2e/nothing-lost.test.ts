import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as SignedIn } from '../packages/server/fixtures/browser.ts';
import {
  act,
  type Coach,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
} from '../packages/server/fixtures/coach-signed-in.ts';
import { heldSession } from '../packages/server/fixtures/held-session.ts';
import { host, type Served } from '../packages/server/fixtures/served-practice.ts';
import { type Behind, openBehind } from './behind-a-proxy.ts';
import { openBrowser } from './browser.ts';
import { accessFaults, overhang, servePages } from './practice-in-browser.ts';

/** What somebody half wrote, tapped, began or looks for is not lost on the way, and what does not come is said. */
const origin = host.way === 'host' ? host.origin : '';
const clientPassword = 'seven herons over the weir';
let browser: Browser;
let served: Served;
let ruth: Coach;
let tom: Opened;
let coach: Behind;
let client: Behind;
let work = '';

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages(host)];
  ruth = await coachWithPractice(served);
  tom = await openEngagement(ruth.browser, 'Tom Baker');
  await heldSession(ruth.browser, tom, 2);
  const at = { origin, port: served.port };
  coach = await openBehind(browser, ruth.browser, at);
  client = await openBehind(browser, await clientWithPassword(), at);
  for (const { page } of [coach, client]) page.setDefaultTimeout(15_000);
  work = `${origin}/with/${tom.engagement}`;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('a session that took place names the note as what comes next', async () => {
  const { page } = coach;
  await page.goto(`${work}/sessions`);
  const next = page.getByRole('link', { name: 'Next: the note, two minutes' });
  await next.waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await next.click();
  await page.getByLabel('What happened?').waitFor();
});

it('a tap that nobody needs is taken back, with the mouse and with the keyboard', async () => {
  const { page } = coach;
  const felt = page.getByRole('group', { name: 'What I felt like doing' });
  const open = felt.getByRole('radio', { name: 'leave it open' });
  expect(await open.isVisible()).toBe(false);
  await felt.getByRole('radio', { name: 'take over' }).check();
  await open.check();
  expect(await felt.getByRole('radio', { name: 'take over' }).isChecked()).toBe(false);
  await felt.getByRole('radio', { name: 'take over' }).check();
  await page.keyboard.press('ArrowUp');
  expect(await open.evaluate((one) => one.matches(':focus:checked'))).toBe(true);
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
});

it('asks before Lock and Sign out drop a half-written note, and leaves everything where it was', async () => {
  const { page, posted } = coach;
  await page.getByLabel('What happened?').fill('He came late');
  for (const button of ['Lock', 'Sign out']) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('dialog').getByText('it is gone').waitFor();
    if (button === 'Lock') await page.getByRole('button', { name: 'Stay here' }).click();
    else await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: button, exact: true }).evaluate(isFocused)).toBe(true);
  }
  expect(await page.getByLabel('What happened?').inputValue()).toBe('He came late');
  expect(posted.filter(({ path }) => /lock|sign-out/u.test(path))).toEqual([]);
});

it('whoever keeps the first note comes to it, and it has nothing in it that was taken back', async () => {
  const { page } = coach;
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByText('Only you open this.').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'The note');
  expect(await page.getByText('I felt like doing:').count()).toBe(0);
  await page.goto(`${work}/sessions`);
  await page.getByText('It took place.').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('link', { name: 'Next: the note, two minutes' }).count()).toBe(0);
});

it('the client is told why what waits for them does not come', async () => {
  const { page, context } = client;
  await context.route('**/api/views/keeping.show-keeping**', (route) =>
    route.fulfill({ status: 500, contentType: 'application/json', body: '{"ok":false}' }),
  );
  await page.goto(`${work}/now`);
  await page.getByRole('alert').waitFor();
  await context.unroute('**/api/views/keeping.show-keeping**');
  await page.reload();
  await page.getByRole('heading', { name: 'Yours at any time' }).waitFor();
  await page.waitForFunction(() => document.querySelector('main .waiting') === null);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('an answer that the coach typed for the client says so to both', async () => {
  const parts = { they: { octant: 'PA', words: 'He pressed' }, i: { octant: 'HI' } };
  const session = await heldSession(ruth.browser, tom, 200);
  const tell = (told: object) => act(ruth.browser, 'mirror.tell-scene', { told }, tom.engagement);
  const [outside, room] = [
    sceneIn(await tell({ session, setting: 'outside', person: 'the chair', parts })),
    sceneIn(await tell({ session, setting: 'room', parts })),
  ];
  const made = expectOk(
    await act(
      ruth.browser,
      'mirror.tell-pair',
      { outside: { scene: outside }, room: { scene: room } },
      tom.engagement,
    ),
  ) as Told;
  const input = { pair: made.entries[0]?.body.pair, answer: 'partly' };
  const id = 'a'.repeat(26);
  const asked = { id, input, engagement: tom.engagement, typedForClient: true };
  expectOk(await ruth.browser.post('/api/acts/mirror.answer-pair', asked));
  for (const [{ page }, words] of [
    [coach, 'typed by me for my client'],
    [client, 'typed by my coach for me'],
  ] as const) {
    await page.goto(`${work}/out-there-in-here`);
    await page.getByRole('region', { name: 'Pairs' }).getByText(words).waitFor();
    expect(await accessFaults(page)).toEqual([]);
  }
});

it('a second lock that is begun again after a reload says that the first key is void', async () => {
  const { page } = client;
  for (const time of ['first', 'second']) {
    await page.goto(`${origin}/second-lock`);
    await page.getByLabel('Your password once more').fill(clientPassword);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'The key' }).waitFor();
    expect(await page.getByText('A new key was made just now.').count()).toBe(time === 'first' ? 0 : 1);
  }
});

it('asks before the screen is turned over half-written words, and turns it when told to', async () => {
  const { page } = coach;
  await page.goto(`${work}/agreement-and-people`);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Write this version' }) });
  await form.getByLabel('How to complain').fill('To the federation');
  await page.getByRole('button', { name: 'Turn the screen' }).click();
  await page.getByRole('dialog').getByText('it is gone').waitFor();
  await page.getByRole('button', { name: 'Stay here' }).click();
  expect(await form.getByLabel('How to complain').inputValue()).toBe('To the federation');
  expect(coach.posted.filter(({ path }) => path === '/api/screen/turn')).toEqual([]);
  await page.getByRole('button', { name: 'Turn the screen' }).click();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('heading', { name: 'Our work', exact: true }).waitFor();
});

/** Whoever has a password can set up a second lock. */
async function clientWithPassword(): Promise<SignedIn> {
  const asked = { engagement: tom.engagement, person: tom.client };
  const { code } = expectOk(await ruth.browser.post('/api/account/code', asked)) as { readonly code: string };
  const signedIn = served.browser();
  const given = { code, email: 'tom@example.org', password: clientPassword };
  expectOk(await signedIn.post('/api/account/come-in', given));
  return signedIn;
}

type Told = { readonly entries: readonly { readonly body: Readonly<Record<string, string>> }[] };

function sceneIn(told: Parameters<typeof expectOk>[0]): string | undefined {
  return (expectOk(told) as Told).entries[0]?.body.scene;
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
