import type { QuestionRecipe, StanceRecipe } from './fit-stance.ts';

const forest = {
  trees: 200,
  leaves: 8,
  leastRows: 30,
  damping: 5,
  pace: 0.04,
  rowShare: 0.7,
  columnShare: 0.25,
  forests: 2,
} as const;

const value: QuestionRecipe = { ...forest, loss: 'value', seesSession: false };
const chance: QuestionRecipe = {
  ...forest,
  trees: 120,
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
      blocks: [
        { kind: 'words', relation: 'own' },
        { kind: 'chars', relation: 'own' },
        { kind: 'words', relation: 'heard' },
        { kind: 'words', relation: 'answer' },
      ],
      price: 5,
      leastGroups: 3,
      tolerance: 0.003,
    },
    {
      blocks: [
        { kind: 'frames', relation: 'own' },
        { kind: 'edges', relation: 'own' },
      ],
      price: 2.5,
      leastGroups: 3,
      tolerance: 0.003,
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
