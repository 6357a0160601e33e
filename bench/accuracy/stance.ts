import { stanceMeasures, triedStance } from '../../training/train-stance.ts';
import { besideFloor } from './floors.ts';
import { type Beside, measuredRow, type ReaderAccuracy, type Row } from './reader-accuracy.ts';

/**
 * Against raters that were language models of one kind: two passes of theirs stand in the place of humans, and
 * say how consistent they are, not how right. Baseline: a first ridge and logistic regression on unseen sessions.
 */
export const stanceAccuracy: ReaderAccuracy = {
  title:
    'Stance, strain and repair: ratings by language models of counselling demonstrations, five folds by video',
  rows: () => {
    const measures = stanceMeasures(triedStance());
    const rows = measures.map((measured) =>
      measuredRow(measured, beside[`${measured.question}: ${measured.metric}`]),
    );
    return [...rows, meansRow(measures)];
  },
};

const leastOfMeans = 0.7;

/** The floor of session means is one for all four. */
function meansRow(measures: ReturnType<typeof stanceMeasures>): Row {
  const metric = 'session means at .70 or above, of four';
  const means = measures.filter((measured) => measured.metric === 'r of session means');
  const reached = means.filter(({ estimate }) => estimate.value >= leastOfMeans).length;
  return { metric, ours: reached, ...besideFloor(metric, reached) };
}

const beside: Readonly<Record<string, Beside>> = {
  'coach: dominance: r': { baseline: 0.63, humans: 0.83 },
  'coach: affiliation: r': { baseline: 0.52, humans: 0.86 },
  'client: dominance: r': { baseline: 0.46, humans: 0.83 },
  'client: affiliation: r': { baseline: 0.54, humans: 0.86 },
  'coach: coach-strain: precision at 100': { baseline: 0.38 },
  'coach: repair: precision at 100': { baseline: 0.21 },
  'client: withdrawal: precision at 100': { baseline: 0.26 },
  'client: confrontation: precision at 100': { baseline: 0.3 },
};
