import { createHash } from 'node:crypto';
import type { PersonId } from '@crucible/core/ids.ts';
import type { Accounts } from './open-accounts.ts';

/** A one-time code is good for its half minute and the ones beside it; longer than that it is remembered. */
const remembered = 5 * 60_000;

/** Whether a one-time code comes for the first time; it is used up by asking. */
export function isFreshCode({ database, now }: Accounts, person: PersonId, code: string): boolean {
  const at = now();
  const digest = createHash('sha256').update(`${person} ${code}`).digest();
  database.prepare('DELETE FROM used_code WHERE until <= ?').run(at);
  const { changes } = database
    .prepare('INSERT INTO used_code (digest, until) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(digest, at + remembered);
  return Number(changes) === 1;
}
