import type { Candidate } from '../candidate.ts';
import type { ClauseSource } from '../clause-parts.ts';
import { lemmaOf } from '../lemma.ts';
import { type Begun, candidateOf } from './begun.ts';
import { contentOf } from './content.ts';

const quoting = new Set(['like', 'all']);
/** What follows "he's like" where he is only compared. */
const comparing = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'it',
  'to',
  'him',
  'her',
  'them',
  'me',
  'two',
  'three',
  'one',
]);
const opening = new Set(['okay', 'no', 'yes', 'why', 'what', 'well', 'hey', 'you', 'oh']);

/** "she was like, why now?", "and he goes, 'No.'" */
export function quoted(source: ClauseSource, begun: Begun): Candidate | undefined {
  const { plain, words } = source;
  const { head, aux } = begun.group;
  const word = plain[head] ?? '';
  const next = words[head + 1];
  const isLike = aux === 'be' && quoting.has(word) && opensQuote(source, head + 1);
  const isGoes = lemmaOf(word) === 'go' && next?.isQuoted === true && next.gap !== 'none';
  if (!isLike && !isGoes) return undefined;
  return candidateOf(begun, { construct: 'said', act: 'be like', ...contentOf(source, head + 1) });
}

function opensQuote({ words, mentionAt }: ClauseSource, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.gap !== 'none' || word.isQuoted) return true;
  const mention = mentionAt.get(at);
  if (!comparing.has(word.word) && mention?.form !== 'possessive' && mention?.kind !== 'role') return true;
  return mention?.form === 'subject' || opening.has(word.word);
}
