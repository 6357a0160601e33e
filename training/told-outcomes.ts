import type { MarkedAct, ToldSession } from '@crucible/reading/fixtures/told-sessions.ts';
import { chooseTold } from '@crucible/reading/readers/told/choose-told.ts';
import { type RatingAxis, ratingSigns } from '@crucible/reading/readers/told/rating-signs.ts';
import { settleRating } from '@crucible/reading/readers/told/settle-rating.ts';
import { toldSigns } from '@crucible/reading/readers/told/told-signs.ts';
import { matchTold } from './match-told.ts';
import { fitTold, lessonsOf, type ToldLesson, type ToldModel } from './told-lessons.ts';

/** A told act that was found and marked. */
export type ToldMatch = {
  readonly found: ToldLesson['candidate'] & { readonly dominance: number; readonly affiliation: number };
  readonly marked: MarkedAct;
};

/** What a model found in the sessions of one video that it had not seen. */
export type ToldOutcome = {
  readonly found: number;
  readonly marked: number;
  readonly matches: readonly ToldMatch[];
};

type Taught = { readonly session: ToldSession; readonly lessons: readonly ToldLesson[] };

/** One outcome for each video of `tested`, by weights from the sessions of `learned` alone. */
export function outcomesOf(learned: readonly Taught[], tested: readonly Taught[]): ToldOutcome[] {
  const model = fitTold(learned.flatMap(({ lessons }) => lessons));
  const byVideo = Map.groupBy(tested, ({ session }) => session.video);
  return [...byVideo.values()].map((sessions) => added(sessions.map((taught) => outcomeOf(taught, model))));
}

export function taught(sessions: readonly ToldSession[]): Taught[] {
  return sessions.map((session) => ({ session, lessons: lessonsOf(session) }));
}

const foldCount = 5;

/** Every video once, tested by weights from the other four fifths; folds are dealt by the videos' order. */
export function foldedOutcomes(all: readonly Taught[]): ToldOutcome[] {
  const videos = [...new Set(all.map(({ session }) => session.video))].sort();
  return Array.from({ length: foldCount }, (_, fold) => {
    const inFold = ({ session }: Taught): boolean => videos.indexOf(session.video) % foldCount === fold;
    return outcomesOf(
      all.filter((one) => !inFold(one)),
      all.filter(inFold),
    );
  }).flat();
}

function outcomeOf({ session, lessons }: Taught, model: ToldModel): ToldOutcome {
  const byUtterance = Map.groupBy(lessons, ({ candidate }) => candidate.utterance);
  const sources = new Map(lessons.map(({ candidate, source }) => [candidate, source]));
  const kept = [...byUtterance.values()].flatMap((own) =>
    chooseTold(
      own.map(({ candidate }) => candidate),
      (one) => sum(signsOf(one, sources), model.told),
    ),
  );
  const matches = matchTold(kept, session.acts).map(([one, marked]) => {
    const source = sources.get(one);
    const along = (axis: RatingAxis): number =>
      source === undefined ? 0 : settleRating(sum(ratingSigns(one, source, axis), model[axis]), one, axis);
    const rating = { dominance: along('dominance'), affiliation: along('affiliation') };
    return { found: { ...one, ...rating }, marked };
  });
  return { found: kept.length, marked: session.acts.length, matches };
}

type Sources = ReadonlyMap<ToldLesson['candidate'], ToldLesson['source']>;

function signsOf(one: ToldLesson['candidate'], sources: Sources): readonly (readonly [string, number])[] {
  const source = sources.get(one);
  return source === undefined ? [] : toldSigns(one, source).map((sign) => [sign, 1]);
}

function sum(signs: readonly (readonly [string, number])[], weights: ReadonlyMap<string, number>): number {
  return signs.reduce((total, [sign, value]) => total + (weights.get(sign) ?? 0) * value, 0);
}

function added(outcomes: readonly ToldOutcome[]): ToldOutcome {
  return {
    found: outcomes.reduce((sum, { found }) => sum + found, 0),
    marked: outcomes.reduce((sum, { marked }) => sum + marked, 0),
    matches: outcomes.flatMap(({ matches }) => matches),
  };
}
