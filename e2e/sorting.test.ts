import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonId } from '../packages/core/ids.ts';
import type { SortCard } from '../packages/core/mirror/sorting.ts';
import { newId } from '../packages/record/new-id.ts';
import type { Browser as SignedIn } from '../packages/server/fixtures/browser.ts';
import { clientSignedIn } from '../packages/server/fixtures/client-signed-in.ts';
import {
  act,
  type Coach,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
  view,
} from '../packages/server/fixtures/coach-signed-in.ts';
import { heldSession } from '../packages/server/fixtures/held-session.ts';
import { coachEmail, coachPassword, host, type Served } from '../packages/server/fixtures/served-practice.ts';
import { openBehind } from './behind-a-proxy.ts';
import { openBrowser } from './browser.ts';
import { accessFaults, overhang, servePages } from './practice-in-browser.ts';

/** Twelve sessions' worth of scenes: cannot tell yet, nearly, and found once they were sorted unlabelled. */
const origin = host.way === 'host' ? host.origin : '';
const day = 86_400_000;
let browser: Browser;
let served: Served;
let ruth: Coach;
let tom: Opened;

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages(host)];
  // Told two weeks ago: who was there has left it behind by today.
  served.move(-15 * day);
  ruth = await coachWithPractice(served);
  tom = await openEngagement(ruth.browser);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('after three sessions it cannot tell yet, and says what is missing and when there would be enough', async () => {
  for (let nth = 0; nth < 3; nth++) await tellSession(nth);
  const page = await openNumbers(ruth.browser);
  await page
    .getByText(
      'like those with \u2068the chair\u2069: still missing 7 scenes in here, 5 scenes with them, 6 scenes with others and 3 sessions. At the present pace there would be enough after about 10 sessions.',
    )
    .waitFor();
  await page.getByText('What I did, 3 scenes: cannot tell yet – ten are needed.').first().waitFor();
  await looksRight(page);
}, 120_000);

it('after nine sessions it is nearly there', async () => {
  for (let nth = 3; nth < 9; nth++) await tellSession(nth);
  const page = await openNumbers(ruth.browser);
  await page.getByText('like those with \u2068the chair\u2069: still missing 1 scene in here.').waitFor();
  expect(await page.getByText('more like those with').count()).toBe(0);
  await looksRight(page);
}, 120_000);

it('after twelve the likeness is found, sorted by whoever was there; the circle shows where it leans', async () => {
  for (let nth = 9; nth < 12; nth++) await tellSession(nth);
  const page = await openNumbers(ruth.browser);
  await page.getByText('The scenes in here are more like those with \u2068the chair\u2069').waitFor();
  await page.getByText('Sorted by me, who was there.').waitFor();
  expect(await page.locator('.circle .leaning').count()).toBeGreaterThan(0);
  await page.getByText('Nothing waits to be sorted.').waitFor();
  await page.locator('.in-numbers').getByRole('button', { name: 'This is so' }).first().click();
  const said = page.locator('section', { has: page.locator('#findings') });
  await said.getByText('The scenes in here are more like those with').waitFor();
  await said.getByText('With it your client sees 48 scenes that are yours alone now.').waitFor();
  await looksRight(page);
}, 120_000);

it('two weeks on the queue hands out scenes without their sides, and what was sorted is what counts', async () => {
  served.move(15 * day);
  const again = await signedInAgain();
  const page = await openNumbers(again);
  await page.getByText('48 scenes wait to be sorted.').waitFor();
  const queue = page.getByRole('region', { name: 'Sort the scenes, unlabelled' });
  expect(await queue.innerText()).not.toMatch(/chair|Nora|Otto|in here|out there/iu);
  for (const [said, step] of Object.entries(stepSaid)) {
    const groups = queue.locator('form > div', { has: page.locator('.said') });
    for (let at = 0; at < (await groups.count()); at++)
      if ((await groups.nth(at).locator('.said').innerText()).startsWith(said))
        await groups.nth(at).getByLabel(step, { exact: true }).check();
  }
  await queue.getByRole('button', { name: 'Keep it and show the next' }).click();
  await page.getByText('47 scenes wait to be sorted.').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Sort the scenes, unlabelled');
  await sortTheRest(again);
  await page.reload();
  await page.getByText('Numbers', { exact: true }).click();
  await page.getByText('They were sorted unlabelled.').waitFor();
  await page.getByText('Nothing waits to be sorted.').waitFor();
  await supervise(again, page);
}, 240_000);

