import { seedFrom } from '@crucible/core/random.ts';
import type { Reading } from '@crucible/core/session/reading.ts';
import type { Role } from '@crucible/core/session/utterance.ts';
import { sessionFeatures } from './features/session-features.ts';
import { type Models, modelVersions } from './models/models.ts';
import { readClientTalk } from './readers/client-talk.ts';
import { readCoachMoves } from './readers/coach-moves.ts';
import { readFloor } from './readers/floor.ts';
import { readNarrative } from './readers/narrative.ts';
import { proposeRoles, rolesAsSaid } from './readers/roles.ts';
import { spokenOf } from './readers/spoken.ts';
import { readStanceAndMoments } from './readers/stance-and-moments.ts';
import type { Transcript } from './transcript/transcript.ts';

export type ReadOptions = {
  /** Label of the coach, as a person named it; `findCoach` says beforehand whether it fits one speaker. */
  readonly coach?: string;
  /** Who is who, as a person said for every speaker; nothing is proposed then. */
  readonly roles?: readonly Role[];
  /** What the client wants to change; without it nothing is said about where the client's talk leans. */
  readonly goal?: string;
};

/** Raised whenever a rule, a gate or a list changes what is read; weights have versions of their own. */
export const rulesVersion = 'rules 3';

/** What a transcript yields: the same transcript, weights and options give the same reading, offline. */
export function readSession(transcript: Transcript, models: Models, options: ReadOptions = {}): Reading {
  const session = transcript.utterances.map(spokenOf);
  const roles =
    options.roles === undefined
      ? proposeRoles(transcript, session, options.coach)
      : rolesAsSaid(transcript.speakers, options.roles);
  const side = { transcript, roles, features: sessionFeatures(session) };
  const coachMoves = readCoachMoves(side, models['coach-moves']);
  const clientTalk = readClientTalk(side, models['client-talk'], options.goal);
  const floor = readFloor(transcript, session, roles);
  const strained = readStanceAndMoments(side, models.stance, hoursOf(floor));
  return {
    version: `${rulesVersion}, ${modelVersions(models)}`,
    seed: seedFrom(transcript.utterances.map(({ text }) => text).join('\n')),
    roles,
    floor,
    coachMoves,
    clientTalk,
    ...readNarrative(transcript, session, {
      roles: roles.roles,
      coachMoves,
      clientTalk,
      moments: strained.moments,
    }),
    ...strained,
  };
}

/** Where nobody knows how long it took, as long as so many words take at 150 a minute. */
const wordsAnHour = 9000;
const hour = 3_600_000;

function hoursOf({ duration, words }: Reading['floor']): number {
  return 'known' in duration ? duration.known / hour : words / wordsAnHour;
}
