import { clientLessons } from './coded-lessons.ts';
import type { TrainedReader } from './trained-reader.ts';

/** Whether the client speaks toward the goal, away from it, or neither. */
export const clientModel: TrainedReader = {
  lessons: clientLessons,
  recipe: {
    name: 'client-talk',
    version: '1',
    seed: 'client talk',
    folds: 5,
    learners: [
      {
        blocks: [
          { kind: 'words', relation: 'own' },
          { kind: 'words', relation: 'heard' },
          { kind: 'words', relation: 'answer' },
        ],
        price: 2,
        leastGroups: 2,
      },
      { blocks: [{ kind: 'chars', relation: 'own' }], price: 2, leastGroups: 2 },
      {
        blocks: [
          { kind: 'frames', relation: 'own' },
          { kind: 'edges', relation: 'own' },
          { kind: 'frames', relation: 'heard' },
        ],
        price: 2,
        leastGroups: 2,
      },
    ],
    around: ['own', 'ownBefore', 'ownAfter'],
    topPrice: 0.01,
  },
};
