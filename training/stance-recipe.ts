import type { QuestionRecipe, StanceRecipe } from './fit-stance.ts';

const forest = {
  trees: 240,
  leaves: 8,
  leastRows: 30,
  damping: 5,
  pace: 0.04,
  rowShare: 0.7,
  columnShare: 0.25,
  forests: 1,
} as const;

const value: QuestionRecipe = { ...forest, loss: 'value', seesSession: false };
const chance: QuestionRecipe = {
  ...forest,
  trees: 160,
  leaves: 6,
  damping: 2,
  loss: 'presence',
  seesSession: true,
};

/** How stance, strain and repair are learned; what was tried is in docs/methods/stance.md. */
export const stanceRecipe: StanceRecipe = {
  name: 'stance',
  version: '1',
  seed: 'outer folds 1',
  folds: 5,
  learners: [
    {
      subject: 'answers',
      blocks: [
        { kind: 'words', relation: 'own' },
        { kind: 'frames', relation: 'own' },
        { kind: 'edges', relation: 'own' },
        { kind: 'words', relation: 'heard' },
        { kind: 'edges', relation: 'answer' },
      ],
      price: 4,
      leastGroups: 3,
    },
  ],
  forests: {
    dominance: value,
    affiliation: value,
    withdrawal: chance,
    confrontation: chance,
    'coach-strain': chance,
    repair: { ...chance, seesSession: false },
  },
};
