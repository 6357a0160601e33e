import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { Accounts } from './open-accounts.ts';
import type { SecondFactor } from './second-factor.ts';
import type { Session } from './sessions.ts';
import { bothFit, passwordFits } from './sign-in.ts';

/** What somebody who is signed in shows once more before a door of theirs is made or taken away. */
export type ProofAsked = 'nothing' | 'password' | 'password-and-code';

export type ProofInWords = {
  readonly password?: string | undefined;
  readonly secondFactor?: SecondFactor | undefined;
};

/** So long whoever signed in on their own device is the one who is there. */
const lately = 10 * 60_000;

/** As much as the sign-in asked; a link in a mail proves nothing for later. */
export function proofAsked({ now }: Pick<Accounts, 'now'>, session: Session): ProofAsked {
  const isFresh = session.via === 'own-device' && now() - session.begun <= lately;
  if (isFresh) return 'nothing';
  return session.hasSecondFactor ? 'password-and-code' : 'password';
}

export async function provedByWords(
  accounts: Accounts,
  session: Session,
  { password, secondFactor: proof }: ProofInWords,
): Promise<Result<undefined, DoorRefusal>> {
  const asked = proofAsked(accounts, session);
  if (asked === 'nothing') return ok(undefined);
  if (password === undefined) return refuse({ kind: 'proof-wanted' });
  if (asked === 'password') return passwordFits(accounts, session.person, password);
  if (proof === undefined) return refuse({ kind: 'proof-wanted' });
  const fits = await bothFit(accounts, session, { password, proof });
  return fits.ok ? ok(undefined) : fits;
}
