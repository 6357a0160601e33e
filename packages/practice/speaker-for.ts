import { parties, roleOf } from '@crucible/core/engagement/parties.ts';
import type { Author, PartyRole } from '@crucible/core/engagement/party.ts';
import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream, streamOf } from '@crucible/core/engagement/stream.ts';
import type { EngagementId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Reach } from './act.ts';
import { isOther } from './gather.ts';
import type { ListedAct, ListedView } from './listed.ts';
import { mayPass } from './policy.ts';
import type { Asking, Practice, RunRefusal, Where } from './practice.ts';

type Door = ListedView | ListedAct;
type At = { readonly door: Door; readonly where: Where; readonly asking: Asking };

/**
 * Who would speak if this door opened: the asker, or the client for whom the coach types or to whom the
 * screen was handed over. Refused where the door is not theirs; an engagement that does not exist and one
 * that is somebody else's answer alike.
 */
export async function speakerFor(
  practice: Practice,
  { door, where, asking }: At,
): Promise<Result<Author, RunRefusal>> {
  const lacking = lackingPlace(door, where);
  if (lacking) return refuse({ kind: 'no-engagement-named' });
  const role = await roleAt(practice, { door, where, asking });
  const author =
    asking.via === 'handed-over' || asking.via === 'typed-for-client'
      ? await clientFor(practice, { door, where, asking }, role)
      : role && { person: asking.person, role };
  if (author === undefined || !mayPass(author.role, door)) return refuse({ kind: 'not-allowed' });
  return ok(author);
}

/** On the coach's own screen, only the coach's hand can pass it on to the client. */
async function clientFor(
  practice: Practice,
  { door, where, asking }: At,
  role: PartyRole | undefined,
): Promise<Author | undefined> {
  const typed = asking.via === 'typed-for-client';
  const may = !typed || ('coachMayType' in door && door.coachMayType === true);
  if (role !== 'coach' || !may || where.engagement === undefined) return undefined;
  const client = (await partiesIn(practice, where.engagement)).find((party) => party.role === 'client');
  return client && { person: client.person, role: 'client' };
}

async function roleAt(practice: Practice, { door, where, asking }: At): Promise<PartyRole | undefined> {
  const { person } = asking;
  if (isOfPractice(door)) return roleInPractice(practice, asking);
  if (where.engagement === undefined) return undefined;
  const role = roleOf(await partiesIn(practice, where.engagement), person);
  if (where.other === undefined) return role;
  // Two engagements are joined only by somebody who is the same to both.
  return roleOf(await partiesIn(practice, where.other), person) === role ? role : undefined;
}

async function partiesIn({ record }: Practice, engagement: EngagementId) {
  return (await record.fold(streamOf(engagement, 'shared'), parties)).state;
}

/** The practice has one coach. Before there is a line, whoever founds it; where that line is lost, whoever holds the keys. */
async function roleInPractice(
  { record }: Practice,
  { person, holdsKeys }: Asking,
): Promise<PartyRole | undefined> {
  const { state, seq } = await record.fold(practiceStream(record.practice), practiceFold);
  const isCoach = state.coach === undefined ? seq === 0 || holdsKeys === true : state.coach === person;
  return isCoach ? 'coach' : undefined;
}

function isOfPractice(door: Door): boolean {
  return (
    reachesOf(door).every((reach) => reach === 'practice') || ('opens' in door && door.opens !== undefined)
  );
}

function lackingPlace(door: Door, { engagement, other }: Where): boolean {
  const needsOther = reachesOf(door).some(isOther);
  const needsOwn = !isOfPractice(door) || ('takesUp' in door && door.takesUp === true);
  return (needsOther && other === undefined) || (needsOwn && engagement === undefined);
}

function reachesOf(door: Door): Reach[] {
  const written = 'writes' in door ? door.writes : [];
  return [...Object.values(door.needs).map((need) => need.in), ...written];
}
