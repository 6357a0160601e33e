import type { CameInWith } from '@crucible/core/engagement/came-in.ts';
import type { EngagementId, PersonId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import { codeHolder, takeCode } from './come-in-code.ts';
import type { Accounts } from './open-accounts.ts';
import { endEverything, forgetReaders } from './own-doors.ts';
import { accountAt, emailOf, hasPassword, hasSecondFactor, makeAccount, renewAccount } from './people.ts';
import { beginSession, type SignIn } from './sign-in.ts';
import { countTry } from './tries.ts';

/** Says in the record that somebody came in, before any account lets them. */
export type SayCameIn = (came: {
  readonly person: PersonId;
  readonly engagement: EngagementId;
  readonly with: CameInWith;
}) => Promise<Result<unknown, { readonly kind: string }>>;

export type ComingIn = { readonly code: string; readonly email: string; readonly password: string };

/**
 * With the code from the coach's screen somebody makes their account, or makes it anew when password or
 * phone is lost: then whatever was open ends. Nobody comes by it round a second factor.
 */
export async function comeInByCode(
  accounts: Accounts,
  { code, email, password }: ComingIn,
  say: SayCameIn,
): Promise<SignIn | Result<never, { readonly kind: string }>> {
  const holder = codeHolder(accounts, code);
  if (holder === undefined) return refuse({ kind: 'code-spent' });
  const { person } = holder;
  if (hasSecondFactor(accounts, person)) return refuse({ kind: 'link-instead-of-second-factor' });
  const free = addressFor(accounts, person, email);
  if (!free.ok) return free;
  const taken = takeCode(accounts, code);
  if (taken === undefined) return refuse({ kind: 'code-spent' });
  const said = await say({ ...taken, with: 'code' });
  if (!said.ok) return said;
  await setAccount(accounts, { person, email, password });
  return ok({ cookies: [await beginSession(accounts, person, 'own-device')] });
}

/** Somebody who came by a link gives themselves a password, once; later ones are changed with the old one. */
export async function setFirstPassword(
  accounts: Accounts,
  person: PersonId,
  password: string,
): Promise<Result<undefined, DoorRefusal>> {
  const email = emailOf(accounts, person);
  if (email === undefined || hasPassword(accounts, person)) return refuse({ kind: 'account-exists' });
  await renewAccount(accounts, { person, email, password });
  return ok(undefined);
}

/**
 * Whether somebody may have this address. That another has it would tell who else comes here, so it is asked
 * seldom.
 */
export function addressFor(
  accounts: Accounts,
  person: PersonId,
  email: string,
): Result<undefined, DoorRefusal> {
  const other = accountAt(accounts, email);
  if (other === person) return ok(undefined);
  const waitSeconds = countTry(accounts, 'address', person);
  if (waitSeconds !== undefined) return refuse({ kind: 'too-many-tries', waitSeconds });
  return other === undefined ? ok(undefined) : refuse({ kind: 'account-exists' });
}

async function setAccount(
  accounts: Accounts,
  account: { readonly person: PersonId; readonly email: string; readonly password: string },
): Promise<void> {
  if (emailOf(accounts, account.person) === undefined) return makeAccount(accounts, account);
  await renewAccount(accounts, account);
  forgetReaders(accounts, account.person);
  endEverything(accounts, account.person);
}
