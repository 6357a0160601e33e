import { type AnsweredMoment, type KeptTranscript, type MomentPlace, standingOf } from './kept-transcript.ts';

/** A moment at which one of the two stepped back, pushed back or pressed; a silence or a repair is none. */
export function isRoughSpot({ kind }: Pick<MomentPlace, 'kind'>): boolean {
  return kind !== 'repair' && kind !== 'silence';
}

const stopped = 3;

type Answered = Pick<KeptTranscript, 'moments' | 'readings'>;

/**
 * The rough spots of a talk at which the work stopped, by the coach's own answer, and of which nobody said yet
 * that they were put right (strain 3 of methods 4.2).
 */
export function openSpots(talk: Answered): readonly MomentPlace[] {
  return answeredNow(talk).flatMap((one) => {
    const said = standingOf(one);
    return said?.strain === stopped && !said.isPutRight ? [one.moment] : [];
  });
}

/** Answers to what the latest reading found: those to an earlier one stand on no page, so nobody could change them. */
export function answeredNow({ moments, readings }: Answered): readonly AnsweredMoment[] {
  const reader = readings.at(-1)?.reader;
  return moments.filter(({ moment }) => moment.reader === reader);
}
