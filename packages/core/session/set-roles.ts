import { ok, type Result, refuse } from '../result.ts';
import type { KeptRefusal, KeptTranscript, RolesSet } from './kept-transcript.ts';
import type { Role } from './utterance.ts';

/** The reading that follows is made with these roles and kept beside the earlier ones. */
export function setRoles(
  { transcript, speakers }: KeptTranscript,
  roles: readonly Role[],
  reader: string,
): Result<RolesSet, KeptRefusal> {
  const isOne = (role: Role): boolean => roles.filter((one) => one === role).length <= 1;
  if (roles.length !== speakers.length || !isOne('coach') || !isOne('client'))
    return refuse({ kind: 'roles-do-not-fit', speakers: speakers.length });
  return ok({ kind: 'roles-set', version: 1, transcript, roles, reader });
}
