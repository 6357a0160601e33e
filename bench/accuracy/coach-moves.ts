import { coachModel } from '../../training/coach-model.ts';
import { learnedRows } from './learned-rows.ts';
import type { ReaderAccuracy } from './reader-accuracy.ts';

/** Published on all 133 sessions, five folds by video: baselines, RoBERTa with context, two humans. */
export const coachMovesAccuracy: ReaderAccuracy = {
  title: 'What the coach does: coded counselling demonstrations, five folds by video',
  rows: (sessions) =>
    learnedRows(sessions, coachModel, {
      'move: macro-F1': { baseline: 0.689, 'best published': 0.798, humans: 0.796 },
      'question: macro-F1': { baseline: 0.921, humans: 0.934 },
      'reflection: macro-F1': { baseline: 0.797, humans: 0.83 },
      'form: macro-F1': { baseline: 0.76, humans: 0.735 },
    }),
};
