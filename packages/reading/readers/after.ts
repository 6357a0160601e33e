import { type After, type AfterRow, type LastTurnKind, lastTurnKinds } from '@crucible/core/session/after.ts';
import type { CoachMove, Move } from '@crucible/core/session/move.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { questionForm } from './questions.ts';
import type { Spoken } from './spoken.ts';

/** What other readers found in the session; talk and strain are absent where they were not read. */
export type AfterSources = {
  readonly coachMoves: readonly Pick<CoachMove, 'utterance' | 'move'>[];
  /** The client's talk about the goal, by utterance. */
  readonly talk?: ReadonlyMap<number, 'toward' | 'away'>;
  /** Utterances of the client in which strain was marked. */
  readonly strain?: ReadonlySet<number>;
  readonly client: number;
};

/** Turns of a kind from which a row is shown. */
const leastOfKind = 10;

/**
 * What the coach did next after what the client did (methods 5.7): counts of the coach's next move by the kind of
 * the client's last turn. No test, no norm; `confound` is to be printed beside it.
 */
export function readAfter(session: readonly Spoken[], sources: AfterSources): After {
  const moveOf = new Map(sources.coachMoves.map(({ utterance, move }) => [utterance, move]));
  const nexts = session.flatMap((spoken, at) => {
    const kinds = spoken.utterance.speaker === sources.client ? kindsOf(session, at, sources) : [];
    const nextAt = session[at + 1]?.utterance.index ?? -1;
    const move = moveOf.get(nextAt);
    return move === undefined ? [] : kinds.map((kind): Next => ({ kind, move, nextAt }));
  });
  return {
    rows: lastTurnKinds.map((kind) => rowOf(kind, nexts)),
    confound: 'short-answers-follow-closed-questions',
  };
}

type Next = { readonly kind: LastTurnKind; readonly move: Move; readonly nextAt: number };

function rowOf(kind: LastTurnKind, nexts: readonly Next[]): AfterRow {
  const own = nexts.filter((one) => one.kind === kind);
  const count = (move: Move): number => own.filter((one) => one.move === move).length;
  const next = {
    question: count('question'),
    reflection: count('reflection'),
    input: count('input'),
    other: count('other'),
  };
  return {
    kind,
    next,
    nextAt: own.map(({ nextAt }) => nextAt),
    n: own.length,
    isShown: own.length >= leastOfKind,
  };
}

const mostShort = 3;

function kindsOf(
  session: readonly Spoken[],
  at: number,
  { talk, strain, client }: AfterSources,
): LastTurnKind[] {
  const spoken = session[at];
  const before = session[at - 1];
  if (spoken === undefined) return [];
  const { index } = spoken.utterance;
  const isShort =
    spoken.words.length <= mostShort &&
    before !== undefined &&
    before.utterance.speaker !== client &&
    asksOpenly(before);
  const leaning = talk?.get(index);
  return [
    ...(isShort ? (['short-after-open'] as const) : []),
    ...(bringsContent(session, at) ? (['new-content'] as const) : []),
    ...(leaning === undefined ? [] : [leaning]),
    ...(strain?.has(index) === true ? (['strain'] as const) : []),
  ];
}

/** Whether the last question of an utterance cannot be answered with yes, no or one fact. */
function asksOpenly(spoken: Spoken): boolean {
  const forms = spoken.clauses
    .map((clause) => questionForm(spoken, clause, 'en'))
    .filter((form) => form !== undefined);
  const last = forms.at(-1);
  return last === 'asking-word' || last === 'tell-me';
}

const leastNew = 3;
const leastLength = 4;
const grammar = new Set<string>(functionWords.en);

/** At least three words of content that stood neither in the coach's last turn nor in the client's one before. */
function bringsContent(session: readonly Spoken[], at: number): boolean {
  const known = new Set([session[at - 1], session[at - 2]].flatMap((spoken) => spoken?.words ?? []));
  const fresh = new Set(
    session[at]?.words.filter((word) => word.length >= leastLength && !grammar.has(word) && !known.has(word)),
  );
  return fresh.size >= leastNew;
}
