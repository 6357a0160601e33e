import type { Accounts } from './open-accounts.ts';
import { isoOf } from './sessions.ts';

/** Everything that has run out goes; nobody needs it to be there to be refused. */
export function sweep({ database, now }: Accounts): void {
  const at = now();
  database.prepare('DELETE FROM session WHERE expiresAt <= ?').run(isoOf(at));
  database.prepare('DELETE FROM verification WHERE expiresAt <= ?').run(isoOf(at));
  database.prepare('DELETE FROM session_state WHERE session NOT IN (SELECT id FROM session)').run();
  for (const [table, until] of [
    ['link', 'expires'],
    ['come_in_code', 'expires'],
    ['passkey_challenge', 'expires'],
    ['tries', 'until'],
    ['used_code', 'until'],
    ['mail', 'over'],
  ] as const)
    database.prepare(`DELETE FROM ${table} WHERE ${until} <= ?`).run(at);
}
