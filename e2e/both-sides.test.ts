import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { socketOf } from '../packages/record/folder/socket-of.ts';
import { clientSignedIn } from '../packages/server/fixtures/client-signed-in.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  openEngagement,
} from '../packages/server/fixtures/coach-signed-in.ts';
import { heldSession } from '../packages/server/fixtures/held-session.ts';
import { host, type Served } from '../packages/server/fixtures/served-practice.ts';
import { type Behind, openBehind } from './behind-a-proxy.ts';
import { openBrowser } from './browser.ts';
import { accessFaults, overhang, servePages } from './practice-in-browser.ts';

/** A pair made in session two, in two browsers: opened, answered by both, seen differently, agreed on and counted. */
const origin = host.way === 'host' ? host.origin : '';
let browser: Browser;
let served: Served;
let coach: Behind;
let client: Behind;
let place = '';
let work = '';
/** And a little, since the clock is believed a day at a time. */
const aDay = 24 * 3_600_000 + 60_000;

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages(host, { mindEvery: 200 })];
  const { browser: ruth } = await coachWithPractice(served);
  const tom = await openEngagement(ruth, 'Tom Baker');
  await heldSession(ruth, tom, 170);
  const session = await heldSession(ruth, tom, 2);
  const scenes = [
    {
      setting: 'outside',
      person: 'the chair',
      they: { tap: 'PA' },
      i: { tap: 'HI' },
      andThen: { tap: 'BC' },
    },
    { setting: 'room', they: { tap: 'PA' }, i: { tap: 'HI' } },
  ];
  const note = { session, happened: 'The offer to the board.', scenes };
  expectOk(await act(ruth, 'session.write-note', note, tom.engagement));
  const at = { origin, port: served.port };
  coach = await openBehind(browser, ruth, at);
  client = await openBehind(browser, await clientSignedIn(served, tom), at);
  for (const { page } of [coach, client]) page.setDefaultTimeout(15_000);
  work = tom.engagement;
  place = `${origin}/with/${work}/out-there-in-here`;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('the client finds nothing before the coach opens it', async () => {
  const { page } = client;
  await page.goto(place);
  await page.getByText('Here a situation from out there stands beside one from in here').waitFor();
  expect(await accessFaults(page)).toEqual([]);
});

it('the coach puts two scenes of the note beside each other, opens the pair and answers', async () => {
  const { page } = coach;
  await page.goto(place);
  await page.getByText('This reminds me of …').first().click();
  await page.getByRole('button', { name: 'Put them beside each other' }).first().click();
  await page.getByRole('heading', { name: 'Out there, the chair' }).waitFor();
  await page.getByRole('button', { name: 'Open it to my client' }).first().click();
  await answer(page, 'yes');
  await page.getByText('I: yes').waitFor();
});

it('the client reads the same pair in their own words, and answers otherwise', async () => {
  const { page } = client;
  await page.goto(place);
  await page.getByRole('heading', { name: 'Out there, the chair' }).waitFor();
  await page.getByText('My coach: yes').waitFor();
  await answer(page, 'partly');
  await page.getByText('I: partly').waitFor();
  await page.getByText('So in 1 of 1 situation.').first().waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
});

it('what the client sees differently leaves every count, and both counts are shown', async () => {
  const { page } = client;
  await inTheRoom(page);
  const row = scenesOf(page).locator('details[open] > .rows > li').last();
  await row.getByText('I see it differently', { exact: true }).click();
  await row.getByLabel('How do you see it?').fill('I had said no before.');
  await row.getByRole('button', { name: 'Say so' }).click();
  await page.getByText('I had said no before.').waitFor();
  await page.getByText('With what is seen differently: 1 situation.').first().waitFor();
  await coach.page.goto(place);
  await coach.page.getByText('Nothing is left that both see alike.').first().waitFor();
});

it('it counts again when both agree', async () => {
  await inTheRoom(coach.page);
  await coach.page.getByRole('button', { name: 'We agree on it now' }).click();
  await coach.page.getByText('it waits for the other').waitFor();
  await client.page.goto(place);
  await inTheRoom(client.page);
  await client.page.getByRole('button', { name: 'We agree on it now' }).click();
  await client.page.getByText('With what is seen differently').waitFor({ state: 'detached' });
  await coach.page.goto(place);
  await coach.page.getByText('They: leads. I: goes along. So in 1 of 1 scene.').first().waitFor();
});

