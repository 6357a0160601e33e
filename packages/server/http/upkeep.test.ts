import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { createRecord } from '@crucible/record/create-record.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import { clientSignedIn } from '../fixtures/client-signed-in.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
} from '../fixtures/coach-signed-in.ts';
import { host, passphrase, type Served, servedPractice } from '../fixtures/served-practice.ts';

let served: Served;
let coach: Browser;
let tom: Opened;
let toms: Browser;
beforeAll(async () => {
  served = await servedPractice({}, host);
  coach = (await coachWithPractice(served)).browser;
  tom = await openEngagement(coach);
  toms = await clientSignedIn(served, tom);
}, 60_000);
afterAll(() => served.close());

const copyPassphrase = 'another lantern in the harbour';
const paths = [
  '/api/practice/backup',
  '/api/practice/sheet',
  '/api/practice/sheet/try',
  '/api/practice/copy',
];

describe('backups', () => {
  test('one is made when it is asked for, and where and when is shown', async () => {
    const made = expectOk(await coach.post('/api/practice/backup')) as { readonly path: string };
    expect(existsSync(made.path)).toBe(true);
    const { backups } = expectOk(await coach.get('/api/practice/upkeep')) as { readonly backups: unknown };
    expect(backups).toMatchObject({ place: join(served.folder, 'backups'), last: made });
  });
});

describe('a recovery sheet', () => {
  test('its words are told once, open when they are typed, and void the sheet of before', async () => {
    const first = expectOk(await coach.post('/api/practice/sheet')) as { readonly words: readonly string[] };
    expect(first.words).toHaveLength(24);
    const typed = first.words.map((word, at) => `${at + 1} ${word.toUpperCase()}`).join('\n');
    expectOk(await coach.post('/api/practice/sheet/try', { words: typed }));
    const { sheets } = expectOk(await coach.get('/api/practice/upkeep')) as {
      readonly sheets: readonly object[];
    };
    expect(sheets).toEqual([{ name: 'recovery', made: expect.any(Number), tried: expect.any(Number) }]);
    expectOk(await coach.post('/api/practice/sheet'));
    const voided = await coach.post('/api/practice/sheet/try', { words: typed });
    expect(voided.body.refusal).toEqual({ kind: 'words-of-another-sheet' });
    expect(JSON.stringify(served.lines)).not.toContain(first.words.slice(0, 3).join(' '));
  });
});

describe('a copy of an engagement', () => {
  test('comes as one sealed file that another practice takes in, and nothing of it is left here', async () => {
    expectOk(
      await act(
        coach,
        'session.plan-session',
        { start: Date.UTC(2027, 0, 12, 9), minutes: 60 },
        tom.engagement,
      ),
    );
    const wish = { engagement: tom.engagement, passphrase: copyPassphrase };
    const { status, headers, bytes } = await coach.post('/api/practice/copy', wish);
    expect([status, headers['content-type']]).toEqual([200, 'application/octet-stream']);
    expect(Number(headers['content-length'])).toBe(bytes.length);
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    await vi.waitFor(() => expect(readdirSync(served.folder).join(' ')).not.toContain('copy-'));

    const folder = mkdtempSync(join(tmpdir(), 'crucible-other-'));
    const file = join(folder, 'copy.age');
    writeFileSync(file, bytes);
    const at = {
      folder: join(folder, 'practice'),
      passphrase,
      now: () => instant(Date.now()),
      workFactor: 4,
    };
    const other = await createRecord(at, newId<PracticeId>());
    if (!other.ok) throw new Error(other.refusal.kind);
    const wrong = await other.value.takeIn({ file, passphrase });
    expect(wrong).toEqual({ ok: false, refusal: { kind: 'wrong-passphrase' } });
    const taken = await other.value.takeIn({ file, passphrase: copyPassphrase });
    expect(taken).toMatchObject({ ok: true, value: { engagement: tom.engagement } });
    await other.value.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('needs a passphrase that is not guessed in an evening, and an engagement that is here', async () => {
    const short = await coach.post('/api/practice/copy', { engagement: tom.engagement, passphrase: 'short' });
    expect(short.body.refusal).toEqual({ kind: 'passphrase-too-short', least: 16 });
    const wish = { engagement: newId(), passphrase: copyPassphrase };
    const nowhere = await coach.post('/api/practice/copy', wish);
    expect(nowhere.body.refusal).toEqual({ kind: 'no-such-engagement' });
    const path = { engagement: '../../accounts', passphrase: copyPassphrase };
    expect((await coach.post('/api/practice/copy', path)).body.refusal).toEqual({ kind: 'not-understood' });
  });
});

describe('who may', () => {
  test.each(paths)('%s is for the coach on their own screen alone', async (path) => {
    expect((await served.browser().post(path)).body.refusal).toEqual({ kind: 'not-signed-in' });
    expect((await toms.post(path)).body.refusal).toEqual({ kind: 'for-the-coach-alone' });
    const foreign = await coach.post(
      path,
      {},
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(foreign.body.refusal).toEqual({ kind: 'from-another-page' });
  });

  test('a turned screen makes no copies, and neither does a practice that is locked', async () => {
    expectOk(await coach.post('/api/practice/lock'));
    const wish = { engagement: tom.engagement, passphrase: copyPassphrase };
    expect((await coach.post('/api/practice/copy', wish)).body.refusal).toEqual({ kind: 'practice-locked' });
    expect((await coach.get('/api/practice/upkeep')).body.refusal).toEqual({ kind: 'practice-locked' });
    expectOk(await coach.post('/api/practice/unlock', { passphrase }));
    expectOk(await coach.post('/api/screen/turn', { engagement: tom.engagement }));
    expect((await coach.post('/api/practice/copy', wish)).body.refusal).toEqual({ kind: 'screen-turned' });
    expect((await coach.get('/api/practice/upkeep')).body.refusal).toEqual({ kind: 'screen-turned' });
  });
});
