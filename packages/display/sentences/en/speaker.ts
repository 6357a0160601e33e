import type { Role, Speaker } from '@crucible/core/session/utterance.ts';
import { nameOf } from './name.ts';

/** The people of a session and what each is there. */
export type People = { readonly speakers: readonly Speaker[]; readonly roles: readonly Role[] };

/** "the coach" and "the client" where exactly one speaker is that; else the name. */
export function speakerName({ speakers, roles }: People, index: number): string {
  const role = roles[index];
  const isOnly = roles.filter((other) => other === role).length === 1;
  if (isOnly && role === 'coach') return 'the coach';
  if (isOnly && role === 'client') return 'the client';
  return nameOf(speakers[index]?.label ?? 'somebody');
}

const roleWords: Readonly<Record<Role, string | undefined>> = {
  coach: 'coach',
  client: 'client',
  other: 'also there',
  unknown: undefined,
};

/** What stands in brackets behind a name, if anything does. */
export function roleWord(role: Role | undefined): string | undefined {
  return role === undefined ? undefined : roleWords[role];
}
