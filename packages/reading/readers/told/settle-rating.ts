import type { RatingAxis } from './rating-signs.ts';
import type { ToldCandidate } from './told-candidates.ts';

/**
 * Half way between the model and the lexicon, where the lexicon knows the act and nothing turns it over: the
 * model alone draws every act toward the mean of its part. What is said depends on the words, so there the model
 * decides.
 */
export function settleRating(
  model: number,
  { cell, isNot, construct }: ToldCandidate,
  axis: RatingAxis,
): number {
  if (cell === undefined || isNot || construct === 'said') return model;
  return (model + cell[axis]) / 2;
}
