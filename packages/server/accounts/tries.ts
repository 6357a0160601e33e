import { type Accounts, veiled } from './open-accounts.ts';
import { prepared } from './prepared.ts';

/** How often something may be tried, by whom it counts, and for how long. */
export const tryRules = {
  /** Everything, by address: far above what a page needs. */
  request: { most: 1200, seconds: 60 },
  /** The files that pages are made of, by address: up to a hundred a page for a browser that has none yet. */
  file: { most: 12_000, seconds: 60 },
  /** Passwords and links by address, so that one machine cannot go through many accounts. */
  'sign-in-from': { most: 30, seconds: 15 * 60 },
  /** Codes from the coach's screen by address, and by anybody together. */
  'come-in': { most: 10, seconds: 15 * 60 },
  'come-in-anywhere': { most: 100, seconds: 15 * 60 },
  /** Addresses that somebody wants to have, by person: an answer tells whether another has it. */
  address: { most: 5, seconds: 24 * 60 * 60 },
  /** Passwords by account. */
  password: { most: 10, seconds: 15 * 60 },
  /** One-time and recovery codes by account. */
  code: { most: 5, seconds: 15 * 60 },
  /** The passphrase of the practice, whoever tries. */
  passphrase: { most: 5, seconds: 15 * 60 },
  /** Backups, sheets and copies, by whoever asks: each of them takes a second or more. */
  upkeep: { most: 40, seconds: 60 * 60 },
  /** Mail that the coach lets go out by hand. */
  mail: { most: 20, seconds: 60 * 60 },
  upload: { most: 120, seconds: 60 * 60 },
} as const;
export type TryRule = keyof typeof tryRules;

/**
 * Counts one try and answers how many seconds to wait where it was one too many. The counts lie in the file,
 * so that a restart forgives nothing; whom they are about is veiled.
 */
export function countTry(accounts: Accounts, rule: TryRule, who: string): number | undefined {
  const { most, seconds } = tryRules[rule];
  const now = accounts.now();
  const row = prepared(accounts.counts, counting).get(keyOf(accounts, rule, who), now + seconds * 1000, now);
  if (row === undefined || Number(row.count) <= most) return undefined;
  return Math.max(1, Math.ceil((Number(row.until) - now) / 1000));
}

/** After a success: what went before was the same person looking for the right one. */
export function forgiveTries(accounts: Accounts, rule: TryRule, who: string): void {
  accounts.counts.prepare('DELETE FROM tries WHERE key = ?').run(keyOf(accounts, rule, who));
}

const counting = `
INSERT INTO tries (key, count, until) VALUES (?1, 1, ?2)
ON CONFLICT (key) DO UPDATE SET
  count = CASE WHEN until <= ?3 THEN 1 ELSE count + 1 END,
  until = CASE WHEN until <= ?3 THEN ?2 ELSE until END
RETURNING count, until`;

function keyOf(accounts: Accounts, rule: TryRule, who: string): string {
  return veiled(accounts, `${rule} ${who}`);
}
