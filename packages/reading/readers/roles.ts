import type { RoleGround, RoleProposal } from '@crucible/core/session/reading.ts';
import type { Role, Speaker } from '@crucible/core/session/utterance.ts';
import { roleWords } from '../lexicons/role-words.ts';
import { tokens } from '../tokens.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { findCoach } from './find-coach.ts';
import { plain, type Spoken } from './spoken.ts';
import { coachByTalk } from './talk-of-coach.ts';
import { wordsBySpeaker } from './who-speaks.ts';

/**
 * Who is the coach (docs/methods/roles.md): as a person said, else as the labels say, else as the talk
 * of two people suggests, else nobody. A proposal for a person to confirm. A room or a bot is neither.
 * A name that fits no speaker gives nobody: a guess must not take the place of what a person said.
 */
export function proposeRoles(
  transcript: Transcript,
  session: readonly Spoken[],
  coach: string | undefined,
): RoleProposal {
  const { speakers } = transcript;
  const pair = pairOf(speakers, wordsBySpeaker(transcript, session));
  if (coach !== undefined) {
    const said = findCoach(speakers, coach);
    return said.ok
      ? proposal(speakers, { coach: said.value, client: otherOf(pair, said.value) }, 'person')
      : nobody(speakers);
  }
  const labelled = byLabel(speakers, pair);
  if (labelled !== undefined) return { ...proposal(speakers, labelled, 'label'), grounds: labelled.grounds };
  const talked = pair && coachByTalk(transcript, session, pair);
  if (talked === undefined) return nobody(speakers);
  const { coach: found, grounds } = talked;
  return { ...proposal(speakers, { coach: found, client: otherOf(pair, found) }, 'talk'), grounds };
}

/** A speaker of whom nobody said anything stays unknown. */
export function rolesAsSaid(speakers: readonly Speaker[], said: readonly Role[]): RoleProposal {
  return { roles: speakers.map(({ index }) => said[index] ?? 'unknown'), by: 'person', grounds: [] };
}

export type Pair = readonly [number, number];

/** With a third voice above this, who coaches whom is no longer a matter of two. */
const shareOfTwo = 0.85;

function pairOf(speakers: readonly Speaker[], words: readonly number[]): Pair | undefined {
  const talking = speakers.filter(({ kind }) => kind !== 'bot');
  const people = talking
    .filter(({ kind, index }) => kind === 'person' && (words[index] ?? 0) > 0)
    .sort((a, b) => (words[b.index] ?? 0) - (words[a.index] ?? 0));
  const all = talking.reduce((sum, { index }) => sum + (words[index] ?? 0), 0);
  const [first, second] = people;
  if (first === undefined || second === undefined) return undefined;
  const share = ((words[first.index] ?? 0) + (words[second.index] ?? 0)) / all;
  return share >= shareOfTwo ? [first.index, second.index] : undefined;
}

function otherOf(pair: Pair | undefined, one: number | undefined): number | undefined {
  return one === undefined || !pair?.includes(one) ? undefined : pair.find((other) => other !== one);
}

type Labelled = Parties & { readonly grounds: readonly RoleGround[] };

function byLabel(speakers: readonly Speaker[], pair: Pair | undefined): Labelled | undefined {
  const people = speakers.filter(({ kind }) => kind === 'person');
  const coaches = people.filter((speaker) => isCalled(speaker, roleWords.coach));
  const clients = people.filter((speaker) => isCalled(speaker, roleWords.client));
  if (coaches.length > 1 || clients.length > 1 || coaches[0]?.index === clients[0]?.index) return undefined;
  const coach = coaches[0]?.index ?? otherOf(pair, clients[0]?.index);
  if (coach === undefined) return undefined;
  const called = [...coaches, ...clients];
  return {
    coach,
    client: clients[0]?.index ?? otherOf(pair, coach),
    grounds: called.map(({ index }) => ({ speaker: index, kind: 'label', value: 1 })),
  };
}

function isCalled({ labels }: Speaker, words: readonly string[]): boolean {
  return labels.some((label) => tokens(label).some(({ text }) => words.includes(plain(text))));
}

type Parties = { readonly coach: number; readonly client: number | undefined };

function proposal(
  speakers: readonly Speaker[],
  { coach, client }: Parties,
  by: RoleProposal['by'],
): RoleProposal {
  const roleOf = ({ index, kind }: Speaker): Role => {
    if (index === coach) return 'coach';
    if (index === client) return 'client';
    const isSettled = kind === 'bot' || (kind === 'person' && client !== undefined);
    return isSettled ? 'other' : 'unknown';
  };
  return { roles: speakers.map(roleOf), by, grounds: [] };
}

function nobody(speakers: readonly Speaker[]): RoleProposal {
  const roles = speakers.map(({ kind }): Role => (kind === 'bot' ? 'other' : 'unknown'));
  return { roles, by: 'nobody', grounds: [] };
}
