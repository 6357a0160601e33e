import type { Alias, CastMember } from './cast.ts';

/** One person across the sessions of one engagement; `sessions` are the places of those that name them. */
export type CastAcross = {
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly sessions: readonly number[];
  readonly mentions: number;
};

/**
 * The cast of several sessions of ONE engagement, merged by what people are called: a name is one person, and
 * a role is the person whose name stands beside it in some session, unless two names claim it ("my CFO" of
 * spring and of autumn). Never to be called with sessions of two clients: nobody is searched for across them.
 */
export function castAcross(sessions: readonly (readonly CastMember[])[]): CastAcross[] {
  const owner = ownersOfRoles(sessions.flat());
  const merged = new Map<string, CastAcross>();
  sessions.forEach((cast, session) => {
    for (const member of cast) {
      const key = keyOf(member, owner);
      merged.set(key, withMember(merged.get(key), member, session));
    }
  });
  return [...merged.values()];
}

/** For each role the one name that it stands beside; roles with two names have none. */
function ownersOfRoles(cast: readonly CastMember[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { aliases } of cast) {
    const name = aliases.find(({ kind }) => kind === 'name')?.word;
    for (const { word, kind } of aliases) {
      if (kind === 'role' && name !== undefined) names.set(word, (names.get(word) ?? new Set()).add(name));
    }
  }
  return new Map(
    [...names].flatMap(([role, [first = '', second]]) => (second === undefined ? [[role, first]] : [])),
  );
}

function keyOf({ aliases, name }: CastMember, owner: ReadonlyMap<string, string>): string {
  const named = aliases.find(({ kind }) => kind === 'name')?.word;
  if (named !== undefined) return named;
  return aliases.map(({ word }) => owner.get(word)).find((found) => found !== undefined) ?? name;
}

function withMember(known: CastAcross | undefined, member: CastMember, session: number): CastAcross {
  const { name, aliases, quotes } = member;
  if (known === undefined) return { name, aliases, sessions: [session], mentions: quotes.length };
  const more = aliases.filter(({ word }) => !known.aliases.some((one) => one.word === word));
  return {
    name: known.name,
    aliases: [...known.aliases, ...more],
    sessions: known.sessions.at(-1) === session ? known.sessions : [...known.sessions, session],
    mentions: known.mentions + quotes.length,
  };
}
