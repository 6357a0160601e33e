import type { QuestionForm as Openness } from '@crucible/core/session/move.ts';
import { questions } from '../lexicons/questions.ts';
import { holdsPhrase, lengthAt, phrasesOf } from './phrases.ts';
import { afterLeadIns, type QuestionForm, questionForm } from './questions.ts';
import type { Spoken, SpokenClause } from './spoken.ts';

/**
 * Whether what an utterance asks can be answered by yes, no or one fact (methods 5.1), by the form of its
 * last asking clause: "what", "how", "why" and "tell me" are open; "do you", "how many", "when", "who" and
 * a statement with a mark are closed. Human coders agree on it in .52 (Krippendorff's alpha). English only.
 */
export function questionOpenness(spoken: Spoken): Openness {
  const asking = spoken.clauses.flatMap((clause) => {
    const isOpening = clause.isAsked && lengthAt(opens, spoken.words, clause) > 0;
    const form = questionForm(spoken, clause, 'en') ?? (isOpening ? 'marked' : undefined);
    return form === undefined ? [] : [{ clause, form }];
  });
  const last = asking.at(-1);
  return last !== undefined && isOpen(spoken, last) ? 'open' : 'closed';
}

const openWords = new Set<string>(questions.openWords);
const factAfterHow = new Set<string>(questions.factAfterHow);
const tellMe = phrasesOf(questions.tellMe);
const opens = phrasesOf(questions.opens);
const openForms: readonly QuestionForm[] = ['tell-me', 'wondering'];

type Asking = { readonly clause: SpokenClause; readonly form: QuestionForm };

function isOpen({ words }: Spoken, { clause, form }: Asking): boolean {
  if (openForms.includes(form) || holdsPhrase(tellMe, words, clause)) return true;
  if (form === 'marked' && lengthAt(opens, words, clause) > 0) return true;
  for (let at = afterLeadIns(words, clause); at < clause.last; at++) {
    const word = words[at] ?? '';
    if (openWords.has(word)) return !factAfterHow.has(words[at + 1] ?? '');
    if (form === 'inverted') return false;
  }
  return false;
}
