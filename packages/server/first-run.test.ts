import { readdirSync } from 'node:fs';
import type { ActId, PersonId, PracticeId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { runAct } from '@crucible/practice/run-act.ts';
import { createRecord } from '@crucible/record/create-record.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  act,
  coachWithAccount,
  coachWithPractice,
  expectOk,
  openEngagement,
  view,
} from './fixtures/coach-signed-in.ts';
import {
  coachEmail,
  coachPassword,
  codeFor,
  passphrase,
  type Served,
  servedPractice,
} from './fixtures/served-practice.ts';
import { shippedReading } from './transcript/shipped-reading.ts';

describe('from an empty folder to a first engagement', () => {
  let served: Served;
  beforeAll(async () => {
    served = await servedPractice();
  }, 60_000);
  afterAll(() => served.close());

  test('it stands alone, says so, and is not ready before there is a practice', async () => {
    const { body } = await served.browser().get('/api/start');
    expect(body.value).toEqual({
      way: 'alone',
      rulesOut: ['links', 'devices-of-others', 'mail'],
      practice: 'not-begun',
      hasCoach: false,
    });
    expect((await served.browser().get('/health')).status).toBe(200);
    expect((await served.browser().get('/ready')).status).toBe(503);
  });

  test('the printed link makes the coach, and nothing opens before the second factor stands', async () => {
    const browser = served.browser();
    const token = served.firstLink?.split('#')[1];
    const short = { token, email: coachEmail, password: 'too short' };
    expect((await browser.post('/api/account/begin', short)).body.refusal?.kind).toBe('password-too-short');
    expectOk(await browser.post('/api/account/begin', { ...short, password: coachPassword }));
    const again = await served.browser().post('/api/account/begin', { ...short, password: coachPassword });
    expect(again.body.refusal).toEqual({ kind: 'link-spent' });
    for (const path of ['/api/practice/begin', '/api/practice/unlock', '/api/acts/engagement.found-practice'])
      expect((await browser.post(path)).body.refusal?.kind).toBe('second-factor-missing');
  });
});

describe('a practice from the command line', () => {
  test('is opened by the account that is made here, which takes the name that the record knows', async () => {
    const served = await servedPractice();
    const person = newId<PersonId>();
    const now = () => instant(Date.now());
    const at = { folder: served.folder, passphrase, now, workFactor: 4 };
    const record = await createRecord(at, newId<PracticeId>());
    if (!record.ok) throw new Error(record.refusal.kind);
    const digest = (): string => '';
    const practice = { record: record.value, now, newId, digest, ...shippedReading() };
    const founding = { act: 'engagement.found-practice', id: newId<ActId>(), input: { name: 'Ruth Adler' } };
    const founded = await runAct(practice, founding, { person, via: 'own-device' });
    expect(founded.ok).toBe(true);
    await record.value.close();

    const { browser } = await coachWithAccount(served);
    expectOk(await browser.post('/api/practice/unlock', { passphrase }));
    expect(expectOk(await browser.get('/api/account'))).toMatchObject({ person, isCoach: true });
    await openEngagement(browser);
    await served.close();
  });
});

describe('a practice that was begun', () => {
  let served: Served;
  beforeAll(async () => {
    served = await servedPractice();
  }, 60_000);
  afterAll(() => served.close());

  test('does acts and shows views by name, and after a restart waits for the passphrase', async () => {
    const coach = await coachWithPractice(served);
    const { engagement } = await openEngagement(coach.browser);
    const planned = await act(
      coach.browser,
      'session.plan-session',
      { start: Date.UTC(2027, 0, 12, 9), minutes: 60 },
      engagement,
    );
    expectOk(planned);
    const shown = expectOk(await view(coach.browser, 'session.show-sessions', engagement));
    expect(shown).toMatchObject({ sessions: [{ start: Date.UTC(2027, 0, 12, 9) }] });
    expect((await served.browser().get('/ready')).status).toBe(200);

    served = await served.again();
    expect(served.firstLink).toBeUndefined();
    expect((await served.browser().get('/ready')).text).toContain('locked');
    const browser = served.browser();
    const signIn = { email: coachEmail, password: coachPassword };
    expect(expectOk(await browser.post('/api/account/sign-in', signIn))).toEqual({ wanted: 'second-factor' });
    expect((await browser.get('/api/account')).body.refusal?.kind).toBe('not-signed-in');
    const recoveryCode = coach.recoveryCodes[0];
    expectOk(await browser.post('/api/account/sign-in/second-factor', { recoveryCode }));
    const locked = await view(browser, 'session.show-sessions', engagement);
    expect(locked.body.refusal).toEqual({ kind: 'practice-locked' });
    const wrong = await browser.post('/api/practice/unlock', { passphrase: 'another one altogether' });
    expect(wrong.body.refusal).toEqual({ kind: 'wrong-passphrase' });
    expectOk(await browser.post('/api/practice/unlock', { passphrase }));
    expectOk(await view(browser, 'session.show-sessions', engagement));
    expect(codeFor(coach.uri)).toMatch(/^\d{6}$/u);
  });

  test('keeps sign-in apart from the record', () => {
    const files = readdirSync(served.folder);
    expect(files).toEqual(expect.arrayContaining(['accounts.sqlite', 'record.sqlite', 'keyring.age']));
  });
});
