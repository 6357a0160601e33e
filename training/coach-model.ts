import { coachLessons } from './coded-lessons.ts';
import type { TrainedReader } from './trained-reader.ts';

/** What the coach's utterances do: the move, and whether a question, a reflection, input is there. */
export const coachModel: TrainedReader = {
  lessons: coachLessons,
  recipe: {
    name: 'coach-moves',
    version: '1',
    seed: 'coach moves',
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
