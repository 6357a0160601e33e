import type { RoleProposal, Withheld } from '@crucible/core/session/reading.ts';
import type { Role } from '@crucible/core/session/utterance.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { againstLanguage } from './against-language.ts';
import { againstSpeakers, wordsBySpeaker } from './who-speaks.ts';

/** What a learned reader of one side of the talk is given. */
export type Side = {
  readonly transcript: Transcript;
  readonly features: SessionFeatures;
  readonly roles: RoleProposal;
};

/** The reason against reading one side: no names, another language, or nobody knows who it is. */
export function againstSide({ transcript, features, roles }: Side, role: Role): Withheld | undefined {
  const noSpeakers = againstSpeakers(transcript, wordsBySpeaker(transcript, features.session));
  if (noSpeakers !== undefined) return { withheld: noSpeakers };
  if (transcript.language !== 'en') return againstLanguage(transcript.language);
  return roles.roles.includes(role) ? undefined : { withheld: 'roles-unknown' };
}
