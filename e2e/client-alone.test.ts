import { expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { accessFaults, beginPractice, openPage, phone, servePages } from './practice-in-browser.ts';

it('on one computer that nobody else reaches, the client comes in nowhere, and reads and signs on the screen that is turned to them', async () => {
  const [browser, served] = [await openBrowser(), await servePages()];
  try {
    const { page, faults } = await openPage(browser);
    page.setDefaultTimeout(20_000);
    await beginPractice(page, served);
    await page.getByLabel('Who is your client?').fill('Tom Baker');
    await page.getByLabel('When do you plan to end?').fill('2030-06');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'I promise this' }).click();
    await page.getByText('Given; it holds.').waitFor();
    await page.getByRole('heading', { name: 'Who belongs to this work' }).waitFor();
    expect(await page.getByText('Let them come in on their own device').count()).toBe(0);
    await page.getByRole('button', { name: 'Turn the screen' }).click();
    await page.getByText('What you may take on, when you mean it').click();
    await page.getByRole('button', { name: 'I take this on' }).click();
    await page.getByRole('button', { name: 'I take this on' }).waitFor({ state: 'detached' });
    const stranger = await openPage(browser, phone);
    await stranger.page.goto(`${served.address}/come-in`);
    await stranger.page.getByText('Crucible runs on your coach’s computer only').waitFor();
    expect(await stranger.page.getByRole('textbox').count()).toBe(0);
    expect(await accessFaults(stranger.page)).toEqual([]);
    expect([...faults, ...stranger.faults]).toEqual([]);
  } finally {
    await browser.close();
    await served.close();
  }
}, 240_000);
