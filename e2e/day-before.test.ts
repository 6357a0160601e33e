import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
import { accessFaults, overhang, servePages } from './practice-in-browser.ts';

/** What would make tomorrow worth it: asked of the client, read by the coach before the hour. */
const origin = host.way === 'host' ? host.origin : '';
const words = 'That I say no once, and stay in the room.';
let browser: Browser;
let served: Served;
let ruth: SignedIn;
let tom: Work;
let coach: Behind;
let client: Behind;

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages(host)];
  ruth = (await coachWithPractice(served)).browser;
  tom = await openEngagement(ruth, 'Tom Baker');
  const plan = { start: Math.floor(Date.now() / 60_000) * 60_000 + 20 * 3_600_000, minutes: 60 };
  expectOk(await act(ruth, 'session.plan-session', plan, tom.engagement));
  const at = { origin, port: served.port };
  coach = await openBehind(browser, ruth, at);
  client = await openBehind(browser, await clientSignedIn(served, tom), at);
  for (const { page } of [coach, client]) page.setDefaultTimeout(15_000);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('the client’s first page names the one question, and it is answered from there', async () => {
  const { page } = client;
  await page.goto(`${origin}/with/${tom.engagement}/now`);
  await page.getByRole('link', { name: 'What would make the next session worth it?' }).click();
  await page.getByLabel('What would make it worth it?').fill(words);
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.locator('.said', { hasText: words }).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.goto(`${origin}/with/${tom.engagement}/now`);
  await page.getByText('Nothing is asked of you.').waitFor();
});

it('the answer stands in the coach’s preparation, as it was put right', async () => {
  const { page } = client;
  await page.goto(`${origin}/with/${tom.engagement}/before-the-session`);
  await page.getByText('Put it right', { exact: true }).first().click();
  await page.getByLabel('How it reads now').fill('That I say no once.');
  await page.getByRole('button', { name: 'Put it right' }).click();
  await page.locator('.said', { hasText: /^That I say no once\.$/u }).waitFor();
  await coach.page.goto(`${origin}/with/${tom.engagement}/now`);
  await coach.page.getByRole('heading', { name: 'What would make it worth it' }).waitFor();
  await coach.page.locator('.said', { hasText: /^That I say no once\.$/u }).waitFor();
  expect(await accessFaults(coach.page)).toEqual([]);
  expect(await overhang(coach.page)).toBe(0);
});

it('what the pact means to each stands under each other, on the pages of both', async () => {
  const asks = 'What does the pact mean to you today?';
  const say = async ({ page }: Behind, place: string, line: string) => {
    await page.goto(`${origin}/with/${tom.engagement}/${place}`);
    await page.getByText(asks).first().click();
    await page.getByRole('textbox', { name: asks }).fill(line);
    await page.getByRole('button', { name: 'Say it' }).click();
    await page.locator('.said', { hasText: line }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
  };
  await say(coach, 'sessions/how-it-was', 'That I hear it here first.');
  await say(client, 'how-was-today', 'Strange still.');
  await client.page.getByText('That I hear it here first.').waitFor();
  expect([...coach.faults, ...client.faults].filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});
