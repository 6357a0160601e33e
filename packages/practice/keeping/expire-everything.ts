import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { ActId, EngagementId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import type { ActRefusal, Practice } from '../practice.ts';
import { type Done, runAct } from '../run-act.ts';

/** What came of one engagement; a refusal says why nothing of it was destroyed. */
export type Expired = { readonly engagement: EngagementId; readonly done: Result<Done, ActRefusal> };

/**
 * Destroys in every engagement what is due, and lends its counts or takes them back as its agreement says now.
 * Whoever holds the folder does it, and so nobody does it twice.
 */
export async function expireEverything(practice: Practice): Promise<readonly Expired[]> {
  const { record, newId } = practice;
  await record.finishForgetting();
  const { state } = await record.fold(practiceStream(record.practice), practiceFold);
  const { coach, engagements } = state;
  if (coach === undefined) return [];
  const expired: Expired[] = [];
  const run = (act: string, engagement: EngagementId) =>
    runAct(
      practice,
      { act, id: newId<ActId>(), input: {}, engagement },
      { person: coach, via: 'own-device' },
    );
  for (const { engagement } of engagements) {
    expired.push({ engagement, done: await run('keeping.expire-due', engagement) });
    await run('mirror.count-taps', engagement);
    await run('mirror.count-doings', engagement);
    await run('alliance.count-totals', engagement);
  }
  // What is usual follows from what all of them lend.
  for (const { engagement } of engagements) await run('alliance.set-usual', engagement);
  return expired;
}
