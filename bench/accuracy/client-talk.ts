import { clientModel } from '../../training/client-model.ts';
import { learnedRows } from './learned-rows.ts';
import type { ReaderAccuracy } from './reader-accuracy.ts';

/** Published: a fine-tuned model of 8 billion weights on another split; two humans on all sessions. */
export const clientTalkAccuracy: ReaderAccuracy = {
  title: 'Where the client leans: coded counselling demonstrations, five folds by video',
  rows: (sessions) =>
    learnedRows(sessions, clientModel, {
      'talk: macro-F1': { baseline: 0.524, 'best published': 0.613, humans: 0.645 },
    }),
};