it('the client writes down a situation of their own, and puts it in other words', async () => {
  const { page } = client;
  await page.getByText('Write down a situation').click();
  const form = page.locator('details', { hasText: 'Write down a situation' });
  await form.getByLabel('Who was it with?').fill('my deputy');
  await form.getByRole('group', { name: 'what they did' }).getByLabel('goes cool').check();
  await form.getByRole('group', { name: 'what I did' }).getByLabel('supports').check();
  await form.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('my deputy (1)').click();
  const row = page.getByRole('listitem').filter({ hasText: 'goes cool' });
  await row.getByText('in my words').waitFor();
  await row.getByText('Put it in other words').click();
  await row.getByRole('group', { name: 'what they did' }).getByLabel('leads').check();
  await row.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('As it was told before').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessFaults(page)).toEqual([]);
  await coach.page.goto(place);
  await coach.page.getByText('my deputy (1)').click();
  await coach.page.getByText('in my client’s words').waitFor();
  expect([...coach.faults, ...client.faults].filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});

it('what the client wants gone waits until the coach wants it too, and is taken back in time', async () => {
  await wantGone();
  const { page } = client;
  await button(page, 'Take it back').click();
  await whole().waitFor();
  await coach.page.goto(`${origin}/with/${work}/agreement-and-people`);
  await coach.page.getByRole('heading', { name: 'Agreement and people' }).waitFor();
  expect(await coach.page.getByText('To be destroyed').count()).toBe(0);
});

it('the whole of the work is destroyed a day after both want it, and nothing of it is left to either', async () => {
  await wantGone();
  const { page } = client;
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  // Nobody asks anything while the days pass: whoever came back after so long would have to sign in.
  for (const one of [client, coach]) await one.page.goto('about:blank');
  const backups = () => readdirSync(join(served.folder, 'backups')).join(' ');
  const before = backups();
  served.move(aDay);
  await expect.poll(backups, { timeout: 15_000 }).not.toBe(before);
  expect(await kept()).toContain('"kind":"engagement"');
  served.move(aDay);
  await expect.poll(kept, { timeout: 15_000 }).not.toContain('"kind":"engagement"');
  served.move(-2 * aDay);
  await page.goto(`${origin}/today`);
  await page.getByText('No work is kept here under your name.').waitFor();
  await page.goto(`${origin}/with/${work}/now`);
  await page.getByRole('alert').first().waitFor();
  await coach.page.goto(`${origin}/today`);
  await coach.page.getByRole('heading', { name: 'Today' }).waitFor();
  expect(await coach.page.getByText('Tom Baker').count()).toBe(0);
}, 60_000);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const whole = () => client.page.locator('li.row', { hasText: 'The whole of our work' });

/** The client asks for it, the coach is told on the first page, and both want it. */
async function wantGone(): Promise<void> {
  const keptPage = `${origin}/with/${work}/what-is-kept`;
  await client.page.goto(keptPage);
  await button(client.page, 'Have it destroyed').last().click();
  const asked = client.page.getByRole('dialog');
  await asked.getByText('Everything of it goes, Only mine too.').waitFor();
  await asked.getByRole('button', { name: 'Have it destroyed' }).click();
  await client.page.getByText('It waits until your coach wants it too.').waitFor();
  expect(await whole().count()).toBe(0);
  await coach.page.goto(`${origin}/with/${work}/now`);
  await coach.page.getByRole('link', { name: /^Your client asks for something/u }).click();
  await button(coach.page, 'I want it too').click();
  await button(coach.page, 'Destroy it now').waitFor();
  await client.page.goto(keptPage);
  await client.page.getByText(/^It is destroyed on /u).waitFor();
}

/** What is to be destroyed, as the command at the machine hears it: nobody has to be signed in there. */
async function kept(): Promise<string> {
  const socket = connect(socketOf(served.folder));
  socket.end(`${JSON.stringify({ view: 'keeping.show-keeping', input: {}, engagement: work })}\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

async function answer(page: Page, choice: string): Promise<void> {
  await page.getByText('Answer', { exact: true }).first().click();
  await page.getByRole('group', { name: 'Same thing?' }).getByLabel(choice).check();
  await page.getByRole('button', { name: 'Answer' }).click();
}

async function inTheRoom(page: Page): Promise<void> {
  await scenesOf(page).getByText('In here (1)').click();
}

function scenesOf(page: Page): Locator {
  return page.locator('section', { has: page.locator('#scenes') });
}
