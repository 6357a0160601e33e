import type { ClientMove } from '@crucible/core/session/client-moves.ts';
import { clientCues } from '../../lexicons/client-cues.ts';
import { functionWords } from '../../lexicons/function-words.ts';
import { toldGrammar } from '../../lexicons/told-grammar.ts';
import type { PeopledUtterance } from '../told/people-of-session.ts';
import { moveAt } from './move-at.ts';

const empty = new Set<string>([
  ...functionWords.en,
  ...toldGrammar.adverbs,
  ...toldGrammar.light,
  ...toldGrammar.thinking,
  ...clientCues.everyday,
]);
const leastLength = 5;
const leastNew = 4;

/**
 * The coach's own words come back: a content word that the coach brought in with the last turn (the client
 * had not just used it) stands in the client's first two clauses, among at least four words that are not
 * the coach's, so that an echo does not count.
 */
export function picksUp(
  { spoken, words }: PeopledUtterance,
  before: readonly PeopledUtterance[],
): ClientMove[] {
  const last = before.at(-1);
  if (last === undefined || last.isClient) return [];
  const own = new Set(before.filter(({ isClient }) => isClient).flatMap(contentOf));
  const brought = new Set(contentOf(last).filter((word) => !own.has(word)));
  const [opening, second] = spoken.clauses;
  if (opening === undefined) return [];
  const end = (second ?? opening).end;
  const said = words.filter((word) => word.end <= end);
  const taken = said.filter(({ word }) => brought.has(word));
  const heard = new Set(last.words.map(({ word }) => word));
  const fresh = said.filter(({ word }) => !heard.has(word) && !empty.has(word) && word.length > 2);
  const first = taken[0];
  if (first === undefined || fresh.length < leastNew) return [];
  const clause = spoken.clauses.find((one) => one.end >= first.end) ?? opening;
  return moveAt(spoken.utterance, clause, { kind: 'picks-up', rule: first.word });
}

function contentOf({ words }: PeopledUtterance): string[] {
  return words.flatMap(({ word }) => (word.length >= leastLength && !empty.has(word) ? [word] : []));
}
