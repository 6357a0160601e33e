import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';

/** The single-file reader as a coach opens it: from a folder, without a server. */
const root = join(import.meta.dirname, '..');
const fixtures = join(root, 'packages/reading/fixtures');
const reader = join(root, 'dist/crucible-reader.html');
const hour = join(fixtures, 'vtt/zoom-cloud.vtt');
const folder = mkdtempSync(join(tmpdir(), 'crucible-reader-'));
const chat = join(folder, 'chat.txt');
let browser: Browser;

beforeAll(async () => {
  execFileSync(process.execPath, ['tools/build-reader.ts'], { cwd: root });
  writeFileSync(
    chat,
    '10:01:02\tAnna:\tgm\n10:01:09\tTom:\tReacted to "gm" with 👍\n10:02:00\tAnna:\tReplying to "gm"\n',
  );
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Look = { readonly width: number; readonly scheme: 'light' | 'dark' };

async function open({
  width,
  scheme,
}: Look): Promise<{ page: Page; context: BrowserContext; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(`error: ${error.name}`));
  await page.goto(pathToFileURL(reader).href);
  return { page, context, asked };
}

async function hand(page: Page, files: readonly string[]): Promise<void> {
  await page.setInputFiles('#files', [...files]);
  await page
    .getByRole('status')
    .getByText(/read\./u)
    .waitFor();
}

const desk: Look = { width: 1280, scheme: 'light' };
const looks: readonly Look[] = [
  desk,
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
];

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(seen);
}

describe('the page and the command read the same', () => {
  const files = [
    'vtt/zoom-cloud.vtt',
    'vtt/teams.vtt',
    'vtt/meet-recording.vtt',
    'srt/names-where-they-change.srt',
    'json/deepgram-two-channels.json',
    'json/fireflies.json',
  ].map((name) => join(fixtures, name));

  it('six formats and a refusal, as JSON', async () => {
    const { page, context } = await open(desk);
    await hand(page, [...files, chat]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the reading as JSON' }).click();
    const saved = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
    const { stdout, status } = spawnSync(
      process.execPath,
      ['packages/cli/crucible.mjs', 'read', ...files, chat, '--json'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status).toBe(3);
    const printed = JSON.parse(stdout);
    expect(printed.files.map(({ name }: { name: string }) => name)).toEqual(
      [...files, chat].map((file) => basename(file)),
    );
    expect(saved).toEqual(printed);
    await context.close();
  });
});

describe('nothing leaves the page and nothing stays', () => {
  it('no request but the page itself, nothing stored, all of it gone on closing', async () => {
    const { page, context, asked } = await open(desk);
    await hand(page, [hour]);
    await page.getByText('He called again on Sunday').first().waitFor({ state: 'attached' });
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.content()).not.toContain('Sunday');
    expect(page.url()).toBe(pathToFileURL(reader).href);
    await context.close();
  });

  it('the page forbids itself every connection', async () => {
    const { page, context } = await open(desk);
    const answer = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'went out',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await context.close();
  });
});

describe.each(looks)('everyone can read it, at $width px, $scheme', (look) => {
  it('empty, with a reading, with a refusal', async () => {
    const { page, context } = await open(look);
    await expectAccessible(page);
    await hand(page, [hour, chat]);
    await expectAccessible(page);
    await context.close();
  });

  it('and the saved report', async () => {
    const { page, context } = await open(look);
    await hand(page, [hour]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the report' }).click();
    const report = join(folder, `report-${look.width}-${look.scheme}.html`);
    await (await downloading).saveAs(report);
    await page.goto(pathToFileURL(report).href);
    await expectAccessible(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(0);
    await context.close();
  });
});

describe('with the keyboard alone', () => {
  it('a file is chosen, the coach is named and taken back, quotes open, the page is closed', async () => {
    const { page, context } = await open(desk);
    const tabTo = async (what: string): Promise<void> => {
      for (let pressed = 0; pressed < 60; pressed++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what))
          return;
      }
      throw new Error(`${what} cannot be reached with the tab key`);
    };
    // Asked for before the key is pressed: the browser needs a moment to hand the dialogue over.
    const choosing = page.waitForEvent('filechooser');
    await tabTo('[data-act=choose]');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(hour);
    await page.getByRole('status').getByText('1 session read.').waitFor();
    await tabTo('input[data-act=coach]');
    await page.keyboard.press('Space');
    await page
      .getByText(/the words were the coach/u)
      .first()
      .waitFor();
    await tabTo('[data-act=undo-coach]');
    await page.keyboard.press('Enter');
    await page.getByText('Who is the coach has not been said').first().waitFor();
    await tabTo('.quotes > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.quotes[open]').count()).toBe(1);
    await page.keyboard.press('Home');
    await page.locator('[data-act=close]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Read the hour' }).waitFor();
    await context.close();
  });

  it('what the client wants to change is named, and taken back', async () => {
    const { page, context } = await open(desk);
    await hand(page, [hour]);
    await page.locator('input[data-act=coach]').first().check();
    await page
      .getByRole('status')
      .getByText(/^Read again with/u)
      .waitFor();
    const unnamed = page.getByText('nobody has named what the client wants to change');
    expect(await unnamed.count()).toBe(1);
    await page.getByLabel('What does the client want to change?').fill('say no to "the chair" <b>');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Read again with the change that was named.').waitFor();
    expect(await unnamed.count()).toBe(0);
    expect(await page.getByText(/speaks? for neither\./u).count()).toBe(1);
    expect(await page.locator('#goal').inputValue()).toBe('say no to "the chair" <b>');
    await page.locator('#goal').fill('cut');
    await page.locator('#goal').selectText();
    for (const key of ['Control+X', 'Control+V', 'Control+V']) await page.keyboard.press(key);
    expect(await page.locator('#goal').inputValue()).toBe('cutcut');
    expect(await page.locator('.sessions').count()).toBe(0);
    await page.locator('#goal').fill(' ');
    await page.getByRole('button', { name: 'Read with it' }).click();
    await page.getByRole('status').getByText('Read again without a named change.').waitFor();
    expect(await unnamed.count()).toBe(1);
    await context.close();
  });

  it('closed while it reads, nothing goes on being read', async () => {
    const { page, context, asked } = await open(desk);
    await hand(page, [hour]);
    await page.evaluate(() => {
      document.querySelector<HTMLFormElement>('form.goal')?.requestSubmit();
      document.querySelector<HTMLElement>('[data-act=close]')?.click();
    });
    await page.waitForTimeout(700);
    expect(await page.getByRole('status').textContent()).toBe('Closed. Nothing was kept.');
    expect(await page.locator('#progress').isVisible()).toBe(false);
    expect(asked.filter((one) => one.startsWith('error'))).toEqual([]);
    await context.close();
  });

  it('pasted text is read', async () => {
    const { page, context } = await open({ width: 390, scheme: 'light' });
    await page.getByText('Paste the text instead').click();
    await page
      .getByLabel('The transcript as text')
      .fill('Coach: So?\nClient: I gave in.\nCoach: Again?\nClient: Yes, again.\n');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('status').getByText('1 session read.').waitFor();
    await context.close();
  });
});
