import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeFor, type Served } from '../packages/server/fixtures/served-practice.ts';
import { openBrowser } from './browser.ts';
import {
  beginPractice,
  coach,
  hoursFromNow,
  type Opened,
  openPage,
  overhang,
  phone,
  servePages,
} from './practice-in-browser.ts';
import { tabTo } from './tab-to.ts';
import { twentyMinutes } from './twenty-minutes.ts';

/**
 * The three main paths on a page as wide as a phone, with the keyboard alone: to begin a work and promise,
 * to hold a session and note it, to take a transcript in and answer a moment. Nothing here clicks.
 */
const folder = mkdtempSync(join(tmpdir(), 'crucible-keyboard-'));
const talk = join(folder, 'talk.vtt');
let browser: Browser;
let served: Served;
let opened: Opened;
let key = '';

beforeAll(async () => {
  writeFileSync(talk, twentyMinutes(['Ruth Adler', 'Tom Baker']));
  [browser, served] = [await openBrowser(), await servePages()];
  opened = await openPage(browser, phone);
  key = await beginPractice(opened.page, served);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('begins a work and gives the promise', async () => {
  const { page } = opened;
  await write(page, page.getByLabel('Who is your client?'), 'Tom Baker');
  await setTime(page, page.getByLabel('When do you plan to end?'), '2030-06');
  await press(page, page.getByRole('button', { name: 'Begin' }));
  await press(page, page.getByRole('button', { name: 'I promise this' }));
  await page.getByText('Given; it holds.').waitFor();
  // What was pressed is gone; the focus is where the answer stands.
  await page.locator('h2:focus').getByText('The promise').waitFor();
  await tabTo(page, page.getByRole('radio', { name: 'no' }).first());
  await page.keyboard.press('ArrowRight');
  await press(page, page.getByRole('button', { name: 'Write this version' }));
  await page.locator('h2:focus').getByText('Who sees what').waitFor();
  await press(page, page.getByRole('button', { name: 'I have read this, and I sign' }));
  await page.getByText('Ruth Adler signed on').waitFor();
  expect(await overhang(page)).toBe(0);
});

it('hands the screen over, has it signed, and comes back', async () => {
  const { page } = opened;
  await press(page, page.getByRole('button', { name: 'Turn the screen' }));
  await press(page, page.getByRole('button', { name: 'I have read this, and I agree.' }));
  await page.getByText('Nothing waits for your signature.').waitFor();
  await press(page, page.getByText('For the coach: back'));
  await write(page, page.getByLabel('Password'), coach.password);
  await write(page, page.getByLabel('Code', { exact: true }), codeFor(key, Date.now() + 30_000));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Agreement and people' }).waitFor();
});

it('plans a session, holds it and keeps a note with a scene', async () => {
  const { page } = opened;
  await press(page, page.getByRole('link', { name: 'Sessions', exact: true }));
  await setTime(page, page.getByLabel('When'), hoursFromNow(-2));
  await press(page, page.getByRole('button', { name: 'Plan', exact: true }));
  await press(page, page.getByRole('button', { name: 'It took place' }));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'It took place' }));
  await page.getByText('It took place.').first().waitFor();
  await press(page, page.getByRole('region', { name: 'So far' }).getByRole('link').first());
  await write(page, page.getByLabel('What happened?'), 'He came late.');
  await press(page, page.getByRole('button', { name: 'Add a scene' }));
  expect(
    await page.getByRole('group', { name: 'Scene 1' }).evaluate((block) => block.matches(':focus')),
  ).toBe(true);
  await tabTo(page, page.getByRole('radio', { name: 'the two of us, in the room' }));
  await page.keyboard.press('Space');
  for (const step of ['They', 'I', 'And then they']) {
    await tabTo(
      page,
      page.getByRole('group', { name: step, exact: true }).getByRole('radio', { name: 'leads' }),
    );
    await page.keyboard.press('Space');
  }
  await press(page, page.getByRole('button', { name: 'Keep the note' }));
  await page.getByText('In the room – they: leads; I: leads').waitFor();
});

it('takes a transcript in, finds words and answers a moment', async () => {
  const { page } = opened;
  await press(page, page.getByRole('link', { name: 'Transcript', exact: true }));
  await press(page, page.getByRole('link', { name: 'Take in a transcript' }));
  await tabTo(page, page.locator('input[type=file]'));
  // What the window of the system does cannot be typed here.
  await page.locator('input[type=file]').setInputFiles(talk);
  await press(page, page.getByRole('button', { name: 'Take it in' }));
  await page.getByRole('heading', { name: 'Every word' }).waitFor();
  await tabTo(page, page.locator('.ribbon a').first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.locator('.pointed-at').getByText('And what did you do then?').waitFor();
  await page.keyboard.press('Enter');
  expect(await page.locator('#s1-u3').evaluate((turn) => turn === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+Home');
  await press(page, page.locator('summary').filter({ hasText: 'What the coach did' }));
  await press(page, page.locator('.subject[open] .findings summary').first());
  await press(page, page.locator('.subject[open] .findings [open] .quotes a').first());
  expect(await page.locator('.turn:focus').count()).toBe(1);
  await page.keyboard.press('Control+Home');
  await write(page, page.getByRole('searchbox'), 'second site');
  await page.keyboard.press('Enter');
  await page.locator('.turn.here').waitFor();
  expect(await page.locator('.turn.here').evaluate((turn) => turn === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+Home');
  await press(page, page.getByRole('link', { name: 'Worth a look' }));
  await press(page, page.getByRole('button', { name: 'not sure' }).first());
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  expect(await overhang(page)).toBe(0);
  expect(opened.faults).toEqual([]);
});

/** Goes forward with Tab, and round once, until the focus is where it is to be. */

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** In which order the parts of a time are typed depends on the browser's language; the field is reached, then set. */
async function setTime(page: Page, target: Locator, time: string): Promise<void> {
  await tabTo(page, target);
  await target.evaluate((field: HTMLInputElement, value) => {
    field.value = value;
  }, time);
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}
