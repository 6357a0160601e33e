import type { CastMember } from '@crucible/core/session/cast.ts';
import { type CastAcross, castAcross } from '@crucible/core/session/cast-across.ts';
import type { ReadFile } from './read-files.ts';

/** The cast of one client over several files; `files` and a member's `sessions` are places in the list of files. */
export type EngagementCast = {
  readonly client: string;
  readonly files: readonly number[];
  readonly cast: readonly CastAcross[];
};

/**
 * For each client who speaks in at least two files the cast of those files, merged. Clients are told apart by
 * their label, and nobody is ever merged across two of them. A file that holds the talk of an earlier one is
 * left out.
 */
export function castOfFiles(files: readonly ReadFile[]): EngagementCast[] {
  const byClient = Map.groupBy(
    files.flatMap((file, at) => sessionOf(file, at)),
    ({ client }) => client.toLowerCase(),
  );
  return [...byClient.values()].flatMap((sessions) => {
    const [first, second] = sessions;
    if (first === undefined || second === undefined) return [];
    const places = sessions.map(({ at }) => at);
    const cast = castAcross(sessions.map((session) => session.cast)).map((member) => ({
      ...member,
      sessions: member.sessions.flatMap((session) => places[session] ?? []),
    }));
    return [{ client: first.client, files: places, cast }];
  });
}

type Session = {
  readonly client: string;
  readonly at: number;
  readonly cast: readonly CastMember[];
};

function sessionOf({ outcome }: ReadFile, at: number): Session[] {
  if (!('transcript' in outcome)) return [];
  const { transcript, reading } = outcome;
  const client = transcript.speakers[reading.roles.roles.indexOf('client')]?.label;
  const isSame = transcript.notices.some(({ kind }) => kind === 'same-session');
  return client === undefined || isSame ? [] : [{ client, at, cast: reading.cast }];
}
