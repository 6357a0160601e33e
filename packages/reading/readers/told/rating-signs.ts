import { toldCues } from '../../lexicons/told-cues.ts';
import { holdsPhrase, type Phrases, phrasesOf } from '../phrases.ts';
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

const mostAfter = 10;

/** Words of pressing, blaming and praising from the clause's start to a little after its end. */
function cueSigns(
  { first, last, part, construct }: ToldCandidate,
  { words }: PeopledUtterance,
  axis: RatingAxis,
): string[] {
  let end = last;
  while (
    end < last + mostAfter &&
    end < words.length &&
    (words[end]?.gap !== 'clause' || words[end]?.isQuoted === true)
  )
    end += 1;
  const plain = words.slice(first, end).map(({ word }) => word);
  const range = { first: 0, last: plain.length };
  return cuesOf[axis].flatMap(([name, phrases]) =>
    holdsPhrase(phrases, plain, range) ? [name, `${name} ${part}`, `${name} ${construct}`] : [],
  );
}
