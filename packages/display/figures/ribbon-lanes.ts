import type { Role, Speaker } from '@crucible/core/session/utterance.ts';
import type { ReadSession } from '../report/session-report.ts';

export type RibbonLane = { readonly name: string; readonly role: Role; readonly speakers: readonly number[] };

/**
 * Coach above, client below, everybody else on a third lane. While nobody has said who is the coach,
 * a lane for each of up to three speakers.
 */
export function ribbonLanes({ transcript, reading }: ReadSession): RibbonLane[] {
  const roleOf = ({ index }: Speaker): Role => reading.roles.roles[index] ?? 'unknown';
  const spoken = new Set(transcript.utterances.map(({ speaker }) => speaker));
  const present = transcript.speakers.filter(({ index }) => spoken.has(index));
  const coaches = present.filter((speaker) => roleOf(speaker) === 'coach');
  if (coaches.length === 0) {
    return present.length <= 3
      ? present.flatMap((speaker) => laneOf([speaker], roleOf(speaker)))
      : laneOf(present, 'unknown');
  }
  const clients = present.filter((speaker) => roleOf(speaker) === 'client');
  const others = present.filter((speaker) => !coaches.includes(speaker) && !clients.includes(speaker));
  return [...laneOf(coaches, 'coach'), ...laneOf(clients, 'client'), ...laneOf(others, 'other')];
}

function laneOf(members: readonly Speaker[], role: Role): RibbonLane[] {
  const [first] = members;
  if (first === undefined) return [];
  const name = members.length === 1 ? first.label : 'Several speakers';
  return [{ name, role, speakers: members.map(({ index }) => index) }];
}
