import type { RoleGround, RoleProposal } from '@crucible/core/session/reading.ts';
import type { Speaker } from '@crucible/core/session/utterance.ts';
import { listOf, measure, numeral } from './count.ts';
import { nameOf } from './name.ts';

/** Who is taken for the coach, and on what grounds. A proposal stays one until a person has said so. */
export function rolesSentence(proposal: RoleProposal, speakers: readonly Speaker[]): string {
  const coaches = speakers.filter(({ index }) => proposal.roles[index] === 'coach');
  const names = listOf(coaches.map(({ label }) => nameOf(label)));
  if (coaches.length === 0 || proposal.by === 'nobody') {
    return 'Who is the coach has not been said, and the talk alone does not show it.';
  }
  switch (proposal.by) {
    case 'person':
      return `Read with ${names} as the coach. Who is who was said, not guessed.`;
    case 'label':
      return `Read with ${names} as the coach, by the names in the file. Please confirm.`;
    case 'talk':
      return `Read with ${names} as the coach. This is a guess from the talk${groundsOf(proposal.grounds, coaches)}. Please confirm.`;
  }
}

function groundsOf(grounds: readonly RoleGround[], coaches: readonly Speaker[]): string {
  const own = grounds.filter(({ speaker }) => coaches.some(({ index }) => index === speaker));
  return own.length === 0 ? '' : `: ${listOf(own.map(groundWords))}`;
}

function groundWords({ kind, value }: RoleGround): string {
  const shown = Number.isInteger(value) ? numeral(value) : measure(value);
  switch (kind) {
    case 'label':
      return 'the name in the file';
    case 'questions':
      return `${shown} ${value === 1 ? 'question' : 'questions'}`;
    case 'you-words':
      return `"you" ${times(shown, value)}`;
    case 'i-words':
      return `"I" ${times(shown, value)}`;
  }
}

function times(shown: string, value: number): string {
  return value === 1 ? 'once' : `${shown} times`;
}
