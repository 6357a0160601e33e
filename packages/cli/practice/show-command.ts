import { idPattern } from '@crucible/core/ids.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askPractice } from './ask-practice.ts';
import { inputFrom, placeIn } from './do-command.ts';
import { outline } from './outline.ts';
import type { PracticeFlags } from './practice-flags.ts';
import { say } from './say.ts';
import { questionFaultSentence, reachFaultSentence, refusedSentence } from './words.ts';

export type ShowFlags = PracticeFlags & {
  readonly engagement?: string;
  readonly other?: string;
  readonly with?: string;
  readonly json?: true;
};

/** `crucible show VIEW`: an outline to read, or JSON for programs. */
export async function showCommand(view: string, flags: ShowFlags): Promise<ExitCode> {
  const { engagement, other } = flags;
  const wrong = [engagement, other].find((given) => given !== undefined && !idPattern.test(given));
  if (wrong !== undefined)
    return say(exitCodes.wrongUse, [questionFaultSentence({ kind: 'not-an-id', given: wrong })]);
  const input = await inputFrom(flags.with);
  if (!input.ok) return say(exitCodes.wrongUse, [questionFaultSentence(input.refusal)]);
  const answer = await askPractice(flags, { view, input: input.value, ...placeIn({ engagement, other }) });
  if (!answer.ok) return say(exitCodes.wrongUse, [reachFaultSentence(answer.refusal)]);
  if (!('shown' in answer.value)) throw new Error('a view is answered as a view');
  const { shown } = answer.value;
  if (!shown.ok) return say(exitCodes.refused, [refusedSentence(shown.refusal, `show ${view}`)]);
  const text = flags.json ? JSON.stringify(shown.value) : outline(shown.value).join('\n');
  process.stdout.write(`${text}\n`);
  return exitCodes.read;
}
