import { questions } from '../lexicons/questions.ts';
import { isAllPhrases, lengthAt, phrasesOf } from './phrases.ts';
import type { Spoken, SpokenClause, TokenRange } from './spoken.ts';

/**
 * How a clause asks (methods 5.1). A question mark is neither necessary nor sufficient: a nod with a
 * mark ("Okay?") asks nothing; "tell me ..." and "I wonder what ..." ask without one. `marked` rests
 * on the mark alone, the others on the words.
 */
export type QuestionForm = 'asking-word' | 'inverted' | 'tell-me' | 'wondering' | 'marked';

const leadIns = new Set<string>(questions.leadIns);
const askingWords = new Set<string>(questions.asking);
const auxiliaries = new Set<string>(questions.auxiliaries);
const subjects = new Set<string>(questions.subjects);
const askingThings = new Set<string>(questions.askingThings);
const joiners = new Set<string>(questions.joiners);
const tellMe = phrasesOf(questions.tellMe);
const wondering = phrasesOf(questions.wondering);
const nods = phrasesOf([...questions.nods, ...questions.leadIns]);

export function questionForm(
  { words }: Spoken,
  clause: SpokenClause,
  language: string,
): QuestionForm | undefined {
  const marked = clause.isAsked ? 'marked' : undefined;
  if (language !== 'en') return marked;
  if (isAllPhrases(nods, words, clause)) return undefined;
  const range = { first: afterLeadIns(words, clause), last: clause.last };
  return formAt(words, range) ?? formInside(words, range) ?? marked;
}

/** The place of the first word that is no "so", "and", "um" ...; the clause's own first if all are. */
export function afterLeadIns(words: readonly string[], { first, last }: TokenRange): number {
  let at = first;
  while (at < last && leadIns.has(words[at] ?? '')) at += 1;
  return at < last ? at : first;
}

function formAt(words: readonly string[], range: TokenRange): QuestionForm | undefined {
  if (lengthAt(tellMe, words, range) > 0) return 'tell-me';
  if (lengthAt(wondering, words, range) > 0) return 'wondering';
  if (isInverted(words, range)) return 'inverted';
  if (asksWithWord(words, range)) return 'asking-word';
  return undefined;
}

/** "do you", "isn't it", "have you"; a lone "do I" is too little. */
function isInverted(words: readonly string[], { first, last }: TokenRange): boolean {
  if (!auxiliaries.has(words[first] ?? '') || last - first < 3) return false;
  const subject = words[first + 1] === "n't" ? first + 2 : first + 1;
  return subject < last && subjects.has(words[subject] ?? '');
}

/** "what do you", "how often did you", "what about"; not "what I hear is" nor "when you drink". */
function asksWithWord(words: readonly string[], { first, last }: TokenRange): boolean {
  const asking = words[first] ?? '';
  if (!askingWords.has(asking)) return false;
  let next = first + 1;
  while (next < Math.min(last, first + 4) && askingThings.has(words[next] ?? '')) next += 1;
  if (next >= last) return false;
  if ((asking === 'what' || asking === 'how') && words[next - 1] === 'about') return true;
  const isShort = words[next] === "'s" || words[next] === "'re" || words[next] === "'d";
  return isShort ? subjects.has(words[next + 1] ?? '') : isInverted(words, { first: next, last });
}

/** Speech without punctuation: a question to "you" begins after "and", "so", "but" ... */
function formInside(words: readonly string[], { first, last }: TokenRange): QuestionForm | undefined {
  for (let at = first + 1; at < last - 2; at++) {
    const isAddressed = words[at + 1] === 'you' || words[at + 2] === 'you';
    if (!isAddressed || !joiners.has(words[at - 1] ?? '')) continue;
    const form = formAt(words, { first: at, last });
    if (form !== undefined) return form;
  }
  return undefined;
}
