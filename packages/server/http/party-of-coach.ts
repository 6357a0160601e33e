import { parties, roleOf } from '@crucible/core/engagement/parties.ts';
import type { PartyRole } from '@crucible/core/engagement/party.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import { type EngagementId, idOf, idPattern, type PersonId } from '@crucible/core/ids.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { z } from 'zod';

export const engagementInput = z
  .string()
  .regex(idPattern)
  .transform(idOf<EngagementId>);
export const personInput = z
  .string()
  .regex(idPattern)
  .transform(idOf<PersonId>);

/** What somebody is to an engagement of this coach; nothing where it is not theirs, or it is the coach. */
export async function roleUnder(
  { record }: Practice,
  coach: PersonId,
  { engagement, person }: { readonly engagement: EngagementId; readonly person: PersonId },
): Promise<PartyRole | undefined> {
  const { state } = await record.fold(streamOf(engagement, 'shared'), parties);
  const role = roleOf(state, person);
  return roleOf(state, coach) === 'coach' && role !== 'coach' ? role : undefined;
}
