import { coachLessons } from './coded-lessons.ts';
import { annomiWords } from './model-card.ts';
import type { TrainedReader } from './trained-reader.ts';

/** What the coach's utterances do: the move, and whether a question, a reflection, input is there. */
export const coachModel: TrainedReader = {
  lessons: coachLessons,
  card: {
    ...annomiWords,
    what: 'What each utterance of a coach mainly does (question, reflection, input, other), what else is there, and whether a question is open: `docs/methods/coach-moves.md`.',
    notFor:
      'grading, ranking or certifying a coach; comparing coaches or sessions with a norm; anything about a client; any language but English.',
  },
  recipe: {
    name: 'coach-moves',
    version: '2',
    seed: 'coach moves',
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
    topPrice: 0.05,
  },
};
