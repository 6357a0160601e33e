import type { Move } from '@crucible/core/session/move.ts';
import { backchannels } from '../lexicons/backchannels.ts';
import { coachMoves } from '../lexicons/coach-moves.ts';
import { holdsPhrase, isAllPhrases, lengthAt, phrasesOf } from './phrases.ts';
import { afterLeadIns, type QuestionForm } from './questions.ts';
import type { Spoken, SpokenClause, TokenRange } from './spoken.ts';

/** What one clause of the coach does and the rule that says so. `check`: asks only whether it was right. */
export type ClauseMove = {
  readonly clause: SpokenClause;
  readonly move: Move | 'check';
  readonly rule: string;
};

const saysBackSurely = phrasesOf(coachMoves.saysBackSurely);
const saysBackBegins = phrasesOf(coachMoves.saysBackBegins);
const saysBack = phrasesOf(coachMoves.saysBack);
const soBegins = new Set<string>(coachMoves.soBegins);
const adviceAsked = phrasesOf(coachMoves.adviceAsked);
const adviceBegins = phrasesOf(coachMoves.adviceBegins);
const advice = phrasesOf(coachMoves.advice);
const information = phrasesOf(coachMoves.information);
const otherBegins = phrasesOf(coachMoves.otherBegins);
const checks = phrasesOf(coachMoves.checks);
const nods = phrasesOf([...backchannels.backchannels, ...backchannels.phrases]);

/** What is needed to judge a clause: its utterance, how it asks, and what the other just said. */
export type ClauseContext = {
  readonly spoken: Spoken;
  readonly asks: QuestionForm | undefined;
  /** Content words of the other's last utterance. */
  readonly heard: ReadonlySet<string>;
};

export function clauseMove(clause: SpokenClause, context: ClauseContext): ClauseMove {
  const { move, rule } =
    courtesy(clause, context) ??
    asked(clause, context) ??
    phrased(clause, context) ??
    unphrased(clause, context);
  return { clause, move, rule };
}

/** The clause without its "so", "and", "um". */
function bodyOf(words: readonly string[], clause: SpokenClause): TokenRange {
  return { first: afterLeadIns(words, clause), last: clause.last };
}

type Told = Pick<ClauseMove, 'move' | 'rule'>;

function courtesy(clause: SpokenClause, { spoken: { words }, asks }: ClauseContext): Told | undefined {
  const body = bodyOf(words, clause);
  if (isAllPhrases(nods, words, clause)) return { move: 'other', rule: 'nod' };
  if (lengthAt(checks, words, body) > 0 && (asks || clause.isAsked)) return { move: 'check', rule: 'check' };
  if (!asks && lengthAt(otherBegins, words, body) > 0) return { move: 'other', rule: 'courtesy' };
  return undefined;
}

function asked(clause: SpokenClause, { spoken: { words }, asks }: ClauseContext): Told | undefined {
  if (asks === undefined) return undefined;
  const isAdvice = lengthAt(adviceAsked, words, bodyOf(words, clause)) > 0;
  return isAdvice ? { move: 'input', rule: 'advice-asked' } : { move: 'question', rule: asks };
}

function phrased(clause: SpokenClause, { spoken: { words } }: ClauseContext): Told | undefined {
  const body = bodyOf(words, clause);
  if (holdsPhrase(saysBackSurely, words, clause)) return { move: 'reflection', rule: 'says-back-surely' };
  if (lengthAt(adviceBegins, words, body) > 0) return { move: 'input', rule: 'advice-begins' };
  if (holdsPhrase(advice, words, clause)) return { move: 'input', rule: 'advice' };
  if (lengthAt(saysBackBegins, words, body) > 0) return { move: 'reflection', rule: 'says-back-begins' };
  if (words.slice(clause.first, body.first).includes('so') && soBegins.has(words[body.first] ?? '')) {
    return { move: 'reflection', rule: 'so' };
  }
  if (holdsPhrase(information, words, clause)) return { move: 'input', rule: 'information' };
  if (holdsPhrase(saysBack, words, clause) && !isOwn(words, clause))
    return { move: 'reflection', rule: 'says-back' };
  return undefined;
}

/** Longer statements, of the coach's own or about neither of the two, tell something. */
const longClause = 8;
const longWithYou = 30;

/** No phrase decides: whose words are they, and about whom? */
function unphrased(clause: SpokenClause, { spoken: { words }, heard }: ClauseContext): Told {
  const said = words.slice(clause.first, clause.last);
  if (isOwn(words, clause)) return { move: said.length > longClause ? 'input' : 'other', rule: 'own-words' };
  if (said.some((word) => heard.has(word))) return { move: 'reflection', rule: 'echo' };
  if (said.length <= 3) return { move: 'other', rule: 'short' };
  const most = said.includes('you') || said.includes('your') ? longWithYou : longClause;
  return said.length > most
    ? { move: 'input', rule: 'long-statement' }
    : { move: 'reflection', rule: 'statement' };
}

const ownWords = new Set(['i', 'me', 'my', 'we', 'us', 'our']);

function isOwn(words: readonly string[], { first, last }: SpokenClause): boolean {
  return words.slice(first, last).some((word) => ownWords.has(word));
}
