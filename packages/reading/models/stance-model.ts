import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import type { Forest } from './forest.ts';
import type { Learner } from './stacked-model.ts';
import type { LastQuestion, PairRole } from './stance-questions.ts';

/** The weights behind stance, strain and repair: for each side its first learners and its forests. */
export type StanceModel = {
  readonly name: string;
  readonly version: string;
  readonly sides: Readonly<Record<PairRole, RoleModel>>;
};

export type RoleModel = {
  readonly learners: readonly Learner[];
  readonly answers: readonly LastAnswer[];
};

/** One question of `lastQuestions`: several forests, whose mean is taken, and what their score is worth. */
export type LastAnswer = {
  readonly question: LastQuestion;
  readonly forests: readonly Forest[];
  readonly worth: Worth;
};

export type Worth = ValueWorth | ChanceWorth;

/**
 * A value's ranges. `steps`: rising upper ends of the values of each class but the last; `low` and `high`:
 * how far raters' values lay below and above in 95 of 100 utterances of the class, on unseen sessions.
 * A mean over n utterances of a session is off by `drift` (of the session) and `scatter` / n (variances).
 */
export type ValueWorth = {
  readonly kind: 'value';
  readonly steps: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly drift: number;
  readonly scatter: number;
};

/**
 * What a chance is worth: log odds = `shift` + `scale` x (score + bonus of the signs that stand there, the
 * largest). A sign is too rare for forests; its bonus says how much more often raters marked utterances with
 * it than the forests expected. `floor`: the probability from which on the precision on unseen sessions has a
 * lower bound of .25 at least; absent where none has, and the kind is off.
 */
export type ChanceWorth = {
  readonly kind: 'chance';
  readonly shift: number;
  readonly scale: number;
  readonly bonuses: Readonly<Partial<Record<StrainCode, number>>>;
  readonly floor?: number;
};
