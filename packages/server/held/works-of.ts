import { parties, roleOf } from '@crucible/core/engagement/parties.ts';
import type { PartyRole } from '@crucible/core/engagement/party.ts';
import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream, streamOf } from '@crucible/core/engagement/stream.ts';
import type { EngagementId, PersonId } from '@crucible/core/ids.ts';
import type { Practice } from '@crucible/practice/practice.ts';

export type Work = { readonly engagement: EngagementId; readonly role: PartyRole };

/** Where somebody belongs, in the order in which it began; not how the coach calls it. */
export async function worksOf({ record }: Practice, person: PersonId): Promise<readonly Work[]> {
  const { state } = await record.fold(practiceStream(record.practice), practiceFold);
  const works: Work[] = [];
  for (const { engagement } of state.engagements) {
    const who = await record.fold(streamOf(engagement, 'shared'), parties);
    const role = roleOf(who.state, person);
    if (role !== undefined) works.push({ engagement, role });
  }
  return works;
}
