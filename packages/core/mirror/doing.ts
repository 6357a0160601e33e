import type { CoachMove } from '../session/move.ts';
import type { Reading } from '../session/reading.ts';
import type { StanceAxis } from '../session/stance.ts';

/**
 * What a coach's turns do, as it is read off a transcript. The first five are shares of the coach's turns of a
 * session, 0 to 1; `leading` and `warm` are means over them, -2 to 2.
 */
export const doings = [
  'open-question',
  'closed-question',
  'reflection',
  'input',
  'other',
  'leading',
  'warm',
] as const;
export type Doing = (typeof doings)[number];

/** Of one session; what was not read of it is absent. */
export type SessionDoings = Readonly<Partial<Record<Doing, number>>>;

/** A reading, and the utterances in it that somebody sees differently: these are in no count. */
export type CountedReading = { readonly reading: Reading; readonly contested: ReadonlySet<number> };

/** Fewer turns of the coach make no share of a session. */
const leastTurns = 20;

const axisOf = { leading: 'dominance', warm: 'affiliation' } as const satisfies Readonly<
  Partial<Record<Doing, StanceAxis>>
>;

/** What the coach's turns of one session do; nothing where they were not read or are too few. */
export function doingsIn({ reading, contested }: CountedReading): SessionDoings | undefined {
  if (!('known' in reading.coachMoves)) return undefined;
  const turns = reading.coachMoves.known.moves.filter(
    ({ utterance }) => !(contested.has(utterance) || contested.has(utterance - 1)),
  );
  if (turns.length < leastTurns) return undefined;
  const share = (isOne: (turn: CoachMove) => boolean): number => turns.filter(isOne).length / turns.length;
  return {
    'open-question': share(({ move, form }) => move === 'question' && form === 'open'),
    'closed-question': share(({ move, form }) => move === 'question' && form === 'closed'),
    reflection: share(({ move }) => move === 'reflection'),
    input: share(({ move }) => move === 'input'),
    other: share(({ move }) => move === 'other'),
    ...stanceOf(reading, new Set(turns.map(({ utterance }) => utterance))),
  };
}

function stanceOf({ stance }: Reading, turns: ReadonlySet<number>): SessionDoings {
  if (!('known' in stance)) return {};
  const own = stance.known.utterances.filter(({ utterance }) => turns.has(utterance));
  if (own.length < leastTurns) return {};
  const mean = (axis: StanceAxis): number => own.reduce((sum, one) => sum + one[axis].value, 0) / own.length;
  return { leading: mean(axisOf.leading), warm: mean(axisOf.warm) };
}
