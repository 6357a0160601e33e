import type { ClientMove } from '@crucible/core/session/client-moves.ts';
import { clientCues } from '../../lexicons/client-cues.ts';
import { holdsPhrase, lengthAt, phrasesOf } from '../phrases.ts';
import { type QuestionForm, questionForm } from '../questions.ts';
import type { SpokenClause } from '../spoken.ts';
import type { PeopledUtterance } from '../told/people-of-session.ts';
import { moveAt } from './move-at.ts';

/**
 * Questions of the client: to the coach, or told of ("so I asked him why"). A question that is only quoted, a
 * tag ("you know?") and a bare mark behind a statement are none.
 */
export function asksIn(source: PeopledUtterance): ClientMove[] {
  return [...askedHere(source), ...askedThere(source)];
}

function askedHere({ spoken, words }: PeopledUtterance): ClientMove[] {
  const quoted = new Set(words.filter(({ isQuoted }) => isQuoted).map(({ start }) => start));
  return spoken.clauses.flatMap((clause) => {
    const form = questionForm(spoken, clause, 'en');
    const isQuoted = spoken.tokens.slice(clause.first, clause.last).some(({ start }) => quoted.has(start));
    if (form === undefined || isQuoted || !isReal(form, clause, spoken.words)) return [];
    return moveAt(spoken.utterance, clause, { kind: 'asks', rule: form });
  });
}

const leastMarked = 2;
/** Longer than this a mark mostly ends a statement that rises. */
const mostMarked = 25;
const longestTag = 6;
const tags = phrasesOf(clientCues.tags);
const notAsked = phrasesOf(clientCues.notAsked);

function isReal(
  form: QuestionForm,
  { first, last, isAsked }: SpokenClause,
  words: readonly string[],
): boolean {
  if (!isAsked && form !== 'tell-me') return false;
  if (holdsPhrase(notAsked, words, { first, last })) return false;
  if (form !== 'marked') return last - first >= 2;
  return last - first >= leastMarked && last - first <= mostMarked && !endsInTag(words, last);
}

function endsInTag(words: readonly string[], last: number): boolean {
  for (let first = last - longestTag; first < last; first++) {
    if (lengthAt(tags, words, { first, last }) === last - first) return true;
  }
  return false;
}

function askedThere({ spoken, words, candidates }: PeopledUtterance): ClientMove[] {
  return candidates.flatMap(({ act, doer, toward, isNot, isMaybe, isWish, first, last }) => {
    const isAsking = act === 'ask' && (doer?.kind === 'self' || doer?.kind === 'we') && toward !== undefined;
    if (!isAsking || isNot || isMaybe || isWish || toward.kind === 'you') return [];
    const [start, end] = [words[first]?.start, words[last - 1]?.end];
    if (start === undefined || end === undefined) return [];
    return moveAt(spoken.utterance, { start, end }, { kind: 'asks', rule: 'told' });
  });
}
