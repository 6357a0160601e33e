import { ok, type Result } from '@crucible/core/result.ts';
import { cueNames } from '../features/cues.ts';
import { widthOf } from './first-scores.ts';
import type { ModelHeader, ModelRefusal } from './model-file.ts';
import { openSections, readBlock, type SectionReader } from './sections.ts';
import { columnsOf, type Learner, type StackedModel } from './stacked-model.ts';

/** The model in a file of weights, or why there is none. */
export function openModel(bytes: Uint8Array): Result<StackedModel, ModelRefusal> {
  const opened = openSections<ModelHeader>(bytes);
  return opened.ok ? ok(readModel(opened.value.header, opened.value.section)) : opened;
}

function readModel(header: ModelHeader, section: SectionReader): StackedModel {
  const { name, version, outputs, around, inputs } = header;
  const columns = columnsOf(outputs);
  const learners = header.learners.map(({ subject, columns: width, blocks }): Learner => {
    const bias = section.floats(width);
    return { subject, bias, blocks: blocks.map((size) => readBlock(size, width, section)) };
  });
  if (inputs !== around.length * widthOf(learners) + cueNames.length) {
    throw new RangeError(`${name} has ${inputs} inputs, which are not those of its features`);
  }
  const top = {
    around,
    means: section.floats(inputs),
    scales: section.floats(inputs),
    weights: section.floats(inputs * columns),
    bias: section.floats(columns),
  };
  return { name, version, outputs, learners, top };
}
