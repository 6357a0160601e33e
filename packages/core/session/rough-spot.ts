import { type KeptTranscript, type MomentPlace, standingOf } from './kept-transcript.ts';

/** A moment at which one of the two stepped back, pushed back or pressed; a silence or a repair is none. */
export function isRoughSpot({ kind }: Pick<MomentPlace, 'kind'>): boolean {
  return kind !== 'repair' && kind !== 'silence';
}

const stopped = 3;

/**
 * The rough spots of a talk at which the work stopped, by the coach's own answer, and of which nobody said yet
 * that they were put right (strain 3 of methods 4.2).
 */
export function openSpots({ moments }: Pick<KeptTranscript, 'moments'>): readonly MomentPlace[] {
  return moments.flatMap((one) => {
    const said = standingOf(one);
    return said?.strain === stopped && !said.isPutRight ? [one.moment] : [];
  });
}
