import type { Alias, CastMember } from '@crucible/core/session/cast.ts';
import { makeQuote, type Quote } from '@crucible/core/session/quote.ts';
import type { Mention } from './told/mention.ts';
import type { Peopled, PeopledUtterance, PlacedMention } from './told/people-of-session.ts';
import { severalRoles } from './told/people-words.ts';
import { personKey } from './told/person-key.ts';

/**
 * The people of the client's world, as the client speaks of them (docs/methods/told-episodes.md): names and roles
 * that stand side by side are one person; "she" counts where nobody else could be meant. Nobody in the
 * room, and nobody whom only the coach names.
 */
export function castOf({ utterances, aliases }: Peopled): CastMember[] {
  const places = utterances.flatMap((source) => (source.isClient ? placesIn(source) : []));
  const own = new Set(places.filter(({ mention }) => isNoun(mention)).map(({ person }) => person));
  const byPerson = Map.groupBy(
    places.filter(({ person }) => own.has(person)),
    ({ person }) => personKey(person, aliases),
  );
  return [...byPerson.values()].map(memberOf);
}

type CastPlace = { readonly mention: Mention; readonly person: string; readonly quote: Quote };

function placesIn({ spoken, words, mentions }: PeopledUtterance): CastPlace[] {
  return mentions.flatMap(({ mention: found, person, isCertain }: PlacedMention): CastPlace[] => {
    const mention = found.companion ?? found;
    const isNamed = isNoun(mention) || (mention.kind === 'pronoun' && isCertain && person !== mention.head);
    const [start, end] = [words[mention.first]?.start, words[mention.last - 1]?.end];
    if (!isNamed || start === undefined || end === undefined) return [];
    const quote = makeQuote(spoken.utterance, { start, end });
    return quote.ok ? [{ mention, person: found.companion ? mention.head : person, quote: quote.value }] : [];
  });
}

function isNoun({ kind }: Mention): boolean {
  return kind === 'role' || kind === 'name';
}

function memberOf(places: readonly CastPlace[]): CastMember {
  const aliases = new Map<string, Alias & { readonly count: number }>();
  const count = (word: string, kind: Alias['kind']): void => {
    aliases.set(word, { word, kind, count: (aliases.get(word)?.count ?? 0) + 1 });
  };
  for (const { mention } of places) {
    if (mention.kind === 'name' || mention.kind === 'role') count(mention.head, mention.kind);
    if (mention.alias !== undefined && mention.gender !== 'many' && !severalRoles.has(mention.alias))
      count(mention.alias, 'role');
  }
  const known = [...aliases.values()];
  const most = known.reduce((best, one) => (one.count > best.count ? one : best));
  return {
    name: most.word,
    aliases: known.map(({ word, kind }) => ({ word, kind })),
    quotes: places.map(({ quote }) => quote),
  };
}
