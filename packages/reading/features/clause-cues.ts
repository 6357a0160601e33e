import { type ClauseMove, clauseMove } from '../readers/clause-moves.ts';
import { questionForm } from '../readers/questions.ts';
import type { Spoken } from '../readers/spoken.ts';

const rules = [
  'nod',
  'courtesy',
  'check',
  'advice-asked',
  'asking-word',
  'inverted',
  'tell-me',
  'wondering',
  'marked',
  'says-back-surely',
  'advice-begins',
  'advice',
  'says-back-begins',
  'so',
  'information',
  'says-back',
  'own-words',
  'echo',
  'short',
  'long-statement',
  'statement',
] as const;
const kinds = ['question', 'reflection', 'input', 'other', 'check'] as const;

/** What the rules of docs/methods/coach-moves.md say about the clauses: how many, how long, the last one. */
export const clauseCueNames: readonly string[] = [
  ...rules.map((rule) => `clauses by rule: ${rule}`),
  ...rules.map((rule) => `last clause: ${rule}`),
  ...kinds.map((kind) => `words of ${kind}`),
  ...kinds.map((kind) => `share of ${kind}`),
];

export type ClauseCounts = {
  /** In the order of `clauseCueNames`. */
  readonly cues: readonly number[];
  /** Clauses that ask, by mark or words. */
  readonly asked: number;
};

/** `heard`: the content words of the other's turn before. */
export function clauseCounts(spoken: Spoken, heard: ReadonlySet<string> = new Set()): ClauseCounts {
  const found = spoken.clauses.map((clause) =>
    clauseMove(clause, { spoken, asks: questionForm(spoken, clause, 'en'), heard }),
  );
  const last = found.at(-1)?.rule;
  const words = (kind: ClauseMove['move']): number =>
    found.reduce((sum, { move, clause }) => (move === kind ? sum + clause.last - clause.first : sum), 0);
  const byKind = kinds.map(words);
  const all = Math.max(1, spoken.words.length);
  return {
    cues: [
      ...rules.map((rule) => Math.sqrt(found.filter((one) => one.rule === rule).length)),
      ...rules.map((rule) => (last === rule ? 1 : 0)),
      ...byKind.map((count) => Math.sqrt(count) / 3),
      ...byKind.map((count) => count / all),
    ],
    asked: found.filter(({ move }) => move === 'question').length,
  };
}
