import { octantAt } from '@crucible/core/circumplex/octant.ts';
import { makeQuote } from '@crucible/core/session/quote.ts';
import type { ToldPart } from '@crucible/core/session/told.ts';
import { chooseTold } from './told/choose-told.ts';
import { oddsOf, ratingOf } from './told/judge-told.ts';
import type { Peopled } from './told/people-of-session.ts';
import { personKey } from './told/person-key.ts';
import { type ToldCandidate, toldCandidates } from './told/told-candidates.ts';
import { scenesOf } from './told/told-scenes.ts';

/**
 * Who does what to whom in the client's narrative (docs/methods/told-episodes.md): proposals, each with its
 * quote. Rules find the clauses and their people, a small model trained on counselling talk says which of them
 * tell an act and bends the lexicon's rating. Nothing is offered where the rules do not fit.
 */
export function toldIn(people: Peopled): ToldPart[] {
  const acts = people.utterances.flatMap((source, at) =>
    source.isClient ? chooseTold(toldCandidates(source, at), (one) => oddsOf(one, source)) : [],
  );
  const scenes = scenesOf(acts, (called) => personKey(called, people.aliases));
  return acts.flatMap((act, at) => partOf(act, scenes[at] ?? 0, people));
}

function partOf(act: ToldCandidate, episode: number, { utterances }: Peopled): ToldPart[] {
  const source = utterances[act.at];
  if (source === undefined) return [];
  const quote = makeQuote(source.spoken.utterance, act);
  if (!quote.ok) return [];
  const { utterance, start, end, text } = quote.value;
  const rating = ratingOf(act, source);
  const octant = octantAt(rating.dominance, rating.affiliation);
  const { part, actor, target } = act;
  return [
    {
      part,
      episode,
      actor,
      target,
      ...(octant && { octant }),
      ...rating,
      utterance,
      start,
      end,
      quote: text,
    },
  ];
}
