import { stanceMeasures, studied } from '../../training/train-stance.ts';
import { type Beside, measuredRow, type ReaderAccuracy } from './reader-accuracy.ts';

/**
 * Against raters that were language models of one kind: two passes of theirs stand in the place of humans, and
 * say how consistent they are, not how right. Baseline: a first ridge and logistic regression on unseen sessions.
 */
export const stanceAccuracy: ReaderAccuracy = {
  title:
    'Stance, strain and repair: ratings by language models of counselling demonstrations, five folds by video',
  rows: () =>
    stanceMeasures(studied().tried).map((measured) =>
      measuredRow(measured, beside[`${measured.question}: ${measured.metric}`]),
    ),
};

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
