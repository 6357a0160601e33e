import { capitalised, listOf, numeral } from './count.ts';

/** Readers of a session that are shown with their figures. */
export const measuredReaders = ['moves', 'leaning', 'stance', 'look', 'client', 'told'] as const;
export type MeasuredReader = (typeof measuredReaders)[number];

/** One figure on sessions that were kept back, and what two people (or two passes of raters) reach with it. */
type MeasuredFigure = {
  readonly of: string;
  readonly ours: number;
  /** Absent where nobody measured it. */
  readonly ceiling?: readonly number[];
};

type Measured = {
  /** What was read. */
  readonly on: string;
  /** The page in docs/methods that every number is taken from; a test holds them together. */
  readonly page: string;
  readonly metric: string;
  readonly figures: readonly MeasuredFigure[];
  readonly ceilingOf?: string;
  readonly more: string;
};

const keptBack = 'counselling sessions that were kept back';

/** How far each reader can be relied on, as its page in docs/methods says. */
export const measured: Readonly<Record<MeasuredReader, Measured>> = {
  moves: {
    on: keptBack,
    page: 'coach-moves',
    metric: 'macro-F1, 1 is full agreement with an expert',
    figures: [{ of: 'all four', ours: 0.764, ceiling: [0.796] }],
    ceilingOf: 'two people',
    more: 'Turns that give input are found least surely.',
  },
  leaning: {
    on: keptBack,
    page: 'client-talk',
    metric: 'macro-F1, 1 is full agreement with an expert',
    figures: [{ of: 'all three', ours: 0.516, ceiling: [0.645] }],
    ceilingOf: 'two people',
    more: 'The words of the named change itself are not looked at.',
  },
  stance: {
    on: keptBack,
    page: 'stance',
    metric: 'r, 1 is full agreement with the raters',
    figures: [
      { of: 'leading by the coach', ours: 0.641, ceiling: [0.82, 0.84] },
      { of: 'warmth of the coach', ours: 0.53, ceiling: [0.83, 0.88] },
      { of: 'leading by the client', ours: 0.364, ceiling: [0.82, 0.84] },
      { of: 'warmth of the client', ours: 0.443, ceiling: [0.83, 0.88] },
    ],
    ceilingOf: 'two passes of the raters',
    more: 'A single place is a hint; how people would place these turns was not measured.',
  },
  look: {
    on: keptBack,
    page: 'strain-and-repair',
    metric: 'part of the hundred turns placed first that raters had marked',
    figures: [
      { of: 'stepping back', ours: 0.21 },
      { of: 'pushing back', ours: 0.45 },
      { of: "a rough spot from the coach's side", ours: 0.35 },
      { of: 'putting right', ours: 0.26 },
    ],
    more: 'Two passes of the raters agree with kappa 0.87 to 0.89; people did not mark these sessions. So more than half of what is offered may be nothing.',
  },
  told: {
    on: keptBack,
    page: 'told-episodes',
    metric: 'F1, 1 is full agreement with the raters; r for the last two',
    figures: [
      { of: 'what is told', ours: 0.562, ceiling: [0.84] },
      { of: 'leading', ours: 0.647, ceiling: [0.91] },
      { of: 'warmth', ours: 0.678, ceiling: [0.93] },
    ],
    ceilingOf: 'two passes of the raters',
    more: 'Of ten acts offered here four or five were not marked by the raters; where one was, the doer was the same in 8 of 10.',
  },
  client: {
    on: 'the counselling sessions that the rules were mended on',
    page: 'client-moves',
    metric: 'part of the hits that were right when read by hand',
    figures: [
      { of: 'questions', ours: 0.9 },
      { of: 'words picked up', ours: 0.93 },
      { of: 'feelings named', ours: 0.97 },
    ],
    more: 'One person read them, who also wrote the rules; how much is missed, and how far two people agree, was not measured.',
  },
};

/** The figures of a reader beside what two people reach, as one paragraph. */
export function measuredSentences(reader: MeasuredReader): readonly string[] {
  const { on, metric, figures, ceilingOf, more } = measured[reader];
  const ours = listOf(figures.map(({ of, ours: value }) => `${numeral(value, 2)} for ${of}`));
  const ceilings = figures.flatMap(({ ceiling }) => ceiling ?? []);
  const beside = ceilingOf === undefined ? '' : `; ${ceilingOf} reach ${rangeOf(ceilings)}`;
  return [`Measured on ${on}: ${ours}${beside} (${metric}).`, capitalised(more)];
}

function rangeOf(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? numeral(low, 2) : `${numeral(low, 2)} to ${numeral(high, 2)}`;
}
