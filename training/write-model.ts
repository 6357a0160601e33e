import { featureVersion } from '@crucible/reading/features/session-features.ts';
import type { ModelHeader } from '@crucible/reading/models/model-file.ts';
import type { StackedModel } from '@crucible/reading/models/stacked-model.ts';
import { floats, writeBlock, writeSections } from './write-sections.ts';

/** The bytes of a model (packages/reading/models/model-file.ts); the same model gives the same bytes. */
export function writeModel(model: StackedModel): Uint8Array {
  const { name, version, outputs, learners, top } = model;
  const written = learners.map(({ blocks }) => blocks.map(writeBlock));
  const header: ModelHeader = {
    name,
    version,
    features: featureVersion,
    outputs,
    learners: learners.map(({ subject, bias }, at) => ({
      subject,
      columns: bias.length,
      blocks: (written[at] ?? []).map(({ size }) => size),
    })),
    around: top.around,
    inputs: top.means.length,
  };
  const sections = [
    ...learners.flatMap(({ bias }, at) => [
      floats(bias),
      ...(written[at] ?? []).flatMap(({ sections: own }) => own),
    ]),
    ...[top.means, top.scales, top.weights, top.bias].map(floats),
  ];
  return writeSections(header, sections);
}
