import { seedFrom } from '@crucible/core/random.ts';
import type { Reading } from '@crucible/core/session/reading.ts';
import type { Role } from '@crucible/core/session/utterance.ts';
import { readCoachMoves } from './readers/coach-moves.ts';
import { readFloor } from './readers/floor.ts';
import { proposeRoles, rolesAsSaid } from './readers/roles.ts';
import { spokenOf } from './readers/spoken.ts';
import type { Transcript } from './transcript/transcript.ts';

export type ReadOptions = {
  /** Label of the coach, as a person named it; `findCoach` says beforehand whether it fits one speaker. */
  readonly coach?: string;
  /** Who is who, as a person said for every speaker; nothing is proposed then. */
  readonly roles?: readonly Role[];
  /** What the client wants to change. No reader of this version looks at it. */
  readonly goal?: string;
};

/** Raised whenever a rule, a gate or a list changes what is read. */
export const readerVersion = 'rules 1';

/** What a transcript yields: the same transcript and options give the same reading, offline. */
export function readSession(transcript: Transcript, options: ReadOptions = {}): Reading {
  const session = transcript.utterances.map(spokenOf);
  const roles =
    options.roles === undefined
      ? proposeRoles(transcript, session, options.coach)
      : rolesAsSaid(transcript.speakers, options.roles);
  return {
    version: readerVersion,
    seed: seedFrom(transcript.utterances.map(({ text }) => text).join('\n')),
    roles,
    floor: readFloor(transcript, session, roles),
    coachMoves: readCoachMoves(transcript, session, roles),
  };
}
