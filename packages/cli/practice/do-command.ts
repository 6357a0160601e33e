import { type ActId, type EngagementId, idOf, idPattern } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { LocalQuestion } from '@crucible/practice/local-question.ts';
import { newId } from '@crucible/record/new-id.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadFiles } from '../load-files.ts';
import { askPractice } from './ask-practice.ts';
import type { PracticeFlags } from './practice-flags.ts';
import { say } from './say.ts';
import {
  doneSentences,
  type QuestionFault,
  questionFaultSentence,
  reachFaultSentence,
  refusedSentence,
} from './words.ts';

export type DoFlags = PracticeFlags & {
  readonly engagement?: string;
  readonly other?: string;
  readonly json?: string;
  readonly file?: string;
  readonly id?: string;
  readonly typedForClient?: true;
};

/** `crucible do ACT`: with `--json` JSON comes back on stdout, words for people go to stderr. */
export async function doCommand(act: string, flags: DoFlags): Promise<ExitCode> {
  const question = await questionOf(act, flags);
  if (!question.ok) return say(exitCodes.wrongUse, [questionFaultSentence(question.refusal)]);
  const answer = await askPractice(flags, question.value);
  if (!answer.ok) return say(exitCodes.wrongUse, [reachFaultSentence(answer.refusal)]);
  if (!('done' in answer.value)) throw new Error('an act is answered as an act');
  const { done } = answer.value;
  if (!done.ok) {
    const message = refusedSentence(done.refusal, `do ${act}`);
    if (flags.json !== undefined) print({ refusal: { ...done.refusal, message } });
    return say(exitCodes.refused, [message]);
  }
  if (flags.json !== undefined) print(done.value);
  else for (const sentence of doneSentences(done.value)) process.stdout.write(`${sentence}\n`);
  return exitCodes.read;
}

async function questionOf(act: string, flags: DoFlags): Promise<Result<LocalQuestion, QuestionFault>> {
  const { engagement, other, id, file: path, typedForClient } = flags;
  const wrong = [engagement, other, id].find((given) => given !== undefined && !idPattern.test(given));
  if (wrong !== undefined) return refuse({ kind: 'not-an-id', given: wrong });
  const input = await inputFrom(flags.json);
  if (!input.ok) return input;
  const file = path === undefined ? ok(undefined) : await fileAt(path);
  if (!file.ok) return file;
  return ok({
    act,
    id: id === undefined ? newId<ActId>() : idOf<ActId>(id),
    input: input.value,
    ...placeIn({ engagement, other }),
    ...(file.value !== undefined && { file: file.value }),
    ...(typedForClient && { typedForClient }),
  });
}

export function placeIn({
  engagement,
  other,
}: {
  engagement?: string | undefined;
  other?: string | undefined;
}) {
  return {
    ...(engagement !== undefined && { engagement: idOf<EngagementId>(engagement) }),
    ...(other !== undefined && { other: idOf<EngagementId>(other) }),
  };
}

/** What stands on the command line, or on standard input for `-`; nothing is an empty input. */
export async function inputFrom(json: string | undefined): Promise<Result<unknown, QuestionFault>> {
  if (json === undefined) return ok({});
  const text = json === '-' ? await standardInput() : json;
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse({ kind: 'not-json' });
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function fileAt(path: string): Promise<Result<{ name: string; base64: string }, QuestionFault>> {
  const loaded = await loadFiles([path]);
  if (!loaded.ok) return refuse({ kind: 'file', faults: loaded.refusal });
  const [file] = loaded.value;
  if (file === undefined || 'refusal' in file.content) return refuse({ kind: 'file-too-large', path });
  return ok({ name: file.name, base64: Buffer.from(file.content).toString('base64') });
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
