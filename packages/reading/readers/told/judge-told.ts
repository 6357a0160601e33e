import { toldWeights } from '../../models/told-weights.ts';
import type { PeopledUtterance } from './people-of-session.ts';
import { type RatingAxis, ratingSigns } from './rating-signs.ts';
import { settleRating } from './settle-rating.ts';
import type { ToldCandidate } from './told-candidates.ts';
import { toldSigns } from './told-signs.ts';

/** The log odds that a reader of the talk would mark this clause as a told act. */
export function oddsOf(one: ToldCandidate, source: PeopledUtterance): number {
  return sum(
    toldSigns(one, source).map((sign) => [sign, 1]),
    weights.told,
  );
}

export type Rating = { readonly dominance: number; readonly affiliation: number };

/** How far the act leads or follows and how warm it is, -2 to 2 in tenths. */
export function ratingOf(one: ToldCandidate, source: PeopledUtterance): Rating {
  const along = (axis: RatingAxis): number =>
    scaled(settleRating(sum(ratingSigns(one, source, axis), weights[axis]), one, axis));
  return { dominance: along('dominance'), affiliation: along('affiliation') };
}

const weights = {
  told: opened(toldWeights.told),
  dominance: opened(toldWeights.dominance),
  affiliation: opened(toldWeights.affiliation),
};

function opened(written: string): ReadonlyMap<string, number> {
  return new Map(
    written.split('|').map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, at), Number(pair.slice(at + 1))] as const;
    }),
  );
}

function sum(signs: readonly (readonly [string, number])[], among: ReadonlyMap<string, number>): number {
  return signs.reduce((total, [sign, value]) => total + (among.get(sign) ?? 0) * value, 0);
}

function scaled(value: number): number {
  const tenths = Math.round(Math.max(-2, Math.min(2, value)) * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}
