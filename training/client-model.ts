import { clientLessons } from './coded-lessons.ts';
import { annomiWords } from './model-card.ts';
import type { TrainedReader } from './trained-reader.ts';

/** Whether the client speaks toward the goal, away from it, or neither. */
export const clientModel: TrainedReader = {
  lessons: clientLessons,
  card: {
    ...annomiWords,
    what: 'Where each utterance of a client leans, seen from a named change: toward it, away from it, to neither (`docs/methods/client-talk.md`).',
    notFor:
      'foretelling whether somebody will change; judging motivation, honesty or readiness of a person; deciding about employment, treatment or supervision; a talk without a named change; any language but English.',
  },
  recipe: {
    name: 'client-talk',
    version: '2',
    seed: 'client talk',
    folds: 5,
    learners: [
      {
        subject: 'answers',
        blocks: [
          { kind: 'words', relation: 'own' },
          { kind: 'words', relation: 'heard' },
          { kind: 'words', relation: 'answer' },
        ],
        price: 2,
        leastGroups: 2,
      },
      { subject: 'answers', blocks: [{ kind: 'chars', relation: 'own' }], price: 3, leastGroups: 2 },
      {
        subject: 'answers',
        blocks: [
          { kind: 'frames', relation: 'own' },
          { kind: 'edges', relation: 'own' },
          { kind: 'frames', relation: 'heard' },
        ],
        price: 2,
        leastGroups: 2,
      },
      {
        subject: 'hints',
        blocks: [
          { kind: 'words', relation: 'own' },
          { kind: 'chars', relation: 'own' },
          { kind: 'frames', relation: 'own' },
          { kind: 'edges', relation: 'own' },
        ],
        price: 3,
        leastGroups: 2,
      },
    ],
    around: ['own', 'ownBefore', 'ownAfter'],
    topPrice: 0.4,
  },
};
