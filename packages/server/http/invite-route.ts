import type { PersonId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import { z } from 'zod';
import { issueLink } from '../accounts/links.ts';
import type { Accounts } from '../accounts/open-accounts.ts';
import { accountAt, emailOf, hasSecondFactor, makeAccount } from '../accounts/people.ts';
import { answer, refuseWith } from './answer.ts';
import type { Parts, Server } from './parts.ts';
import { engagementInput, personInput, roleUnder } from './party-of-coach.ts';
import { sessionIn } from './session-in.ts';

export const invitation = z.strictObject({
  engagement: engagementInput,
  person: personInput,
  email: z.email().max(254),
});

/**
 * A link for somebody who belongs to an engagement, to be handed over by the coach. It opens our page, whose
 * button signs in; nothing happens when a mail scanner looks at it.
 */
export function inviteRoute(server: Server, { standing, accounts, held }: Parts): void {
  const coach = { config: { gate: 'coach' }, schema: { body: invitation } } as const;
  server.post('/api/account/invite', coach, async (request, reply) => {
    if (standing.way === 'alone') return refuseWith(reply, { kind: 'links-not-offered' });
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const { engagement, person, email } = request.body;
    const role = await roleUnder(practice, sessionIn(request).person, { engagement, person });
    if (role === undefined) return answer(reply, refuse({ kind: 'not-allowed' }));
    const ready = await accountFor(accounts, { person, email });
    if (!ready.ok) return answer(reply, ready);
    return answer(
      reply,
      ok({ link: `${standing.origin}/come-in#${issueLink(accounts, 'sign-in', person)}` }),
    );
  });
}

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
