import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  coachEmail,
  coachPassword,
  codeFor,
  passphrase,
  type Served,
  servedPractice,
} from '../packages/server/fixtures/served-practice.ts';
import type { Standing } from '../packages/server/settings.ts';
import type { StartOptions } from '../packages/server/start-practice.ts';
import { workspaceFolder } from '../tools/build-workspace.ts';

export const coach = { email: coachEmail, password: coachPassword } as const;
export const phone = { width: 390, height: 844 } as const;

/** The built pages, served over an empty folder as a new coach finds them. */
export async function servePages(
  standing?: Standing,
  options: Pick<StartOptions, 'mindEvery'> = {},
): Promise<Served> {
  const root = join(import.meta.dirname, '..');
  // A test runner's own surroundings would give the pages of a developer.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['tools/build-workspace.ts'], { cwd: root, env });
  const reader = join(workspaceFolder, '..', 'crucible-reader.html');
  return servedPractice({ ...options, pages: { folder: workspaceFolder, reader } }, standing);
}

export type Opened = { readonly page: Page; readonly context: BrowserContext; readonly faults: string[] };

/** A page that notes whatever goes wrong in it; refusals of the server are answers and no faults. */
export async function openPage(browser: Browser, viewport = { width: 1100, height: 900 }): Promise<Opened> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (line) => {
    const isAnswer = line.text().startsWith('Failed to load resource: the server responded');
    if (line.type() === 'error' && !isAnswer) faults.push(line.text());
  });
  return { page, context, faults };
}

/** The way of a new coach: the printed link, an account, a second lock, a passphrase, the sheet. Answers the key of the lock. */
export async function beginPractice(
  page: Page,
  { firstLink = '' }: { readonly firstLink?: string | undefined },
): Promise<string> {
  await page.goto(firstLink);
  await page.getByLabel('Address').fill(coach.email);
  await page.getByLabel('Password').fill(coach.password);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.getByLabel('Your password once more').fill(coach.password);
  await page.getByRole('button', { name: 'Go on' }).click();
  const key = await page.getByRole('link', { name: /Open in the app/u }).getAttribute('href');
  await page.getByLabel('I have the ten codes on paper.').check();
  await page.getByLabel('The code that your phone shows now').fill(codeFor(key ?? ''));
  await page.getByRole('button', { name: 'Set the second lock' }).click();
  await page.getByLabel('Your name').fill('Ruth Adler');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Start my practice' }).click();
  await page.getByRole('heading', { name: 'Six words' }).waitFor();
  await makeSheet(page);
  await page.getByRole('button', { name: 'To my practice' }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  return key ?? '';
}

/** Made, and typed from the paper as somebody does who writes in capitals. */
async function makeSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a recovery sheet' }).click();
  const sheet = page.getByRole('list', { name: 'The words of the sheet' });
  await sheet.waitFor();
  const words = await sheet.getByRole('listitem').allTextContents();
  const typed = page.getByLabel('The 24 words');
  await typed.fill(words.toReversed().join(' '));
  await page.getByRole('button', { name: 'Try the words' }).click();
  await page.getByRole('alert').waitFor();
  await typed.fill(words.join(', ').toUpperCase());
  await page.getByRole('button', { name: 'Try the words' }).click();
  await page.getByText('The words open your practice.').waitFor();
}

/** As a field of a form takes a time that lies so many hours ahead. */
export function hoursFromNow(hours: number): string {
  const at = new Date(Date.now() + hours * 3_600_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What axe finds on the page as it stands, in words. */
export async function accessFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** How much wider than the screen the page is. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
