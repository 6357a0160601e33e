import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionId } from '../packages/core/ids.ts';
import type { Browser as SignedIn } from '../packages/server/fixtures/browser.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  openEngagement,
  view,
  type Opened as Work,
} from '../packages/server/fixtures/coach-signed-in.ts';
import type { Served } from '../packages/server/fixtures/served-practice.ts';
import { openBrowser } from './browser.ts';
import { coach, hoursFromNow, type Opened, openPage, servePages } from './practice-in-browser.ts';

/** What a page does when it is left alone, when the way to the practice fails, and when another page turns the screen. */
let browser: Browser;
let served: Served;
let ruth: SignedIn;
let tom: Work;
let session: SessionId;
let opened: Opened;

beforeAll(async () => {
  [browser, served] = [await openBrowser(), await servePages()];
  ruth = (await coachWithPractice(served)).browser;
  tom = await openEngagement(ruth, 'Tom Baker');
  session = await plannedSession();
  opened = await openPage(browser);
  const cookies = [...ruth.cookies].map(([name, value]) => ({ name, value, url: served.address }));
  await opened.context.addCookies(cookies);
  opened.page.setDefaultTimeout(10_000);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('keeps words of a scene that have no tap, and says so', async () => {
  const { page } = opened;
  await page.goto(at(`sessions/${session}`));
  await page.getByLabel('What I did not say').fill('You agreed before I had finished.');
  await page.getByRole('button', { name: 'Add a scene' }).click();
  await page.getByRole('radio', { name: 'the two of us, in the room' }).check();
  for (const step of ['They', 'I'])
    await page.getByRole('group', { name: step, exact: true }).getByRole('radio', { name: 'leads' }).check();
  await page.getByText('In words, if you like').click();
  await page.getByLabel('And then they, in words').fill('she asked again');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByRole('alert').getByText('no tap beside them').waitFor();
  await page
    .getByRole('group', { name: 'And then they', exact: true })
    .getByRole('radio', { name: 'leads' })
    .check();
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByText('and then they: leads (she asked again)').waitFor();
});

it('shows on Now what was left unsaid, also before anybody said that the session took place', async () => {
  const { page } = opened;
  await page.goto(at('now'));
  await page.getByRole('region', { name: 'Noticed, not yet said' }).getByText('You agreed before').waitFor();
});

it('covers itself after a quarter of an hour, and what was being written is still there afterwards', async () => {
  const { page } = opened;
  await page.goto(at(`sessions/${session}`));
  await page.getByText('Write it anew').click();
  await page.getByLabel('What happened?').fill('A long account of the hour.');
  served.move(16 * 60_000);
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByRole('heading', { name: 'Still you?' }).waitFor();
  expect(await page.getByText('she asked again').isVisible()).toBe(false);
  await page.getByLabel('Password').fill(coach.password);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Still you?' }).waitFor({ state: 'detached' });
  expect(await page.getByLabel('What happened?').inputValue()).toBe('A long account of the hour.');
  await page.waitForFunction(() => !document.title.includes('Still you?'));
  await page.getByRole('button', { name: 'Keep the note' }).and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.locator('.said').getByText('A long account of the hour.').waitFor();
  await renew();
});

it('shows no longer what was shown before, once a rule refuses it', async () => {
  const { page } = opened;
  await page.goto(at(`sessions/${session}`));
  await page.getByText('she asked again').first().waitFor();
  const refusal = { kind: 'session-moved-away', session };
  await page.route('**/api/views/session.show-session', (route) =>
    route.fulfill({ status: 409, json: { ok: false, refusal } }),
  );
  await page.getByText('Show your client words').click();
  await page.getByLabel('Words for both of you').fill('Before Thursday: wait.');
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByText('she asked again').count()).toBe(0);
  await page.unroute('**/api/views/session.show-session');
});

it('leaves the words of a first recovery sheet in sight', async () => {
  const { page } = opened;
  await page.goto(`${served.address}/copies`);
  await page.getByRole('button', { name: 'Make a recovery sheet' }).click();
  await page.getByText('Try the words of the paper').waitFor();
  expect(await page.getByRole('list', { name: 'The words of the sheet' }).isVisible()).toBe(true);
});

it('does once what was sent twice because no answer came', async () => {
  const { page } = opened;
  const before = await howMany();
  await page.goto(at('sessions'));
  await page.getByText('Plan another session').click();
  await page.getByRole('region', { name: 'Plan a session' }).getByLabel('When').fill(hoursFromNow(30));
  await page.route('**/api/acts/session.plan-session', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('alert').getByText('may have arrived').waitFor();
  await page.unroute('**/api/acts/session.plan-session');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByText('Planned.').waitFor();
  expect(await howMany()).toBe(before + 1);
});

it('says that nothing waits only where everything has come', async () => {
  const { page } = opened;
  await page.route('**/api/views/session.show-sessions', (route) => route.abort());
  await page.goto(`${served.address}/today`);
  const waits = page.getByRole('region', { name: 'What waits' });
  await waits.getByRole('alert').getByText('does not answer').waitFor();
  expect(await waits.getByText('Nothing waits.').count()).toBe(0);
  await page.unroute('**/api/views/session.show-sessions');
});

it('says so when it could not be locked', async () => {
  const { page } = opened;
  await page.goto(at('now'));
  await page.route('**/api/practice/lock', (route) => route.abort());
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('alert').getByText('does not answer').waitFor();
  await page.unroute('**/api/practice/lock');
});

it('shows on no other page what it showed, once the screen is turned on one', async () => {
  const { page, context } = opened;
  await page.goto(at('now'));
  await page.getByText('You agreed before').waitFor();
  const other: Page = await context.newPage();
  await other.goto(at('agreement-and-people'));
  await other.getByRole('button', { name: 'Turn the screen' }).click();
  await other.getByRole('heading', { name: 'Our work' }).waitFor();
  await page.getByRole('heading', { name: 'Our work' }).waitFor();
  expect(await page.getByText('You agreed before').count()).toBe(0);
  // A way that was cut is cut by the test.
  expect(opened.faults.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
});

function at(place: string): string {
  return `${served.address}/with/${tom.engagement}/${place}`;
}

/** Waking gave the page a new token; the one that asks beside it takes that over. */
async function renew(): Promise<void> {
  for (const { name, value } of await opened.context.cookies()) ruth.cookies.set(name, value);
}

async function howMany(): Promise<number> {
  const shown = expectOk(await view(ruth, 'session.show-sessions', tom.engagement)) as {
    readonly sessions: readonly unknown[];
  };
  return shown.sessions.length;
}

async function plannedSession(): Promise<SessionId> {
  const start = Math.floor(Date.now() / 60_000) * 60_000 - 3_600_000;
  const planned = expectOk(
    await act(ruth, 'session.plan-session', { start, minutes: 30 }, tom.engagement),
  ) as {
    readonly entries: readonly { readonly body: { readonly session: SessionId } }[];
  };
  const id = planned.entries[0]?.body.session;
  if (id === undefined) throw new Error('no session was planned');
  return id;
}
