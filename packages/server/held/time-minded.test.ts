import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { socketOf } from '@crucible/record/folder/socket-of.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Coach, coachWithPractice, expectOk, openEngagement } from '../fixtures/coach-signed-in.ts';
import { passphrase, type Served, servedPractice } from '../fixtures/served-practice.ts';

/** What the process of the server does by itself while the practice is open. */
let served: Served;
let coach: Coach;
let engagement: string;
const day = 24 * 3_600_000;
beforeAll(async () => {
  served = await servedPractice({ mindEvery: 40 });
  coach = await coachWithPractice(served);
  engagement = (await openEngagement(coach.browser)).engagement;
}, 60_000);
afterAll(() => served.close());

function backups(): readonly string[] {
  return readdirSync(join(served.folder, 'backups')).filter((name) => name.endsWith('.sqlite'));
}

/** As the command asks at this machine, where no session is over after half a day. */
async function atTheMachine(question: object): Promise<string> {
  const socket = connect(socketOf(served.folder));
  socket.end(`${JSON.stringify({ ...question, engagement })}\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

const kept = () => atTheMachine({ view: 'keeping.show-keeping', input: {} });

test('once it is begun there is a backup', async () => {
  await vi.waitFor(() => expect(backups()).toHaveLength(1), 10_000);
});

test('locking ends it, and nothing goes on over a record that is closed', async () => {
  const { browser } = coach;
  expectOk(await browser.post('/api/practice/lock'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(served.lines.filter((line) => 'fault' in line)).toEqual([]);
  expectOk(await browser.post('/api/practice/unlock', { passphrase }));
});

test('a day later there is another backup, and what was asked to be destroyed goes by itself', async () => {
  const what = { kind: 'stream', stream: 'desk' };
  await atTheMachine({ act: 'keeping.ask-erase', id: newId(), input: { what } });
  expect(await kept()).toContain('"stream":"desk"');
  const before = backups();
  served.move(day + 60_000);
  await vi.waitFor(() => expect(backups().some((one) => !before.includes(one))).toBe(true), 10_000);
  // The clock is believed as far as a day after a start that lies a day back, and what was asked is younger.
  expect(await kept()).not.toContain('"erasures":[]');
  served.move(day + 60_000);
  await vi.waitFor(async () => expect(await kept()).toContain('"erasures":[]'), 10_000);
}, 30_000);
