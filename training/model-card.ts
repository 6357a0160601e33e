import type { StackedModel } from '@crucible/reading/models/stacked-model.ts';
import type { FiguresFile } from './figures-file.ts';
import type { CardWords, TrainedReader } from './trained-reader.ts';

/** The card beside a file of weights, in the form of docs: what it is, from what, how good, not for what. */
export function modelCard(
  { recipe, card }: TrainedReader,
  model: StackedModel,
  { weights, figures }: FiguresFile,
): string {
  const rows = figures.map(
    ({ question, metric, value, low, high, videos, utterances }) =>
      `| ${question} | ${metric} | ${shown(value)} | ${shown(low)} to ${shown(high)} | ${videos} | ${utterances} |`,
  );
  return `# ${recipe.name}, version ${recipe.version}

Written by \`npm run train\`; do not edit. ${card.what}

- **Weights**: \`${recipe.name}.bin\`, SHA-256 \`${weights}\`; ${bucketsOf(model)} buckets of hashed features in ${model.learners.length} learners, a last layer of ${model.top.means.length} inputs. Seed: \`${recipe.seed}\`. Date of the data and the weights: ${card.date}.
- **Learned from**: ${card.data}
- **Licence position**: ${card.licence}
- **Without a source**: ${card.without}
- **Must not be used for**: ${card.notFor}

Figures: five folds, all sessions cut from one video in one fold; each fold is read by weights that were fitted, calibrated and given their thresholds on the other four. Intervals: bootstrap over videos, 999 draws, 95 %. The weights that ship are fitted on all of it.

| of | metric | value | 95 % | videos | utterances |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function bucketsOf({ learners }: StackedModel): number {
  return learners.reduce(
    (sum, { blocks, bias }) =>
      sum + blocks.reduce((own, { weights }) => own + weights.length / bias.length, 0),
    0,
  );
}

function shown(value: number): string {
  return value.toFixed(3);
}

/** Said of every model that learns from the same sessions. */
export const annomiWords: Pick<CardWords, 'date' | 'data' | 'licence' | 'without'> = {
  date: 'November 2026',
  data: 'the 82 development sessions of AnnoMI (doi 10.3390/fi15030110): spoken demonstrations of counselling in English, most of them good examples made for teaching, about drinking, smoking, offending, diabetes and the like; each utterance was sorted by one expert, 112 by ten (their shares are the targets). As hints for the last layer: how leading and how warm each utterance is and whether it strains or mends, as rated by language models after a manual of ours; they agree with each other, which is no proof that people would agree with them. Buckets met in one video alone are left out.',
  licence:
    'AnnoMI is public on the page of its authors and has no licence file. No text of it and no run of its words is in the file: only weights for numbered buckets of hashed features, which many words share. The ratings are ours. The weights are under the licence of this repository as far as that reaches.',
  without:
    'take the rows of the source out of DATA and run `npm run train -- DATA`; a folder without the ratings trains without hints once the recipe names no learner of hints. Every figure on this card has then to be measured again.',
};
