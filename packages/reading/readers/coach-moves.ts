import { type CoachMove, type CoachMoves, type Move, moves, presences } from '@crucible/core/session/move.ts';
import type { Figure } from '@crucible/core/session/reading.ts';
import { logRatioInterval } from '@crucible/core/statistics/log-ratio-interval.ts';
import { contentOf } from '../features/content-words.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import { chosenLabel, isPresent } from '../models/decide.ts';
import { type Prediction, predict } from '../models/predict.ts';
import type { StackedModel } from '../models/stacked-model.ts';
import { clauseMove } from './clause-moves.ts';
import { byLabel, type Deciding, decidingClause, outputNamed } from './learned.ts';
import { questionOpenness } from './question-openness.ts';
import { questionForm } from './questions.ts';
import { againstSide, type Side } from './side.ts';

/**
 * What the coach's utterances do (docs/methods/coach-moves.md): question, reflection, input or other, by
 * weights learned from coded sessions, each with the clause that speaks most for it. Counts with examples,
 * never grades.
 */
export function readCoachMoves(side: Side, model: StackedModel): Figure<CoachMoves> {
  const withheld = againstSide(side, 'coach');
  if (withheld !== undefined) return withheld;
  const coach = side.roles.roles.indexOf('coach');
  const places = side.features.session.flatMap(({ utterance }, at) =>
    utterance.speaker === coach ? [at] : [],
  );
  const found = movesAt(side.features, places, model);
  const count = (move: Move): number => found.filter((one) => one.move === move).length;
  const counts = {
    question: count('question'),
    reflection: count('reflection'),
    input: count('input'),
    other: count('other'),
  };
  return { known: { moves: found, counts, reflectionsPerQuestion: ratioOf(counts) } };
}

function movesAt(features: SessionFeatures, places: readonly number[], model: StackedModel): CoachMove[] {
  const move = outputNamed(model, 'move');
  const deciding = new Map(moves.map((one) => [one, decidingClause(model, move, one)]));
  const predictions = predict(model, features, places);
  return places.map((at, place) => {
    const prediction = predictions[place] ?? [];
    const own = chosenLabel(move.output, prediction[move.place] ?? []) as Move;
    const decided = deciding.get(own)?.(features, at);
    const spoken = features.session[at];
    if (decided === undefined || spoken === undefined)
      throw new RangeError(`there is no move ${own} at ${at}`);
    const present = presentIn(model, prediction);
    return {
      utterance: spoken.utterance.index,
      move: own,
      probabilities: byLabel(moves, move, prediction),
      ...present,
      ...(present.present.includes('question') && { form: questionOpenness(spoken) }),
      quote: decided.quote,
      rule: ruleOf(features, at, decided),
    };
  });
}

function presentIn(
  model: StackedModel,
  prediction: Prediction,
): Pick<CoachMove, 'present' | 'presentProbabilities'> {
  const placed = presences.map((presence) => [presence, outputNamed(model, presence)] as const);
  const present = placed.flatMap(([presence, { output, place }]) =>
    isPresent(output, prediction[place] ?? []) ? [presence] : [],
  );
  return {
    present,
    presentProbabilities: Object.assign(
      {},
      ...placed.map(([presence, own]) => byLabel([presence], own, prediction)),
    ),
  };
}

function ruleOf({ session, neighbours }: SessionFeatures, at: number, { clause }: Deciding): string {
  const spoken = session[at];
  const heardAt = neighbours[at]?.heard;
  const before = heardAt === undefined ? undefined : session[heardAt];
  if (spoken === undefined || clause === undefined) return 'nod';
  const heard = before === undefined ? new Set<string>() : contentOf(before);
  return clauseMove(clause, { spoken, asks: questionForm(spoken, clause, 'en'), heard }).rule;
}

const leastOfEach = 10;

function ratioOf({ reflection, question }: CoachMoves['counts']): CoachMoves['reflectionsPerQuestion'] {
  if (question < leastOfEach) return { withheld: 'few-questions', have: question, need: leastOfEach };
  if (reflection < leastOfEach) return { withheld: 'few-reflections', have: reflection, need: leastOfEach };
  return { known: logRatioInterval(reflection, question) };
}
