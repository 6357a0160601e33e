import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionId } from '../packages/core/ids.ts';
import type { Browser as SignedIn } from '../packages/server/fixtures/browser.ts';
import { clientSignedIn } from '../packages/server/fixtures/client-signed-in.ts';
import {
  coachWithPractice,
  openEngagement,
  type Opened as Work,
} from '../packages/server/fixtures/coach-signed-in.ts';
import { heldSession } from '../packages/server/fixtures/held-session.ts';
import { host, type Served } from '../packages/server/fixtures/served-practice.ts';
import { type Behind, openBehind } from './behind-a-proxy.ts';
import { openBrowser } from './browser.ts';
import { accessFaults, overhang, servePages } from './practice-in-browser.ts';

/** The minute after a session in two browsers as wide as a phone, and on the screen that is handed over. */
const origin = host.way === 'host' ? host.origin : '';
let browser: Browser;
let served: Served;
let ruth: SignedIn;
let tom: Work;
let coach: Behind;
let client: Behind;
let session: SessionId;

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages(host)];
  ruth = (await coachWithPractice(served)).browser;
  tom = await openEngagement(ruth, 'Tom Baker');
  session = await heldSession(ruth, tom, 2);
  const at = { origin, port: served.port };
  coach = await openBehind(browser, ruth, at);
  client = await openBehind(browser, await clientSignedIn(served, tom), at);
  for (const { page } of [coach, client]) page.setDefaultTimeout(10_000);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('the client answers with nothing chosen before, and keeps something for themselves', async () => {
  const { page } = client;
  await page.goto(`${origin}/with/${tom.engagement}/how-was-today`);
  await page.getByRole('heading', { name: 'How was today?' }).waitFor();
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await smallestStep(page)).toBeGreaterThanOrEqual(24);
  for (const [at, rating] of [8, 9, 8, 8, 10, 9, 1].entries()) await choose(page, at, rating);
  await page.getByRole('radio', { name: 'yes' }).check();
  await page.getByRole('radio', { name: 'keep for myself' }).check();
  await page.getByLabel('One word for today').fill('clearer');
  await page.getByRole('link', { name: 'Only mine' }).click();
  await page.getByRole('link', { name: 'Back to your answer' }).click();
  expect(await page.getByRole('radio', { name: 'keep for myself' }).isChecked()).toBe(true);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByLabel('One word for today').waitFor();
  expect(await page.getByLabel('One word for today').inputValue()).toBe('clearer');
  expect(await page.locator('input:checked').count()).toBe(7);
  await page.getByRole('radio', { name: 'yes' }).check();
  await page.getByRole('radio', { name: 'keep for myself' }).check();
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.getByRole('button', { name: 'That was it' }).click();
  await page.getByText('You have answered.').waitFor();
  expect(await page.evaluate(() => Object.keys(sessionStorage).join(' '))).not.toContain('unsent');
  const sent = client.posted.find(({ path }) => path.endsWith('alliance.answer-pulse'))?.body ?? '{}';
  const { input } = JSON.parse(sent) as { readonly input: object };
  expect(Object.keys(input).toSorted()).toEqual(['feltOff', 'kept', 'ratings', 'session', 'word']);
});

it('the coach’s page is as it was before the client answered, down to the length of every answer', async () => {
  const { page } = coach;
  const second = await heldSession(ruth, tom, 1);
  const [answered, unanswered] = [await seenOf(session), await seenOf(second)];
  expect(answered.replaceAll(session, second)).toBe(unanswered);
  await page.goto(`${origin}/with/${tom.engagement}/sessions/how-it-was`);
  await page.getByText('Cannot tell yet: there is no session yet').waitFor();
  await page.goto(`${origin}/with/${tom.engagement}/sessions/${session}/how-it-was`);
  await page.getByRole('heading', { name: 'How was it between us?' }).waitFor();
  expect(await page.locator('input:checked').count()).toBe(0);
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
});

it('the coach answers with the keyboard alone, and both read both', async () => {
  const { page } = coach;
  for (let at = 0; at < 7; at++) {
    await tabTo(page, page.locator('.rating').nth(at).getByRole('radio').first());
    await page.keyboard.press(at === 6 ? 'Space' : 'ArrowLeft');
  }
  await tabTo(page, page.getByRole('button', { name: 'That was it' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Both of you have answered.' }).waitFor();
  expect(await page.getByText('not said').count()).toBe(0);
  await client.page.reload();
  await client.page.locator('section[aria-labelledby="so-far"] > details').last().locator('summary').click();
  await client.page.getByRole('cell', { name: '9', exact: true }).first().waitFor();
  await client.page
    .getByText('Once so far, and then wholly: you wrote that your coach was on your side.')
    .waitFor();
});

it('the place says the bond first and the line behind it, and a point opens its session', async () => {
  const { page } = coach;
  await page.goto(`${origin}/with/${tom.engagement}/sessions/how-it-was`);
  await page.getByText('your client wrote that you were on their side').waitFor();
  expect(await page.locator('.alliance-line').isVisible()).toBe(false);
  await page.getByText('Numbers', { exact: true }).click();
  await page.locator('.alliance-line').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.locator('.alliance-line a circle.client').click();
  await page.getByRole('heading', { name: 'Both of you have answered.' }).waitFor();
});

it('on the handed-over screen the client answers by their own hand', async () => {
  const { page } = coach;
  await page.goto(`${origin}/with/${tom.engagement}/agreement-and-people`);
  await page.getByRole('button', { name: 'Turn the screen' }).click();
  await page.getByText('Answer here, on this screen').click();
  await choose(page, 0, 7);
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.getByRole('button', { name: 'That was it' }).click();
  await page.getByText('nothing of it stands on this screen any more').waitFor();
  expect([...coach.faults, ...client.faults].filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});

/** What the coach is shown of one session's answers, and of all. */
async function seenOf(of: SessionId): Promise<string> {
  const { engagement } = tom;
  const own = await ruth.post('/api/views/alliance.show-coach-pulse', { input: { session: of }, engagement });
  const both = await ruth.post('/api/views/alliance.show-alliance', { input: {}, engagement });
  return `${own.text} ${both.text}`;
}

/** The radio button of a line; the lines in their order. */
function choose(page: Page, line: number, rating: number): Promise<void> {
  const choices = page.locator('.rating').nth(line);
  return choices.getByRole('radio', { name: String(rating), exact: true }).check();
}

/** The shorter side of the smallest thing to be touched among the steps, in pixels. */
function smallestStep(page: Page): Promise<number> {
  return page.locator('.step').evaluateAll((steps) => {
    const sides = steps.flatMap((step) => {
      const { width, height } = step.getBoundingClientRect();
      return [width, height];
    });
    return Math.min(...sides);
  });
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 200; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with Tab: ${String(target)}`);
}
