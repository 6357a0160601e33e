import { ok, type Result } from '@crucible/core/result.ts';
import { cueNames } from '../features/cues.ts';
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
  const learners = header.learners.map((blocks): Learner => {
    const bias = section.floats(columns);
    return { bias, blocks: blocks.map((size) => readBlock(size, columns, section)) };
  });
  const perTurn = learners.length * columns + 1;
  if (inputs !== around.length * perTurn + cueNames.length) {
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
