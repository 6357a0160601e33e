import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { instant } from '@crucible/core/units.ts';
import type { MailTrouble } from '@crucible/display/sentences/en/mail.ts';
import { type AskedPractice, askedPractice, rated } from '@crucible/practice/fixtures/asked-session.ts';
import { sealedThing } from '@crucible/practice/fixtures/sealed-thing.ts';
import { answerOf, namedIn } from '@crucible/practice/fixtures/test-practice.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Accounts, openAccounts } from '../accounts/open-accounts.ts';
import { makeAccount } from '../accounts/people.ts';
import { sweep } from '../accounts/sweep.ts';
import { messageWhoeverIsAsked } from './message-whoever-is-asked.ts';
import { lookIntoOutbox, putInOutbox } from './outbox.ts';
import { sendWaiting } from './send-waiting.ts';
import type { Mail } from './smtp-sender.ts';

const [minute, hour] = [60_000, 3_600_000];
const day = 24 * hour;
const folder = mkdtempSync(join(tmpdir(), 'crucible-mail-'));
let asked: AskedPractice;
let accounts: Accounts;
let sent: Mail[];
let taken: Result<undefined, MailTrouble>;

beforeEach(async () => {
  asked = await askedPractice();
  accounts = await openAccounts({ folder, isSecure: true, now: asked.practice.clock.now });
  await makeAccount(accounts, { person: asked.person, email: 'tom@example.org' });
  [sent, taken] = [[], ok(undefined)];
});
afterEach(() => {
  accounts.close();
  rmSync(folder, { recursive: true });
});

/** What is done once a minute. */
async function mind(): Promise<void> {
  const sender = {
    from: 'practice@example.org',
    send: async (mail: Mail) => {
      if (taken.ok) sent.push(mail);
      return taken;
    },
  };
  const { whole } = asked.practice;
  await messageWhoeverIsAsked(whole, { accounts, done: () => undefined });
  await sendWaiting(whole, { accounts, sender, origin: 'https://crucible.example' });
}
async function plan(after: number): Promise<SessionId> {
  const { practice, coach } = asked;
  const when = { start: practice.clock.now() + after, minutes: 60 };
  return namedIn<SessionId>(answerOf(await practice.act('session.plan-session', when, coach)), 'session');
}
const move = (milliseconds: number) => asked.practice.clock.move(milliseconds);
const messages = async () => {
  const lines = await asked.practice.record.read(streamOf(asked.engagement, 'shared'));
  return lines.filter(({ body }) => body.kind === 'request-messaged').length;
};

describe('what goes out by itself', () => {
  test('is one mail for what is open, and it is noted before it goes', async () => {
    await plan(20 * hour);
    taken = refuse('not-reached');
    await mind();
    expect([sent.length, await messages()]).toEqual([0, 1]);
    taken = ok(undefined);
    for (const pause of [0, minute, hour]) {
      move(pause);
      await mind();
    }
    expect([sent.length, await messages()]).toEqual([1, 1]);
    expect(sent[0]).toMatchObject({ to: 'tom@example.org', subject: 'A note from Ines Okafor' });
  });

  test('is one for a session and one in any seven days besides', async () => {
    const session = await plan(20 * hour);
    await mind();
    move(21 * hour);
    answerOf(await asked.practice.act('session.hold-session', { session }, asked.coach));
    await mind();
    // The question of the day before was the session's own; how it was is the one of this week.
    expect(sent).toHaveLength(2);
    answerOf(await asked.practice.act('engagement.draft-agreement', { rows: {} }, asked.coach));
    for (let days = 0; days < 6; days++) {
      move(day - minute);
      await mind();
    }
    expect(sent).toHaveLength(2);
    await asked.hold();
    await mind();
    expect(sent).toHaveLength(3);
    expect(await messages()).toBe(3);
  });

  test('is alike whether the client answered ahead of the coach or not', async () => {
    const answered = async (answers: boolean) => {
      const session = await asked.hold();
      const input = { session, ratings: rated(8, 8, 8, 8, 8, 8), kept: sealedThing() };
      if (answers) answerOf(await asked.practice.act('alliance.answer-pulse', input, asked.client));
      await mind();
      const mail = sent.at(-1);
      const count = await messages();
      move(8 * day);
      return { mail, count };
    };
    const first = await answered(false);
    const second = await answered(true);
    expect(second).toEqual({ mail: first.mail, count: first.count + 1 });
  });

  test('is given up when nobody needs it any more, is shown for two weeks, and goes', async () => {
    await plan(20 * hour);
    taken = refuse('not-reached');
    for (const pause of [0, minute, 5 * minute, 30 * minute, 2 * hour, 8 * hour]) {
      move(pause);
      await mind();
    }
    const [troubled, ...others] = lookIntoOutbox(accounts).troubled;
    expect(others).toEqual([]);
    expect(troubled).toMatchObject({ kind: 'something-waits', trouble: 'not-reached', tries: 6 });
    expect(troubled).not.toHaveProperty('next');
    taken = ok(undefined);
    move(13 * day);
    sweep(accounts);
    await mind();
    expect(lookIntoOutbox(accounts).troubled).toHaveLength(1);
    move(2 * day);
    sweep(accounts);
    expect(lookIntoOutbox(accounts)).toEqual({ waiting: 0, troubled: [] });
    expect(sent).toEqual([]);
  });

  test('is nothing for whoever has no address here, or has a second factor where it would be a link', async () => {
    const nobody = asked.practice.newId<typeof asked.person>();
    const until = instant(asked.practice.clock.now() + day);
    putInOutbox(accounts, { kind: 'sign-in', person: nobody, until });
    putInOutbox(accounts, { kind: 'sign-in', person: asked.person, until });
    accounts.database.prepare('UPDATE user SET twoFactorEnabled = 1').run();
    await mind();
    expect(sent).toEqual([]);
    expect(lookIntoOutbox(accounts)).toEqual({ waiting: 0, troubled: [] });
  });

  test('a newer link takes the place of one that waits, and only the newest works', async () => {
    const until = instant(asked.practice.clock.now() + day);
    putInOutbox(accounts, { kind: 'sign-in', person: asked.person, until });
    putInOutbox(accounts, { kind: 'sign-in', person: asked.person, until });
    await mind();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toMatch(/https:\/\/crucible\.example\/come-in#[\w-]{43}/u);
  });
});
