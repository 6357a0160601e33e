import { toldCues } from '../../lexicons/told-cues.ts';
import { toldGrammar } from '../../lexicons/told-grammar.ts';
import { holdsPhrase, type Phrases, phrasesOf } from '../phrases.ts';
import type { HeardWord } from './heard-words.ts';
import type { PeopledUtterance } from './people-of-session.ts';
import type { ToldCandidate } from './told-candidates.ts';

export type RatingSign = readonly [name: string, value: number];

export type RatingAxis = 'dominance' | 'affiliation';

const cuesOf = {
  dominance: phrasesFor(['pressing', 'yielding']),
  affiliation: phrasesFor(['pressing', 'yielding', 'against', 'praising']),
} as const;

function phrasesFor(names: readonly (keyof typeof toldCues)[]): readonly (readonly [string, Phrases])[] {
  return names.map((name) => [name, phrasesOf(toldCues[name])]);
}

const vague = new Set(['people', 'they', 'everyone', 'everybody', 'society', 'somebody', 'someone']);

/** What a rating rests on: the lexicon's own, bent by the construction and by cues in what is told. */
export function ratingSigns(
  one: ToldCandidate,
  source: PeopledUtterance,
  axis: RatingAxis,
): readonly RatingSign[] {
  const named = [...clauseSigns(one), ...cueSigns(one, source, axis)];
  return [...lexiconSigns(one, axis), ...named.map((name) => [name, 1] as const)];
}

function lexiconSigns({ cell, isNot, part, construct }: ToldCandidate, axis: RatingAxis): RatingSign[] {
  if (cell === undefined)
    return [
      ['unknown', 1],
      [`unknown ${part}`, 1],
    ];
  const not = isNot ? ' not' : '';
  const value = cell[axis];
  return [
    [`lexicon${not}`, value],
    [`lexicon ${part}${not}`, value],
    [`lexicon ${construct}`, value],
  ];
}

function clauseSigns(one: ToldCandidate): string[] {
  const { part, construct, isNot, isMust, isMaybe, isWish, chain, actor, target } = one;
  const other = actor === 'self' ? target : actor;
  return [
    'bias',
    `part ${part}`,
    `construct ${construct}`,
    `construct ${construct} ${part}`,
    ...(isNot ? ['not', `not ${part}`] : []),
    ...(isMust ? ['must', `must ${part}`] : []),
    ...(isMaybe ? ['maybe'] : []),
    ...(isWish ? ['wish'] : []),
    ...(chain === undefined ? [] : [`chain ${chain}`]),
    ...(other === 'helper' ? [`helper ${part}`] : []),
    ...(vague.has(other) ? [`vague ${part}`] : []),
  ];
}

/** Words of pressing, blaming and praising in the clause and a little after it. */
function cueSigns(one: ToldCandidate, { words }: PeopledUtterance, axis: RatingAxis): string[] {
  const { first, part, construct } = one;
  const plain = words.slice(first, cueEnd(one, words)).map(({ word }) => word);
  const range = { first: 0, last: plain.length };
  return cuesOf[axis].flatMap(([name, phrases]) =>
    holdsPhrase(phrases, plain, range) ? [name, `${name} ${part}`, `${name} ${construct}`] : [],
  );
}

const mostAfter = 10;

/** As far as the clause goes on; quoted words belong to it. */
function cueEnd({ last }: ToldCandidate, words: readonly HeardWord[]): number {
  const stop = Math.min(words.length, last + mostAfter);
  let end = last;
  while (end < stop && (words[end]?.gap !== 'clause' || words[end]?.isQuoted === true)) {
    if (joining.has(words[end]?.word ?? '') && subjects.has(words[end + 1]?.word ?? '')) return end;
    end += 1;
  }
  return end;
}

const joining = new Set<string>(toldGrammar.joining);
const subjects = new Set(['i', 'you', 'he', 'she', 'we', 'they']);
