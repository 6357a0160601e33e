import type { PersonId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import type { Accounts } from './open-accounts.ts';
import { removePasskeys } from './passkeys.ts';
import { endSession } from './sessions.ts';

/** Whatever could let somebody in without a password, at once: every session, link, code and passkey. */
export function endEverything(accounts: Accounts, person: PersonId): void {
  const { database } = accounts;
  endLinks(accounts, person);
  removePasskeys(accounts, person);
  const rows = database.prepare('SELECT id FROM session WHERE userId = ?').all(person);
  for (const { id } of rows) endSession(accounts, person, String(id));
}

/** Links and codes that were handed out and not used, and links that are still to be sent. */
export function endLinks({ database }: Accounts, person: PersonId): void {
  database.prepare('DELETE FROM link WHERE person = ?').run(person);
  database.prepare('DELETE FROM come_in_code WHERE person = ?').run(person);
  database.prepare("DELETE FROM mail WHERE person = ? AND kind = 'sign-in'").run(person);
}

/** Who else reads an address: nobody, or somebody who may. */
export const addressReaders = ['only-me', 'others'] as const;
export type AddressReaders = (typeof addressReaders)[number];

/** What was answered to "Who else reads this address?", which is asked once for an address. */
export function readersOf({ database }: Accounts, person: PersonId): AddressReaders | undefined {
  const row = database.prepare('SELECT readers FROM address_readers WHERE person = ?').get(person);
  return addressReaders.find((one) => one === row?.readers);
}

export function setReaders(accounts: Accounts, person: PersonId, readers: AddressReaders): void {
  accounts.database
    .prepare(
      `INSERT INTO address_readers (person, readers, at) VALUES (?, ?, ?)
       ON CONFLICT (person) DO UPDATE SET readers = excluded.readers, at = excluded.at`,
    )
    .run(person, readers, instant(accounts.now()));
}

/** Of a new address it is asked anew. */
export function forgetReaders({ database }: Accounts, person: PersonId): void {
  database.prepare('DELETE FROM address_readers WHERE person = ?').run(person);
}
