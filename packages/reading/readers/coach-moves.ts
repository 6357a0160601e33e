import { makeQuote, quoteAll } from '@crucible/core/session/quote.ts';
import type { CoachMove, CoachMoves, Figure, Move, RoleProposal } from '@crucible/core/session/reading.ts';
import { logRatioInterval } from '@crucible/core/statistics/log-ratio-interval.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { questions } from '../lexicons/questions.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { againstLanguage } from './against-language.ts';
import { type ClauseMove, clauseMove } from './clause-moves.ts';
import { questionForm } from './questions.ts';
import type { Spoken } from './spoken.ts';
import { againstSpeakers, wordsBySpeaker } from './who-speaks.ts';

/**
 * What the coach's utterances do (docs/methods/coach-moves.md): question, reflection, input or other, by
 * rules on clauses, each with the clause that decided. Counts with examples, never grades.
 */
export function readCoachMoves(
  transcript: Transcript,
  session: readonly Spoken[],
  { roles }: RoleProposal,
): Figure<CoachMoves> {
  const noSpeakers = againstSpeakers(transcript, wordsBySpeaker(transcript, session));
  if (noSpeakers !== undefined) return { withheld: noSpeakers };
  if (transcript.language !== 'en') return againstLanguage(transcript.language);
  const coach = roles.indexOf('coach');
  if (coach === -1) return { withheld: 'roles-unknown' };
  const found = session.flatMap((spoken, at) =>
    spoken.utterance.speaker === coach ? [moveOf(spoken, session[at - 1])] : [],
  );
  const count = (move: Move): number => found.filter((one) => one.move === move).length;
  const counts = {
    question: count('question'),
    reflection: count('reflection'),
    input: count('input'),
    other: count('other'),
  };
  return { known: { moves: found, counts, reflectionsPerQuestion: ratioOf(counts) } };
}

/** The main move of one utterance, seen beside what the other said before it. */
export function moveOf(spoken: Spoken, before?: Spoken): CoachMove {
  const heard = before === undefined ? nothing : contentWords(before);
  const clauses = spoken.clauses.map((clause) =>
    clauseMove(clause, { spoken, asks: questionForm(spoken, clause, 'en'), heard }),
  );
  const move = mainMove(clauses);
  const deciding = clauses.findLast((clause) => clause.move === move) ?? clauses.at(-1);
  const quote = deciding && makeQuote(spoken.utterance, deciding.clause);
  return {
    utterance: spoken.utterance.index,
    move,
    quote: quote?.ok ? quote.value : quoteAll(spoken.utterance),
    rule: deciding?.rule ?? 'nod',
  };
}

const nothing: ReadonlySet<string> = new Set();
const emptyWords = new Set<string>([...functionWords.en, ...questions.leadIns]);

function contentWords({ words }: Spoken): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length > 2 && !emptyWords.has(word)));
}

/** So much input that a question in it is only its frame. */
const muchInput = 40;

/** A question counts wherever it stands; else the move with most words; a check alone asks. */
function mainMove(clauses: readonly ClauseMove[]): Move {
  const words = (move: ClauseMove['move']): number =>
    clauses.reduce(
      (sum, { move: own, clause }) => (own === move ? sum + clause.last - clause.first : sum),
      0,
    );
  const [question, reflection, input] = [words('question'), words('reflection'), words('input')];
  if (question > 0) return input > muchInput && input > 2 * question ? 'input' : 'question';
  if (input > reflection) return 'input';
  if (reflection > 0) return 'reflection';
  return words('check') > 0 ? 'question' : 'other';
}

const leastOfEach = 10;

function ratioOf({ reflection, question }: CoachMoves['counts']): CoachMoves['reflectionsPerQuestion'] {
  if (question < leastOfEach) return { withheld: 'few-questions', have: question, need: leastOfEach };
  if (reflection < leastOfEach) return { withheld: 'few-reflections', have: reflection, need: leastOfEach };
  return { known: logRatioInterval(reflection, question) };
}
