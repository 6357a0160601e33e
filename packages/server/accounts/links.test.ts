import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { newId } from '@crucible/record/new-id.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeFor } from '../fixtures/served-practice.ts';
import { issueLink, linkHolder } from './links.ts';
import { type Accounts, openAccounts } from './open-accounts.ts';
import { coachOf, emailOf, hasSecondFactor, makeAccount, setCoach, takeName } from './people.ts';
import { beginSecondFactor, letIn, proveSecondFactor } from './second-factor.ts';
import { sealedIn, sealedPair } from './session-cookie.ts';
import { sessionOf } from './sessions.ts';
import { beginSession, signInByLink, signInByPassword } from './sign-in.ts';

let folder: string;
let accounts: Accounts;
const person = newId<PersonId>();
const password = 'a long walk by the river';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crucible-accounts-'));
  accounts = await openAccounts({ folder, isSecure: false, now: () => instant(Date.now()) });
  await makeAccount(accounts, { person, email: 'Ruth@Example.org', password });
}, 60_000);
afterEach(() => {
  accounts.close();
  rmSync(folder, { recursive: true });
});

async function sessionCookie(): Promise<string> {
  return (await beginSession(accounts, person, 'own-device')).split(';')[0] ?? '';
}

async function withSecondFactor(): Promise<string> {
  const session = sessionOf(accounts, sealedIn(accounts, 'session_token', await sessionCookie()) ?? '');
  if (session === undefined) throw new Error('a session that was just begun');
  const begun = await beginSecondFactor(accounts, session, password);
  if (!begun.ok) throw new Error(begun.refusal.kind);
  const cookie = sealedPair(accounts, 'session_token', session.token);
  const code = codeFor(begun.value.uri);
  const proved = await proveSecondFactor(accounts, { person, cookie }, { code });
  if (!proved.ok) throw new Error(proved.refusal.kind);
  letIn(accounts, proved.value);
  return proved.value.map((one) => one.split(';')[0]).join('; ');
}

describe('a link to come in by', () => {
  test('is refused to somebody with a second factor, also where it was given before', async () => {
    const token = issueLink(accounts, 'sign-in', person);
    await withSecondFactor();
    expect(hasSecondFactor(accounts, person)).toBe(true);
    const opened = await signInByLink(accounts, token);
    expect(opened).toEqual({ ok: false, refusal: { kind: 'link-instead-of-second-factor' } });
    const later = await signInByLink(accounts, issueLink(accounts, 'sign-in', person));
    expect(later.ok).toBe(false);
  });

  test('lets in somebody without one, once', async () => {
    const token = issueLink(accounts, 'sign-in', person);
    expect((await signInByLink(accounts, token)).ok).toBe(true);
    expect(await signInByLink(accounts, token)).toEqual({ ok: false, refusal: { kind: 'link-spent' } });
  });

  test('is good for what it was given for only, and is not kept in clear', () => {
    const token = issueLink(accounts, 'sign-in', person);
    expect(linkHolder(accounts, 'begin-practice', token)).toBeUndefined();
    const kept = accounts.database.prepare('SELECT hex(digest) AS digest FROM link').all();
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(token).toString('hex').toUpperCase());
  });
});

describe('the session that the door reads', () => {
  test('is the one that better-auth reads', async () => {
    const cookie = await sessionCookie();
    const token = sealedIn(accounts, 'session_token', cookie) ?? '';
    const theirs = await accounts.auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(theirs?.session.token).toBe(token);
    expect(sessionOf(accounts, token)).toMatchObject({ id: theirs?.session.id, person });
  });

  test('is read from the cookie that better-auth gives', async () => {
    const signedIn = await signInByPassword(accounts, { email: 'ruth@example.org', password });
    if (!signedIn.ok) throw new Error(signedIn.refusal.kind);
    const token = sealedIn(accounts, 'session_token', signedIn.value.cookies[0]?.split(';')[0]);
    expect(sessionOf(accounts, token ?? '')?.person).toBe(person);
  });

  test('is nobody’s where one sign of its seal differs', async () => {
    const cookie = await sessionCookie();
    for (let at = cookie.indexOf('=') + 1; at < cookie.length; at += 7) {
      const changed = cookie.slice(0, at) + (cookie[at] === 'x' ? 'y' : 'x') + cookie.slice(at + 1);
      expect(sealedIn(accounts, 'session_token', changed)).toBeUndefined();
    }
  });

  test('that was begun and not let in opens nothing', async () => {
    const { internalAdapter } = await accounts.auth.$context;
    const { token } = await internalAdapter.createSession(person);
    expect(sessionOf(accounts, token)).toBeUndefined();
  });

  test('keeps no address and no browser', async () => {
    await sessionCookie();
    const rows = accounts.database.prepare('SELECT ipAddress, userAgent FROM session').all();
    expect(rows.every(({ ipAddress, userAgent }) => !ipAddress && !userAgent)).toBe(true);
  });
});

describe('the file of the accounts', () => {
  test('can be read by its owner alone, and so can the key of its cookies', () => {
    for (const name of ['accounts.sqlite', 'accounts.key'])
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  test('calls an account by its id; a name of a person is nowhere', () => {
    const row = accounts.database.prepare('SELECT id, name, email FROM user').get();
    expect(row).toEqual({ id: person, name: person, email: 'ruth@example.org' });
  });

  test('gives an account the name that the record knows its coach by, with all that belongs to it', async () => {
    setCoach(accounts, person);
    const cookies = await withSecondFactor();
    const named = newId<PersonId>();
    takeName(accounts, person, named);
    expect([coachOf(accounts), emailOf(accounts, named)]).toEqual([named, 'ruth@example.org']);
    const session = sessionOf(accounts, sealedIn(accounts, 'session_token', cookies) ?? '');
    expect(session).toMatchObject({ person: named, isCoach: true, hasSecondFactor: true });
    const again = await signInByPassword(accounts, { email: 'ruth@example.org', password });
    expect(again).toMatchObject({ ok: true, value: { wanted: 'second-factor' } });
    const left = accounts.database.prepare('SELECT count(*) AS n FROM account WHERE userId = ?').get(person);
    expect(left).toEqual({ n: 0 });
  });
});
