import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Served } from '../packages/server/fixtures/served-practice.ts';
import { openBrowser } from './browser.ts';
import {
  accessFaults,
  beginPractice,
  hoursFromNow,
  type Opened,
  openPage,
  overhang,
  phone,
  servePages,
} from './practice-in-browser.ts';

/** From a note to a pair that both see: no transcript, no number, the second session of a new piece of work. */
let browser: Browser;
let served: Served;
let opened: Opened;
let work = '';

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages()];
  opened = await openPage(browser);
  const { page } = opened;
  await beginPractice(page, served);
  await page.getByLabel('Who is your client?').fill('Tom Baker');
  await page.getByLabel('When do you plan to end?').fill('2030-06');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'I promise this' }).click();
  await page.getByText('Given; it holds.').waitFor();
  work = page.url().replace(/\/[^/]*$/u, '');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('says what the place is for before anything stands in it', async () => {
  const { page } = opened;
  await page.getByRole('link', { name: 'Out there, in here' }).click();
  await page.getByText('Here one scene from out there stands beside one from in here').waitFor();
  await page.getByText('Cannot tell yet: still missing 8 notes here').waitFor();
  expect(await accessFaults(page)).toEqual([]);
});

it('makes a pair from two scenes of a note, opens it and answers it', async () => {
  const { page, faults } = opened;
  await page.getByRole('link', { name: 'Sessions' }).click();
  await page.getByLabel('When').fill(hoursFromNow(-2));
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: 'It took place' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'It took place' }).click();
  await page.getByText('It took place.').first().waitFor();
  await page.getByRole('region', { name: 'So far' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Add a scene' }).click();
  await page.getByRole('button', { name: 'Add another scene' }).click();
  const [there, here] = [
    page.getByRole('group', { name: 'Scene 1' }),
    page.getByRole('group', { name: 'Scene 2' }),
  ];
  await there.getByLabel('somebody out there').check();
  await there.getByLabel('Who was it with?').fill('the chair');
  await here.getByLabel('the two of us, in the room').check();
  for (const scene of [there, here]) {
    await scene.getByRole('group', { name: 'They', exact: true }).getByLabel('leads').check();
    await scene.getByRole('group', { name: 'I', exact: true }).getByLabel('goes along').check();
  }
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByText('Only you open this.').waitFor();

  await page.goto(`${work}/out-there-in-here`);
  await page.getByText('This reminds me of …').first().click();
  await page.getByRole('button', { name: 'Put them beside each other' }).first().click();
  await page.getByRole('heading', { name: 'Out there, the chair' }).waitFor();
  await page.getByRole('button', { name: 'Open it to my client' }).first().click();
  await page.getByText('Answer', { exact: true }).first().click();
  await page.getByRole('group', { name: 'Same thing?' }).getByLabel('partly').check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await page.getByText('I: partly').waitFor();
  await page.getByText('They: leads. I: goes along. So in 1 of 1 scene.').first().waitFor();
  expect(faults).toEqual([]);
});

it('keeps the numbers behind the pairs, where they cannot tell yet', async () => {
  const { page } = opened;
  expect(await page.getByText('Cannot tell yet whether').isVisible()).toBe(false);
  await page.getByText('Numbers', { exact: true }).click();
  await page.getByText('Cannot tell yet whether the scenes in here are like those with').waitFor();
  await page.getByText('Nothing waits to be sorted.').waitFor();
});

it('is read by everybody: axe, a phone, the dark', async () => {
  const { page } = opened;
  expect(await accessFaults(page)).toEqual([]);
  await page.setViewportSize(phone);
  expect(await overhang(page)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessFaults(page)).toEqual([]);
});

it('on the turned screen the pair stands in the client’s words, and is answered by their hand', async () => {
  const { page, faults } = opened;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${work}/agreement-and-people`);
  await page.getByRole('button', { name: 'Turn the screen' }).click();
  await page.getByRole('heading', { name: 'Out there, the chair' }).waitFor();
  await page.getByText('My coach: partly').waitFor();
  await page.goto(served.address);
  await page.goto(`${served.address}/today`);
  await page.getByText('Answer', { exact: true }).first().click();
  await page.getByRole('group', { name: 'Same thing?' }).getByLabel('yes').check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await page.getByText('I: yes').waitFor();
  await page.getByText('on the turned screen').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  expect(faults).toEqual([]);
});
