import type { Reading } from '@crucible/core/session/reading.ts';
import type { Role, Speaker } from '@crucible/core/session/utterance.ts';
import { rolesAsSaid } from './readers/roles.ts';

/**
 * The reading with roles as a person said them, where the text was read with the same ones: no finding
 * depends on who said them. Undefined where it has to be read anew.
 */
export function readAsSaid(
  first: Reading,
  speakers: readonly Speaker[],
  said: readonly Role[],
): Reading | undefined {
  const roles = rolesAsSaid(speakers, said);
  const isSame = roles.roles.every((role, at) => role === first.roles.roles[at]);
  return isSame ? { ...first, roles } : undefined;
}
