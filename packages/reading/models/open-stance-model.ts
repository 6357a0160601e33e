import { ok, type Result } from '@crucible/core/result.ts';
import type { Forest } from './forest.ts';
import type { BlockSize, ModelRefusal } from './model-file.ts';
import { secondInputNames } from './second-inputs.ts';
import { openSections, readBlock, type SectionReader } from './sections.ts';
import type { Learner } from './stacked-model.ts';
import type { RoleModel, StanceModel, Worth } from './stance-model.ts';
import { firstQuestions, type LastQuestion, type PairRole } from './stance-questions.ts';

/**
 * The header of a stance model. Behind it lie, for the coach and then the client: each learner's biases and
 * blocks (model-file.ts); then each forest's roots (32-bit), inputs and children (16-bit) and numbers
 * (32-bit floats), lowest byte first.
 */
export type StanceHeader = {
  readonly name: string;
  readonly version: string;
  readonly features: number;
  readonly sides: Readonly<Record<PairRole, RoleHeader>>;
};

export type RoleHeader = {
  readonly learners: readonly (readonly BlockSize[])[];
  readonly inputs: number;
  readonly answers: readonly {
    readonly question: LastQuestion;
    readonly worth: Worth;
    readonly forests: readonly { readonly base: number; readonly trees: number; readonly nodes: number }[];
  }[];
};

export function openStanceModel(bytes: Uint8Array): Result<StanceModel, ModelRefusal> {
  const opened = openSections<StanceHeader>(bytes);
  if (!opened.ok) return opened;
  const { header, section } = opened.value;
  const { name, version, sides } = header;
  const coach = readSide('coach', sides.coach, section);
  return ok({ name, version, sides: { coach, client: readSide('client', sides.client, section) } });
}

function readSide(side: PairRole, header: RoleHeader, section: SectionReader): RoleModel {
  const columns = firstQuestions[side].length;
  if (header.inputs !== secondInputNames(header.learners.length)[side].length) {
    throw new RangeError(
      `the ${side}'s forests have ${header.inputs} inputs, which are not those of its features`,
    );
  }
  const learners = header.learners.map((blocks): Learner => {
    const bias = section.floats(columns);
    return { subject: 'answers', bias, blocks: blocks.map((size) => readBlock(size, columns, section)) };
  });
  const answers = header.answers.map(({ question, worth, forests }) => ({
    question,
    worth,
    forests: forests.map((size) => readForest(size, section)),
  }));
  return { learners, answers };
}

type ForestSize = RoleHeader['answers'][number]['forests'][number];

function readForest({ base, trees, nodes }: ForestSize, section: SectionReader): Forest {
  const whole = (count: number, size: 2 | 4): Uint32Array => {
    const bytes = section.bytes(count * size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
      found[at] = size === 2 ? view.getUint16(at * 2, true) : view.getUint32(at * 4, true);
    }
    return found;
  };
  return {
    base,
    roots: whole(trees, 4),
    inputs: new Uint16Array(whole(nodes, 2)),
    children: new Uint16Array(whole(nodes, 2)),
    numbers: section.floats(nodes),
  };
}
