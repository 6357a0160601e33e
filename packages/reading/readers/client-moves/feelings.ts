import type { ClientMove } from '@crucible/core/session/client-moves.ts';
import { feelings } from '../../lexicons/feelings.ts';
import { toldGrammar } from '../../lexicons/told-grammar.ts';
import type { HeardWord } from '../told/heard-words.ts';
import type { PeopledUtterance } from '../told/people-of-session.ts';
import { moveAt } from './move-at.ts';

const felt = new Set<string>(feelings.feelings);
const nouns = new Set<string>(feelings.feelingNouns);
const feel = new Set<string>(feelings.feelVerbs);
const linking = new Set<string>([
  ...toldGrammar.be,
  ...feel,
  'get',
  'got',
  'gets',
  'getting',
  'became',
  'become',
  'seemed',
  'seems',
  'looked',
  'looks',
]);
const passing = new Set<string>([
  ...toldGrammar.adverbs,
  ...toldGrammar.not,
  'more',
  'most',
  'a',
  'bit',
  'little',
  'like',
  'as',
  'that',
  'less',
  'extremely',
  'super',
  'incredibly',
]);
const mostBetween = 4;

/**
 * A feeling by its word, of the client or of somebody there: "I was scared", "she felt hurt", "it makes me
 * nervous", "I feel shame". "I feel like" and "I feel that" say what is thought and are none.
 */
export function feelingsIn({ spoken, words, mentions }: PeopledUtterance): ClientMove[] {
  const people = new Map(mentions.map(({ mention }) => [mention.last, mention]));
  return words.flatMap((word, at) => {
    const isNoun = nouns.has(word.word);
    if (!isNoun && !felt.has(word.word)) return [];
    const begin = beginning(words, at, people);
    const first = begin === undefined ? undefined : words[begin];
    if (first === undefined || isCourtesy(words, at)) return [];
    return moveAt(
      spoken.utterance,
      { start: first.start, end: word.end },
      { kind: 'names-feeling', rule: isNoun ? 'noun' : 'word' },
    );
  });
}

type Ends = ReadonlyMap<number, { readonly first: number; readonly kind: string }>;

/** Back over adverbs and "was" or "makes" to the person who feels; nothing where no person stands there. */
function beginning(words: readonly HeardWord[], at: number, people: Ends): number | undefined {
  const isNoun = nouns.has(words[at]?.word ?? '');
  let linked = false;
  for (let back = at; back > Math.max(0, at - mostBetween - 2); back--) {
    if (words[back]?.gap === 'clause') return undefined;
    const person = people.get(back);
    if (person !== undefined && person.kind !== 'you' && person.kind !== 'anyone') {
      return linked || isMade(words, person.first) ? person.first : undefined;
    }
    const word = words[back - 1]?.word ?? '';
    if (isNoun ? feel.has(word) : linking.has(word)) linked = true;
    else if (!passing.has(word) && !helping.has(word)) return undefined;
  }
  return undefined;
}

const helping = new Set<string>([...toldGrammar.have, ...toldGrammar.modals, ...toldGrammar.doing]);

/** "makes me nervous". */
function isMade(words: readonly HeardWord[], person: number): boolean {
  return /^(?:make|makes|made|making|got|get|gets)$/u.test(words[person - 1]?.word ?? '');
}

/** "I'm happy to", "I'm afraid I can't", "pleased to meet you". */
function isCourtesy(words: readonly HeardWord[], at: number): boolean {
  const word = words[at]?.word ?? '';
  const next = words[at + 1]?.word ?? '';
  if (word === 'happy' || word === 'pleased' || word === 'content') return next === 'to' || next === 'with';
  if (word === 'concerned' && words.slice(Math.max(0, at - 5), at).some((before) => before.word === 'far'))
    return true;
  if (word === 'hurt') return /^(?:get|gets|getting|got)$/u.test(words[at - 1]?.word ?? '');
  return word === 'lost' || word === 'moved' || (word === 'mad' && next === 'about');
}
