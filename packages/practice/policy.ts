import { type PartyRole, partyRoles } from '@crucible/core/engagement/party.ts';
import { mayOpen, type StreamName, streamNames } from '@crucible/core/engagement/stream.ts';
import { lineTimes } from '@crucible/core/keeping/line-times.ts';
import type { Needs, PassesOn, Reach } from './act.ts';
import { streamNameOf } from './gather.ts';

/** What is asked of the policy: everything an act or a view says of itself that concerns it. */
type Door = {
  readonly name: string;
  readonly who: readonly PartyRole[];
  readonly needs: Needs;
  readonly writes?: readonly Reach[];
  readonly unseen?: readonly Reach[];
  readonly passesOn?: PassesOn;
};

/**
 * Whether a role may do an act or see a view: it has to be named there, and it has to be in the audience
 * of every stream that the door opens. Anything else is a no, as is having no role at all. Only a stream that
 * an act names as `unseen` is said into without being opened; of that one it may need when lines were written
 * (`line-times.ts`) and nothing else. Nor does it open the one of which it passes on something unread.
 */
export function mayPass(role: PartyRole | undefined, door: Door): boolean {
  if (role === undefined || !door.who.includes(role)) return false;
  return openedBy(door).every((stream) => mayOpen(role, stream));
}

/** Every stream that it looks into, says something in, or passes something on from. */
export function streamsOf({ needs, writes = [], passesOn }: Door): StreamName[] {
  return namesOf([...reachesInto(needs), ...writes, ...(passesOn ? [passesOn.in] : [])]);
}

function openedBy({ needs, writes = [], unseen = [] }: Door): StreamName[] {
  const opened = Object.values(needs).filter(
    (need) => !(unseen.includes(need.in) && need.fold.name === lineTimes.name),
  );
  return namesOf([...opened.map((need) => need.in), ...writes.filter((reach) => !unseen.includes(reach))]);
}

function reachesInto(needs: Needs): Reach[] {
  return Object.values(needs).map((need) => need.in);
}

function namesOf(reaches: readonly Reach[]): StreamName[] {
  return streamNames.filter((name) => reaches.some((reach) => streamNameOf(reach) === name));
}

export type PolicyRow = {
  readonly name: string;
  readonly streams: readonly StreamName[];
  readonly who: readonly PartyRole[];
};

/** The policy as one table: who may pass which door, and what that opens. */
export function policyTable(doors: readonly Door[]): readonly PolicyRow[] {
  return doors.map((door) => ({
    name: door.name,
    streams: streamsOf(door),
    who: partyRoles.filter((role) => mayPass(role, door)),
  }));
}
