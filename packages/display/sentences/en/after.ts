import type { After, AfterRow, LastTurnKind } from '@crucible/core/session/after.ts';
import { type Move, moves } from '@crucible/core/session/move.ts';
import type { Quote } from '@crucible/core/session/quote.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { count, listOf, numeral } from './count.ts';
import { type Finding, type Findings, leftOpen, openSentences } from './finding.ts';

/** What the coach did next after what the client did: counts with the coach's words, no test. */
export function afterFindings({ reading }: Pick<ReadSession, 'reading'>): Findings {
  const figure = reading.after;
  if (!('known' in figure)) {
    return { shown: [], open: openSentences(leftOpen('what came next', figure)) };
  }
  const rows = figure.known.rows.filter(({ isShown }) => isShown);
  return {
    shown: rows.map((row) => rowFinding(row, reading)),
    open: tooFew(figure.known),
  };
}

/** The confound stands beside the counts wherever they are shown. */
export const afterIntroduction =
  'What the coach did next, by what the last turn of the client was. One turn may be of several kinds. Short answers often follow closed questions, and the counts do not take that out; every error in what the coach did, above, is in them too.';

function rowFinding({ kind, n, next, nextAt }: AfterRow, reading: ReadSession['reading']): Finding {
  const said = moves.filter((move) => next[move] > 0).map((move) => `${did[move]} in ${numeral(next[move])}`);
  return {
    sentence: `After ${count(n, turnsOf[kind].one, turnsOf[kind].many)}, the coach next ${listOf(said)}.`,
    quotes: nextAt.flatMap((at) => quoteOfMove(at, reading)),
  };
}

function quoteOfMove(utterance: number, { coachMoves }: ReadSession['reading']): Quote[] {
  if (!('known' in coachMoves)) return [];
  const found = coachMoves.known.moves.find((move) => move.utterance === utterance);
  return found === undefined ? [] : [found.quote];
}

const did: Readonly<Record<Move, string>> = {
  question: 'asks',
  reflection: 'says back',
  input: 'gives input',
  other: 'does something else',
};

const turnsOf: Readonly<Record<LastTurnKind, { readonly one: string; readonly many: string }>> = {
  'short-after-open': {
    one: 'answer of three words or fewer to an open question',
    many: 'answers of three words or fewer to an open question',
  },
  'new-content': { one: 'turn that brings something new', many: 'turns that bring something new' },
  toward: { one: 'turn toward the change', many: 'turns toward the change' },
  away: { one: 'turn away from the change', many: 'turns away from the change' },
  strain: { one: 'turn marked as a rough spot', many: 'turns marked as a rough spot' },
};

const least = 10;

function tooFew({ rows }: After): string[] {
  const few = rows.filter(({ isShown }) => !isShown);
  if (few.length === 0) return [];
  const counted = listOf(few.map(({ kind, n }) => count(n, turnsOf[kind].one, turnsOf[kind].many)));
  return [`Cannot tell yet: what came next is counted from ${least} such turns on. So far: ${counted}.`];
}
