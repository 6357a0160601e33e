import type { EngagementId, PersonId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type EngagementTakenUp, type Parties, type PartyRefusal, roleOf } from './parties.ts';
import type { EngagementOpened, PracticeRefusal, PracticeState } from './practice.ts';

export type TakingUp = {
  readonly engagement: EngagementId;
  readonly by: PersonId;
  /** What the coach calls it; the client's name where not said. */
  readonly called?: string;
};
/** What is said, in the practice's stream and in the one that both share. */
export type TakenUp = { readonly practice: EngagementOpened; readonly shared: EngagementTakenUp };

export type TakeUpRefusal =
  /** No work of that name lies here, or all of it was destroyed. */
  { readonly kind: 'nothing-to-take-up'; readonly engagement: EngagementId };

/**
 * An engagement that came from another practice, or whose line in this one is lost, goes on with the coach
 * of this practice in the place of the coach it had. Everybody else stays who they are, and everything that
 * was said stays as it was said.
 */
export function takeUp(
  known: { readonly practice: PracticeState; readonly parties: Parties },
  { engagement, by, called }: TakingUp,
): Result<TakenUp, PracticeRefusal | PartyRefusal | TakeUpRefusal> {
  const { coach, name, engagements } = known.practice;
  if (coach === undefined || name === undefined) return refuse({ kind: 'practice-not-founded' });
  if (coach !== by) return refuse({ kind: 'not-the-coach-of-the-practice' });
  if (engagements.some((one) => one.engagement === engagement))
    return refuse({ kind: 'engagement-open-already', engagement });
  const client = known.parties.find(({ role }) => role === 'client');
  if (client === undefined) return refuse({ kind: 'nothing-to-take-up', engagement });
  const role = roleOf(known.parties, coach);
  if (role !== undefined && role !== 'coach') return refuse({ kind: 'already-a-party', person: coach });
  return ok({
    practice: { kind: 'engagement-opened', version: 1, engagement, called: called ?? client.name },
    shared: { kind: 'engagement-taken-up', version: 1, coach, name },
  });
}
