import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { Accounts } from './open-accounts.ts';
import { passkeysOf } from './passkeys.ts';
import { passwordMade } from './people.ts';
import type { SecondFactor } from './second-factor.ts';
import type { Session } from './sessions.ts';
import { bothFit, passwordFits } from './sign-in.ts';

/** What somebody who is signed in shows once more before a door of theirs is made or taken away. */
export type ProofAsked = 'password' | 'password-and-code';

export type ProofInWords = {
  readonly password?: string | undefined;
  readonly secondFactor?: SecondFactor | undefined;
};

/** So long whoever came in with a code of the coach is the one who is there. */
const lately = 10 * 60_000;

/** As much as the sign-in asked; a link in a mail proves nothing for later. */
export function proofAsked({ hasSecondFactor }: Session): ProofAsked {
  return hasSecondFactor ? 'password-and-code' : 'password';
}

/**
 * Whether somebody chose their password in the last ten minutes, on a device of their own, and has neither a
 * passkey nor a second lock yet: the one tap that is offered then asks for nothing. Of the coach it is never so.
 */
export function justCameIn(accounts: Accounts, { person, isCoach, hasSecondFactor, via }: Session): boolean {
  if (isCoach || hasSecondFactor || via !== 'own-device') return false;
  const made = passwordMade(accounts, person);
  const isLate = made === undefined || accounts.now() - made > lately;
  return !isLate && passkeysOf(accounts, person).length === 0;
}

export async function provedByWords(
  accounts: Accounts,
  session: Session,
  { password, secondFactor: proof }: ProofInWords,
): Promise<Result<undefined, DoorRefusal>> {
  if (password === undefined) return refuse({ kind: 'proof-wanted' });
  if (proofAsked(session) === 'password') return passwordFits(accounts, session.person, password);
  if (proof === undefined) return refuse({ kind: 'proof-wanted' });
  const fits = await bothFit(accounts, session, { password, proof });
  return fits.ok ? ok(undefined) : fits;
}
