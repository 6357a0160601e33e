import { parties } from '@crucible/core/engagement/parties.ts';
import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import { nextMessage } from '@crucible/core/engagement/request-rules.ts';
import { practiceStream, streamOf } from '@crucible/core/engagement/stream.ts';
import type { ActId, EngagementId, PersonId } from '@crucible/core/ids.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { type Done, runAct } from '@crucible/practice/run-act.ts';
import type { Accounts } from '../accounts/open-accounts.ts';
import { emailOf } from '../accounts/people.ts';
import { putInOutbox } from './outbox.ts';

type Messaging = {
  readonly accounts: Accounts;
  readonly done: (act: string, done: Done) => void;
};

/**
 * A mail for each client who has an address here and of whom something is asked, where the queue lets one go
 * out. It is noted first: a mail that is lost afterwards is not sent a second time. What the client has
 * answered ahead of the coach is nowhere looked at, so no mail that comes or stays away tells of it.
 */
export async function messageWhoeverIsAsked(practice: Practice, messaging: Messaging): Promise<void> {
  const { record } = practice;
  const { state } = await record.fold(practiceStream(record.practice), practiceFold);
  const { coach, engagements } = state;
  if (coach === undefined) return;
  for (const { engagement, endedAt } of engagements)
    if (endedAt === undefined) await messageIn(practice, { ...messaging, coach, engagement });
}

type In = Messaging & { readonly coach: PersonId; readonly engagement: EngagementId };

async function messageIn(practice: Practice, { accounts, done, coach, engagement }: In): Promise<void> {
  const { record, now, newId } = practice;
  const shared = streamOf(engagement, 'shared');
  const next = nextMessage((await record.fold(shared, requests)).state, now());
  if (next === undefined) return;
  const who = (await record.fold(shared, parties)).state;
  const client = who.find(({ role }) => role === 'client')?.person;
  if (client === undefined || emailOf(accounts, client) === undefined) return;
  const { request, until } = next;
  const act = 'engagement.note-messaged';
  const asked = { act, id: newId<ActId>(), input: { request }, engagement };
  const noted = await runAct(practice, asked, { person: coach, via: 'own-device' });
  if (!noted.ok) return;
  done(act, noted.value);
  putInOutbox(accounts, { kind: 'something-waits', person: client, until });
}
