import type { HeardWord } from './heard-words.ts';
import type { Mention } from './mention.ts';
import { severalRoles } from './people-words.ts';

type Source = {
  readonly isClient: boolean;
  readonly words: readonly HeardWord[];
  readonly mentions: readonly { readonly mention: Mention; readonly person: string }[];
};

/**
 * Names and roles that the client puts side by side ("my CFO Dana", "Dana, our CFO", "my CFO is called
 * Dana", "Dana called. She's our CFO"), each way. A role beside two names, or a name beside two roles, says nothing: "my friend Tom" and "my
 * friend Ana" do not make a friend of either in particular.
 */
export function findAliases(utterances: readonly Source[]): ReadonlyMap<string, string> {
  const own = utterances.filter(({ isClient }) => isClient);
  const names = new Set(
    own.flatMap(({ mentions }) =>
      mentions.flatMap(({ mention }) => (mention.kind === 'name' ? [mention.head] : [])),
    ),
  );
  const pairs = own.flatMap((source) => pairsIn(source, names));
  const beside = new Map<string, Set<string>>();
  for (const [name, role] of pairs) {
    beside.set(name, (beside.get(name) ?? new Set()).add(role));
    beside.set(role, (beside.get(role) ?? new Set()).add(name));
  }
  return new Map(
    [...beside].flatMap(([one, [other = '', second]]) =>
      second === undefined && beside.get(other)?.size === 1 ? [[one, other]] : [],
    ),
  );
}

type Pair = readonly [name: string, role: string];

function pairsIn({ words, mentions }: Source, names: ReadonlySet<string>): Pair[] {
  return mentions.flatMap(({ mention, person }, at): Pair[] => {
    if (mention.alias !== undefined)
      return isOne(mention) && !severalRoles.has(mention.alias) ? [[mention.head, mention.alias]] : [];
    const next = mentions[at + 1]?.mention;
    if (next === undefined || !isOne(mention) || !isOne(next) || !areBeside(words, mention, next)) return [];
    const name = mention.kind === 'pronoun' && names.has(person) ? person : mention.head;
    const isNamed = mention.kind === 'name' || name !== mention.head;
    if (isNamed && next.kind === 'role') return [[name, next.head]];
    return mention.kind === 'role' && next.kind === 'name' ? [[next.head, mention.head]] : [];
  });
}

function isOne({ gender }: Mention): boolean {
  return gender !== 'many';
}

const linking = new Set(['is', "'s", 'was', 'called', 'named', 'is called', 'is named', 'was called']);
const owning = new Set(['my', 'our', 'the']);

/** A comma between the two, or "is", "is called". A role needs its "my": "Dana, CFOs" lists people. */
function areBeside(words: readonly HeardWord[], one: Mention, next: Mention): boolean {
  const role = one.kind === 'role' ? one : next;
  if (severalRoles.has(role.head)) return false;
  if (!owning.has(words[role.first]?.word ?? '')) return false;
  const between = words.slice(one.last, next.first).map(({ word }) => word);
  if (between.length === 0) return words[next.first]?.gap === 'comma' && words[next.last]?.word !== 'and';
  return linking.has(between.join(' ')) && words[one.last]?.gap === 'none';
}
