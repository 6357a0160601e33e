import type { PersonId } from '@crucible/core/ids.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import {
  act,
  type Coach,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
  view,
} from '../fixtures/coach-signed-in.ts';
import { type MailServer, mailServer, type TakenMail } from '../fixtures/mail-server.ts';
import { coachEmail, host, passphrase, type Served, servedPractice } from '../fixtures/served-practice.ts';
import { smtpSender } from './smtp-sender.ts';

const [minute, hour] = [60_000, 3_600_000];
const toms = 'tom@example.org';
let provider: MailServer;
let served: Served;
let coach: Coach;
let tom: Opened;
let client: Browser;

beforeAll(async () => {
  provider = await mailServer();
  served = await servedPractice({ mailEvery: 40 }, host, provider.settings);
  coach = await coachWithPractice(served);
  tom = await openEngagement(coach.browser, 'Tom Baker');
}, 60_000);
afterAll(async () => {
  await served.close();
  await provider.close();
});

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Some rounds of whatever minds the mail. */
const rounds = () => later(400);

async function untilTaken(count: number): Promise<TakenMail> {
  for (let tries = 0; tries < 100 && provider.taken.length < count; tries++) await later(50);
  const mail = provider.taken[count - 1];
  if (mail === undefined) throw new Error(`only ${provider.taken.length} mails were taken`);
  return mail;
}
const does = async (name: string, input: object) =>
  expectOk(await act(coach.browser, name, input, tom.engagement)) as {
    readonly entries: readonly { readonly body: { readonly session: string } }[];
  };
const plan = async (after: number) =>
  (await does('session.plan-session', { start: Math.floor(Date.now() / 1000) * 1000 + after, minutes: 60 }))
    .entries[0]?.body.session;
const shownMail = async () =>
  expectOk(await coach.browser.get('/api/mail')) as { troubled: object[]; waiting: number };
const invite = () =>
  coach.browser.post('/api/account/invite-by-mail', {
    engagement: tom.engagement,
    person: tom.client,
    email: toms,
  });

