import type { CoachRefusal } from '@crucible/reading/readers/find-coach.ts';
import { listOf } from './count.ts';
import { quotedName } from './name.ts';

/** Why a name given for the coach does not settle it, and which names the file has. */
export function coachRefusalSentence(refusal: CoachRefusal): string {
  const asked = quotedName(refusal.label);
  switch (refusal.kind) {
    case 'no-such-speaker':
      return refusal.labels.length === 0
        ? `Nobody is called ${asked}: the file has no names.`
        : `Nobody in the file is called ${asked}. The names in it are ${listOf(refusal.labels.map(quotedName))}.`;
    case 'several-speakers':
      return `${asked} fits several names: ${listOf(refusal.labels.map(quotedName))}. Give the whole name.`;
    case 'not-a-person':
      return `${asked} is ${notPerson[refusal.speaker]}, so it cannot be the coach.`;
  }
}

const notPerson: Readonly<Record<Extract<CoachRefusal, { kind: 'not-a-person' }>['speaker'], string>> = {
  person: 'not one person',
  room: 'a microphone for several people',
  bot: 'a recording tool',
  unknown: 'a voice without a name',
};
