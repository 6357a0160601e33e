import { featureVersion } from '@crucible/reading/features/session-features.ts';
import type { Forest } from '@crucible/reading/models/forest.ts';
import type { RoleHeader, StanceHeader } from '@crucible/reading/models/open-stance-model.ts';
import { secondInputNames } from '@crucible/reading/models/second-inputs.ts';
import type { RoleModel, StanceModel } from '@crucible/reading/models/stance-model.ts';
import type { PairRole } from '@crucible/reading/models/stance-questions.ts';
import { floats, writeBlock, writeSections } from './write-sections.ts';

/** The bytes of a stance model (packages/reading/models/open-stance-model.ts). */
export function writeStanceModel({ name, version, sides }: StanceModel): Uint8Array {
  const coach = writeSide('coach', sides.coach);
  const client = writeSide('client', sides.client);
  const header: StanceHeader = {
    name,
    version,
    features: featureVersion,
    sides: { coach: coach.header, client: client.header },
  };
  return writeSections(header, [...coach.sections, ...client.sections]);
}

type Written = { readonly header: RoleHeader; readonly sections: readonly Uint8Array[] };

function writeSide(side: PairRole, { learners, answers }: RoleModel): Written {
  const blocks = learners.map((learner) => learner.blocks.map(writeBlock));
  return {
    header: {
      learners: blocks.map((own) => own.map(({ size }) => size)),
      inputs: secondInputNames(learners.length)[side].length,
      answers: answers.map(({ question, worth, forests }) => ({
        question,
        worth,
        forests: forests.map(({ base, roots, inputs }) => ({
          base,
          trees: roots.length,
          nodes: inputs.length,
        })),
      })),
    },
    sections: [
      ...learners.flatMap(({ bias }, at) => [
        floats(bias),
        ...(blocks[at] ?? []).flatMap(({ sections }) => sections),
      ]),
      ...answers.flatMap(({ forests }) => forests.flatMap(forestSections)),
    ],
  };
}

function forestSections({ roots, inputs, children, numbers }: Forest): Uint8Array[] {
  return [whole(roots, 4), whole(inputs, 2), whole(children, 2), floats(numbers)];
}

function whole(values: ArrayLike<number>, size: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(bytes.buffer);
  Array.from(values).forEach((value, at) => {
    if (size === 2) view.setUint16(at * 2, value, true);
    else view.setUint32(at * 4, value, true);
  });
  return bytes;
}