describe('mail', () => {
  test('a client without an address here gets none, and nothing is noted', async () => {
    await plan(20 * hour);
    await rounds();
    expect(provider.taken).toEqual([]);
    expect(expectOk(await coach.browser.get('/api/start'))).toMatchObject({ rulesOut: [] });
    expect(await shownMail()).toEqual({ from: 'practice@example.org', waiting: 0, troubled: [] });
  });

  test('a link for a client goes out by itself; its button works once, and nothing of it comes back', async () => {
    expect((await invite()).body).toEqual({ ok: true });
    const { to, subject, text } = await untilTaken(1);
    expect([to, subject]).toEqual([toms, 'A note from Ruth Adler']);
    const token = /https:\/\/crucible\.example\/come-in#([\w-]{43})/u.exec(text)?.[1];
    client = served.browser();
    // Whatever looks at the page does nothing.
    expect((await client.get('/come-in')).status).not.toBe(500);
    expectOk(await client.post('/api/account/open-link', { token }));
    const again = await served.browser().post('/api/account/open-link', { token });
    expect(again.body.refusal?.kind).toBe('link-spent');
  });

  test('goes to people of the coach’s own engagements, at an address that is nobody else’s', async () => {
    const asked = { engagement: tom.engagement, person: tom.client, email: coachEmail };
    const by = (input: object) => coach.browser.post('/api/account/invite-by-mail', input);
    expect((await by({ ...asked, person: newId<PersonId>(), email: 'x@example.org' })).body.refusal).toEqual({
      kind: 'not-allowed',
    });
    expect((await by(asked)).body.refusal).toEqual({ kind: 'account-exists' });
  });

  test('what was asked before they had an address is then told them, once, in neutral words', async () => {
    const mail = await untilTaken(2);
    expect([mail.to, mail.from, mail.subject]).toEqual([
      toms,
      'practice@example.org',
      'A note from Ruth Adler',
    ]);
    expect(mail.text.replaceAll('\r', '').trim()).toBe(
      [
        'There is one question for you. It takes less than a minute:',
        'https://crucible.example/today',
        'If you leave it, it goes away by itself, and nobody asks why.',
        'Ruth Adler',
      ].join('\n\n'),
    );
    const whole = `${mail.head}${mail.text}`;
    for (const word of ['Tom', 'Baker', tom.engagement, tom.client, 'session', 'worth', 'nodemailer'])
      expect(whole).not.toContain(word);
    expect(mail.head).toMatch(/^Auto-Submitted: auto-generated\r?$/mu);
    await rounds();
    expect(provider.taken).toHaveLength(2);
  });

  test('that a provider does not take is tried again, and the settings say so', async () => {
    provider.answerRecipient = '451 come again';
    expectOk(await invite());
    await later(600);
    expect(await shownMail()).toMatchObject({
      waiting: 0,
      troubled: [{ kind: 'sign-in', name: 'Tom Baker', trouble: 'address-refused', tries: 1 }],
    });
    expect(JSON.stringify(await shownMail())).not.toContain(toms);
    provider.answerRecipient = '250 fine';
    await rounds();
    expect(provider.taken).toHaveLength(2);
    served.move(minute);
    await untilTaken(3);
    await rounds();
    expect(await shownMail()).toMatchObject({ waiting: 0, troubled: [] });
  });

  test('a trial says at once whether it was taken, and by what kind of trouble it was not', async () => {
    const before = provider.taken.length;
    expect((await coach.browser.post('/api/mail/trial')).body).toEqual({ ok: true });
    expect(provider.taken.at(-1)).toMatchObject({ to: coachEmail, subject: 'A note from Ruth Adler' });
    expect(provider.taken).toHaveLength(before + 1);
    provider.answerRecipient = '550 no such address at all';
    const refused = await coach.browser.post('/api/mail/trial');
    expect(refused.body.refusal).toEqual({ kind: 'mail-not-sent', trouble: 'address-refused' });
    provider.answerRecipient = '250 fine';
    for (const path of ['/api/mail/trial', '/api/account/invite-by-mail'])
      expect((await client.post(path, {})).body.ok).not.toBe(true);
    expect((await client.get('/api/mail')).body.ok).not.toBe(true);
  });

  test('waits while the practice is locked', async () => {
    const before = provider.taken.length;
    provider.answerRecipient = '451 later';
    expectOk(await invite());
    await later(600);
    expectOk(await coach.browser.post('/api/practice/lock'));
    provider.answerRecipient = '250 fine';
    served.move(2 * minute);
    await rounds();
    expect(provider.taken).toHaveLength(before);
    expectOk(await coach.browser.post('/api/practice/unlock', { passphrase }));
    await untilTaken(before + 1);
  }, 30_000);

  test('is in no log, with nobody’s address', () => {
    expect(JSON.stringify(served.lines)).not.toContain('example.org');
    expect(served.lines.filter((line) => 'fault' in line)).toEqual([]);
  });

  test('leaves a line for both that a message went out, and no more than the queue lets out', async () => {
    const shown = expectOk(await view(coach.browser, 'engagement.show-receipts', tom.engagement));
    const told = JSON.stringify(shown).split('request-messaged').length - 1;
    // One link and the trials are mail that no queue knows of.
    const ofQueue = provider.taken.filter(({ text }) => text.includes('crucible.example/today'));
    expect(told).toBe(ofQueue.length);
  });
});

describe('a provider', () => {
  const mail = { to: toms, subject: 'A note', text: 'x' };

  test('that offers no encryption gets nothing where it is elsewhere', async () => {
    const before = provider.taken.length;
    const elsewhere = smtpSender({ ...provider.settings, tls: 'before-anything' }, 'crucible.example');
    expect(await elsewhere.send(mail)).toEqual({ ok: false, refusal: 'not-encrypted' });
    const fromStart = smtpSender({ ...provider.settings, tls: 'from-the-start' }, 'crucible.example');
    expect((await fromStart.send(mail)).ok).toBe(false);
    expect(provider.taken).toHaveLength(before);
  });

  test('that nobody runs is not reached', async () => {
    const gone = await mailServer();
    await gone.close();
    expect(await smtpSender(gone.settings, 'crucible.example').send(mail)).toEqual({
      ok: false,
      refusal: 'not-reached',
    });
  });
});
