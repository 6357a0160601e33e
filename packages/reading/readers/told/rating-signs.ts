import { toldCues } from '../../lexicons/told-cues.ts';
import { holdsPhrase, phrasesOf } from '../phrases.ts';
import type { PeopledUtterance } from './people-of-session.ts';
import type { ToldCandidate } from './told-candidates.ts';

export type RatingSign = readonly [name: string, value: number];

const cues = Object.entries(toldCues).map(([name, phrases]) => [name, phrasesOf(phrases)] as const);
const vague = new Set(['people', 'they', 'everyone', 'everybody', 'society', 'somebody', 'someone']);

/** What an act's rating rests on: the lexicon's own, bent by the construction and by cues in what is told. */
export function ratingSigns(one: ToldCandidate, source: PeopledUtterance): readonly RatingSign[] {
  return [
    ...lexiconSigns(one),
    ...[...clauseSigns(one), ...cueSigns(one, source)].map((name) => [name, 1] as const),
  ];
}

function lexiconSigns({ cell, isNot, part, construct }: ToldCandidate): RatingSign[] {
  if (cell === undefined)
    return [
      ['unknown', 1],
      [`unknown ${part}`, 1],
    ];
  const not = isNot ? ' not' : '';
  return (['dominance', 'affiliation'] as const).flatMap((axis): RatingSign[] => [
    [`${axis}${not}`, cell[axis]],
    [`${axis} ${part}${not}`, cell[axis]],
    [`${axis} ${construct}`, cell[axis]],
  ]);
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
function cueSigns({ first, last, part, construct }: ToldCandidate, { words }: PeopledUtterance): string[] {
  let end = last;
  while (
    end < last + mostAfter &&
    end < words.length &&
    (words[end]?.gap !== 'clause' || words[end]?.isQuoted === true)
  )
    end += 1;
  const plain = words.slice(first, end).map(({ word }) => word);
  const range = { first: 0, last: plain.length };
  return cues.flatMap(([name, phrases]) =>
    holdsPhrase(phrases, plain, range) ? [name, `${name} ${part}`, `${name} ${construct}`] : [],
  );
}