/** A supervisor who is named and agreed on sorts the same words, sees nothing else, and from then on theirs count. */
async function supervise(coach: SignedIn, page: Page): Promise<void> {
  const person = newId<PersonId>();
  const party = { person, role: 'supervisor', name: 'Gil Brandt' };
  expectOk(await act(coach, 'engagement.name-party', party, tom.engagement));
  const drafted = expectOk(await act(coach, 'engagement.draft-agreement', {}, tom.engagement)) as Drafted;
  const draft = drafted.entries[0];
  const signing = { edition: draft?.body.edition, draft: draft?.place };
  for (const by of [coach, await clientSignedIn(served, tom)])
    expectOk(await act(by, 'engagement.sign-agreement', signing, tom.engagement));
  await page.getByRole('button', { name: 'Bring the scenes to supervision' }).click();
  await page.getByText('Your supervisor sorted 0 of 48 scenes.').waitFor();
  const gil = await clientSignedIn(served, { client: person });
  const theirs = await openBehind(browser, gil, { origin, port: served.port });
  await theirs.page.goto(`${origin}/today`);
  await theirs.page.getByText('48 scenes wait to be sorted.').waitFor();
  expect(await theirs.page.locator('body').innerText()).not.toMatch(/chair|Nora|Otto|Tom|Baker|Ruth/u);
  await theirs.page.getByLabel('leads', { exact: true }).first().check();
  await looksRight(theirs.page);
  await sortTheRest(gil, ['mirror.show-brought', 'mirror.sort-brought']);
  await page.reload();
  await page.getByText('Numbers', { exact: true }).click();
  await page.getByText('They were sorted unlabelled by my supervisor.').waitFor();
  await page.getByText('On 96 parts that both of you sorted you agree by 1.00').waitFor();
  await looksRight(page);
}

type Drafted = {
  readonly entries: readonly { readonly place: unknown; readonly body: { readonly edition: number } }[];
};

/** What the words of a part look like to whoever reads them. */
const stepSaid = {
  'Told me how': 'leads',
  'Went along': 'goes along',
  'Helped with': 'supports',
  'Took over': 'leads',
} as const;
const octantSaid: Readonly<Record<keyof typeof stepSaid, string>> = {
  'Told me how': 'PA',
  'Went along': 'HI',
  'Helped with': 'LM',
  'Took over': 'PA',
};

/** In here as with the chair; with two others otherwise. */
async function tellSession(nth: number): Promise<void> {
  const session = await heldSession(ruth.browser, tom, 24 * 7 * (15 - nth));
  const pressed = { they: said('Told me how', nth), i: said('Went along', nth) };
  const helped = { they: said('Helped with', nth), i: said('Took over', nth) };
  for (const [who, parts] of [
    [{ setting: 'room' }, pressed],
    [{ setting: 'outside', person: 'the chair' }, pressed],
    [{ setting: 'outside', person: 'Nora' }, helped],
    [{ setting: 'outside', person: 'Otto' }, helped],
  ])
    expectOk(
      await act(ruth.browser, 'mirror.note-scene', { told: { session, ...who, parts } }, tom.engagement),
    );
}

function said(words: keyof typeof octantSaid, nth: number) {
  return { octant: octantSaid[words], words: `${words} on matter ${nth}.` };
}

async function openNumbers(coach: SignedIn): Promise<Page> {
  const { page } = await openBehind(browser, coach, { origin, port: served.port });
  page.setDefaultTimeout(15_000);
  await page.goto(`${origin}/with/${tom.engagement}/out-there-in-here`);
  await page.getByText('Numbers', { exact: true }).click();
  return page;
}

async function looksRight(page: Page): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.context().close();
}

async function signedInAgain(): Promise<SignedIn> {
  const again = served.browser();
  expectOk(await again.post('/api/account/sign-in', { email: coachEmail, password: coachPassword }));
  const recoveryCode = ruth.recoveryCodes[0];
  expectOk(await again.post('/api/account/sign-in/second-factor', { recoveryCode }));
  return again;
}

async function sortTheRest(
  by: SignedIn,
  [show, sort]: readonly [string, string] = ['mirror.show-sort-queue', 'mirror.sort-scene'],
): Promise<void> {
  for (;;) {
    const { card } = expectOk(await view(by, show, tom.engagement)) as {
      readonly card?: SortCard;
    };
    if (card === undefined) return;
    const parts = card.parts.map(({ part, words }) => {
      const start = Object.entries(octantSaid).find(([begins]) => words.startsWith(begins));
      return [part, start?.[1]];
    });
    const sorted = { ticket: card.ticket, parts: Object.fromEntries(parts) };
    expectOk(await act(by, sort, sorted, tom.engagement));
  }
}
