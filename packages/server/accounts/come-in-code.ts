import { randomInt } from 'node:crypto';
import { type EngagementId, idOf, type PersonId } from '@crucible/core/ids.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import { type Accounts, veiled } from './open-accounts.ts';

/** Without letters and figures that look alike. Eight of them are one of some 850,000,000,000. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz';
const length = 8;
const lifetime = 10 * 60_000;

/** For whom a code is, and where they belong. */
export type CodeHolder = { readonly person: PersonId; readonly engagement: EngagementId };
export type IssuedCode = { readonly code: string; readonly until: Instant };

/**
 * A code for the coach's screen, typed by the client on their own device: once, within ten minutes. A newer
 * one for the same person ends the older. Short as it is, only a digest with our key is kept.
 */
export function issueCode(accounts: Accounts, { person, engagement }: CodeHolder): IssuedCode {
  const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
  const until = instant(accounts.now() + lifetime);
  accounts.database
    .prepare(
      `INSERT INTO come_in_code (person, engagement, digest, expires) VALUES (?, ?, ?, ?)
       ON CONFLICT (person) DO UPDATE SET engagement = excluded.engagement, digest = excluded.digest,
         expires = excluded.expires, used = NULL`,
    )
    .run(person, engagement, digestOf(accounts, code), until);
  return { code, until };
}

/** Whose code it is while it can still be used; looking does not use it up. */
export function codeHolder(accounts: Accounts, code: string): CodeHolder | undefined {
  const row = accounts.database
    .prepare('SELECT person, engagement FROM come_in_code WHERE digest = ? AND used IS NULL AND expires > ?')
    .get(digestOf(accounts, code), accounts.now());
  return row && holderIn(row);
}

/** Uses a code up: of two that try at once, one gets nothing. */
export function takeCode(accounts: Accounts, code: string): CodeHolder | undefined {
  const now = accounts.now();
  const row = accounts.database
    .prepare(
      `UPDATE come_in_code SET used = ? WHERE digest = ? AND used IS NULL AND expires > ?
       RETURNING person, engagement`,
    )
    .get(now, digestOf(accounts, code), now);
  return row && holderIn(row);
}

/** As it was typed: in capitals, with spaces or dashes between. */
export function typedCode(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

function digestOf(accounts: Accounts, code: string): string {
  return veiled(accounts, `code ${typedCode(code)}`);
}

function holderIn(row: Readonly<Record<string, unknown>>): CodeHolder {
  return {
    person: idOf<PersonId>(String(row.person)),
    engagement: idOf<EngagementId>(String(row.engagement)),
  };
}
