import type { Figure } from '@crucible/core/session/reading.ts';
import { type ClientTalk, type LeaningTalk, type Talk, talks } from '@crucible/core/session/talk.ts';
import { logRatioInterval } from '@crucible/core/statistics/log-ratio-interval.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import { chosenLabel } from '../models/decide.ts';
import { predict } from '../models/predict.ts';
import type { StackedModel } from '../models/stacked-model.ts';
import { byLabel, decidingClause, outputNamed } from './learned.ts';
import { againstSide, type Side } from './side.ts';

/**
 * Where the client's words lean, seen from a change that was named (docs/methods/client-talk.md): toward
 * it, away from it, or to neither. A tendency to look at together, no forecast. Without a named change
 * nothing leans anywhere.
 */
export function readClientTalk(
  side: Side,
  model: StackedModel,
  goal: string | undefined,
): Figure<ClientTalk> {
  const withheld = againstSide(side, 'client');
  if (withheld !== undefined) return withheld;
  if (goal === undefined || goal.trim() === '') return { withheld: 'no-goal' };
  const client = side.roles.roles.indexOf('client');
  const places = side.features.session.flatMap(({ utterance }, at) =>
    utterance.speaker === client ? [at] : [],
  );
  const found = talksAt(side.features, places, model);
  const count = (talk: Talk): number => found.filter((one) => one.talk === talk).length;
  const counts = { toward: count('toward'), away: count('away'), neither: count('neither') };
  return { known: { talks: found, counts, towardPerAway: ratioOf(counts) } };
}

function talksAt(features: SessionFeatures, places: readonly number[], model: StackedModel): LeaningTalk[] {
  const talk = outputNamed(model, 'talk');
  const deciding = new Map(talks.map((one) => [one, decidingClause(model, talk, one)]));
  const predictions = predict(model, features, places);
  return places.map((at, place) => {
    const prediction = predictions[place] ?? [];
    const own = chosenLabel(talk.output, prediction[talk.place] ?? []) as Talk;
    const decided = deciding.get(own)?.(features, at);
    if (decided === undefined) throw new RangeError(`the model names no talk ${own}`);
    return {
      utterance: features.session[at]?.utterance.index ?? at,
      talk: own,
      probabilities: byLabel(talks, talk, prediction),
      quote: decided.quote,
    };
  });
}

const leastOfEach = 10;

function ratioOf({ toward, away }: ClientTalk['counts']): ClientTalk['towardPerAway'] {
  if (toward < leastOfEach) return { withheld: 'few-toward', have: toward, need: leastOfEach };
  if (away < leastOfEach) return { withheld: 'few-away', have: away, need: leastOfEach };
  return { known: logRatioInterval(toward, away) };
}
