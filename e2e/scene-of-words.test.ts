import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreedEngagement, importTranscript } from '../packages/server/fixtures/agreed-engagement.ts';
import { act, coachWithPractice, expectOk, view } from '../packages/server/fixtures/coach-signed-in.ts';
import { host, type Served } from '../packages/server/fixtures/served-practice.ts';
import { type Behind, openBehind } from './behind-a-proxy.ts';
import { openBrowser } from './browser.ts';
import { accessFaults, overhang, servePages } from './practice-in-browser.ts';
import { twentyMinutes } from './twenty-minutes.ts';

/** From the words of a talk to scenes: what the reader proposes as told, and words that were kept. */
const origin = host.way === 'host' ? host.origin : '';
let browser: Browser;
let served: Served;
let coach: Behind;
let client: Behind;
let work = '';
let session = '';

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages(host)];
  const ruth = (await coachWithPractice(served)).browser;
  const { engagement, planSession, clientBrowser } = await agreedEngagement(served, ruth, {
    coach: 'Ruth Adler',
    client: 'Tom Baker',
  });
  session = await planSession(Math.floor(Date.now() / 60_000) * 60_000 - 7_200_000);
  const talk = new File([twentyMinutes(['Ruth Adler', 'Tom Baker'])], 'talk.vtt');
  expectOk(await importTranscript(ruth, { engagement, session }, talk));
  const { transcripts } = expectOk(await view(ruth, 'session.show-transcripts', engagement)) as {
    readonly transcripts: readonly { readonly transcript: string }[];
  };
  const quote = { transcript: transcripts[0]?.transcript, utterance: 81, start: 0, end: 37 };
  expectOk(await act(ruth, 'session.keep-quote', quote, engagement));
  coach = await openBehind(browser, ruth, { origin, port: served.port });
  client = await openBehind(browser, clientBrowser, { origin, port: served.port });
  for (const { page } of [coach, client]) page.setDefaultTimeout(15_000);
  work = `${origin}/with/${engagement}`;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('what may have been told is proposed with its words, and becomes a scene when somebody looked', async () => {
  const { page } = coach;
  await page.goto(`${work}/sessions/${session}/worth-a-look`);
  const told = page.getByRole('region', { name: 'Situations told here' });
  await told.getByText('may have been told').waitFor();
  await told.locator('details').first().locator('summary').click();
  const form = told.locator('form').first();
  const words = (await form.locator('.said').first().innerText()).replace(/^["“]|["”]$/gu, '');
  expect(
    await form.getByRole('group', { name: 'What are these words?' }).locator('input:checked').count(),
  ).toBeGreaterThan(0);
  await form.getByLabel('Who was it with?').fill('the chair');
  for (const part of ['what they did', 'what I did'])
    await form.getByRole('group', { name: part, exact: true }).getByLabel('leads').check();
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await form.getByRole('button', { name: 'Keep the scene' }).click();
  await form.getByText('Kept.').waitFor();
  await form.getByRole('link', { name: 'Out there, in here' }).click();
  await page.getByText('the chair (1)').click();
  await page
    .locator('dd', { hasText: `“${words}”` })
    .first()
    .waitFor();
});

it('words that were kept become a scene, and a part without a tap is asked for', async () => {
  const { page } = coach;
  await page.goto(`${work}/sessions/${session}/transcript`);
  const kept = page.getByRole('region', { name: 'Words you kept' });
  await kept.getByText('Make a scene of them').click();
  await kept.getByRole('group', { name: 'What are these words?' }).getByLabel('what I did').check();
  await kept.getByLabel('in the room').check();
  await kept.getByRole('button', { name: 'Keep the scene' }).click();
  await kept.getByRole('alert').getByText('no tap beside them').waitFor();
  await kept.getByRole('group', { name: 'what I did', exact: true }).getByLabel('goes along').check();
  await kept.getByRole('button', { name: 'Keep the scene' }).click();
  await kept.getByText('Kept.').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await page.goto(`${work}/out-there-in-here`);
  await page
    .locator('section', { has: page.locator('#scenes') })
    .getByText('In here (1)')
    .click();
  await page
    .locator('dd', { hasText: '“The second site is not going to hold.” (goes along)' })
    .first()
    .waitFor();
  expect(coach.faults.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});

it('what the coach does next is opened with its words, and the client sees an exchange differently', async () => {
  const { page } = coach;
  const next = page.getByRole('region', { name: 'What I do next' });
  await next.getByRole('button', { name: 'Open it to my client' }).first().click();
  await next.getByText('Both of you see this.').waitFor();
  await next.locator('summary').first().click();
  await next.locator('a.place').first().click();
  await page.getByRole('heading', { name: 'Every word' }).waitFor();
  await page.waitForFunction(() => {
    const { top, bottom } = document.getElementById(location.hash.slice(1))?.getBoundingClientRect() ?? {
      top: -1,
      bottom: 0,
    };
    return top >= 0 && bottom <= innerHeight;
  });
  await client.page.goto(`${work}/out-there-in-here`);
  const opened = client.page.getByRole('region', { name: 'What my coach does next' });
  await opened.locator('summary').first().click();
  const row = opened.locator('li').first();
  await row.getByText('I see it differently').click();
  await row.getByLabel('How do you see it?').fill('I was cut off there.');
  await row.getByRole('button', { name: 'Say so' }).click();
  await opened.getByText('Seen differently; it stands in no count. (1)').click();
  await opened.getByText('I was cut off there.').waitFor();
  await opened.getByText('With what is seen differently').waitFor();
  expect(await accessFaults(client.page)).toEqual([]);
  expect(await overhang(client.page)).toBe(0);
  await page.goto(`${work}/out-there-in-here`);
  await next.getByText('Seen differently; it stands in no count. (1)').click();
  await next.getByText('My client sees it differently').waitFor();
  expect(await accessFaults(page)).toEqual([]);
});
