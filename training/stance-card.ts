import type { StanceModel } from '@crucible/reading/models/stance-model.ts';
import { pairRoles } from '@crucible/reading/models/stance-questions.ts';
import type { FiguresFile } from './figures-file.ts';
import { stanceRecipe } from './stance-recipe.ts';

/** The card beside the weights of stance, strain and repair. */
export function stanceCard(model: StanceModel, { weights, figures }: FiguresFile): string {
  const rows = figures.map(
    ({ question, metric, value, low, high, videos, utterances }) =>
      `| ${question} | ${metric} | ${value.toFixed(3)} | ${low.toFixed(3)} to ${high.toFixed(3)} | ${videos} | ${utterances} |`,
  );
  return `# stance, version ${model.version}

Written by \`npm run train\`; do not edit. How each utterance of coach and client stands toward the other (leading to following, warm to cool), and which utterances raters would have marked as strain or repair.

- **Weights**: \`stance.bin\`, SHA-256 \`${weights}\`; first learners over hashed features and ${forestsOf(model)} forests. Seed: \`${stanceRecipe.seed}\`. Date of the data and the weights: November 2026.
- **Learned from**: ratings of the 82 development sessions of AnnoMI (doi 10.3390/fi15030110), spoken demonstrations of counselling in English about drinking, smoking, offending, diabetes and the like, by **language models of one kind** after a manual of ours. Two passes agree with r .82 to .88 (values) and kappa .87 to .89 (flags): that is consistency, no human validation. As helps for the first learners: what experts coded the utterance to do.
- **Licence position**: AnnoMI is public on the page of its authors and has no licence file. No text of it and no run of its words is in the file: only weights for numbered buckets of hashed features, which many words share. The ratings are ours. The weights are under the licence of this repository as far as that reaches.
- **Without a source**: take the rows of the source out of DATA and run \`npm run train -- DATA stance\`; every figure on this card has then to be measured again.
- **Must not be used for**: judging a person, comparing coaches or clients, deciding anything about anybody, forecasting, or showing counts to a sponsor. A place or a moment is a question to the two who were there.

Figures: five folds, all sessions cut from one video in one fold; each is read by learners, forests and sign bonuses that were fitted on the others. Precision at 100: of the hundred strongest utterances over all folds, the part that raters marked. Intervals: bootstrap over videos, 499 draws, 95 %. The weights that ship are fitted on all of it.

| of | metric | value | 95 % | videos | utterances |
|---|---|---|---|---|---|
${rows.join('\n')}

Shown from these probabilities on (above them the lower bound of the precision is .25; a kind without one is off): ${floorsOf(model)}.
`;
}

function forestsOf({ sides }: StanceModel): number {
  return pairRoles
    .flatMap((side) => sides[side].answers)
    .reduce((sum, { forests }) => sum + forests.length, 0);
}

function floorsOf({ sides }: StanceModel): string {
  return pairRoles
    .flatMap((side) => sides[side].answers)
    .flatMap(({ question, worth }) =>
      worth.kind === 'chance' ? [`${question} ${worth.floor === undefined ? 'off' : worth.floor}`] : [],
    )
    .join(', ');
}
