import type { PersonId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import { z } from 'zod';
import type { Accounts } from '../accounts/open-accounts.ts';
import { accountAt, emailOf, hasSecondFactor, makeAccount } from '../accounts/people.ts';
import { engagementInput, personInput } from './party-of-coach.ts';

export const invitation = z.strictObject({
  engagement: engagementInput,
  person: personInput,
  email: z.email().max(254),
});

/** An account for them where they have none; no link where they sign in with a second factor. */
export async function accountFor(
  accounts: Accounts,
  { person, email }: { readonly person: PersonId; readonly email: string },
): Promise<Result<undefined, DoorRefusal>> {
  const own = emailOf(accounts, person);
  if (own === undefined && accountAt(accounts, email) !== undefined)
    return refuse({ kind: 'account-exists' });
  if (own !== undefined && own !== email.toLowerCase()) return refuse({ kind: 'account-exists' });
  if (hasSecondFactor(accounts, person)) return refuse({ kind: 'link-instead-of-second-factor' });
  if (own === undefined) await makeAccount(accounts, { person, email });
  return ok(undefined);
}
