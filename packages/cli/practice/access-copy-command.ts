import { readFileSync } from 'node:fs';
import type { ShownAccessCopy } from '@crucible/core/keeping/access-copy.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { accessCopyPage } from '@crucible/display/report/access-copy-page.ts';
import { actRefusalSentence } from '@crucible/display/sentences/en/act-refusal.ts';
import { eraseSentences } from '@crucible/display/sentences/en/erase.ts';
import { plainText } from '@crucible/display/sentences/en/name.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askPractice } from './ask-practice.ts';
import { type OfWork, workOf } from './erase-command.ts';
import { joined, say } from './say.ts';
import { tell } from './with-record.ts';
import { type QuestionFault, questionFaultSentence, reachFaultSentence } from './words.ts';
import { writePages } from './write-pages.ts';

export type AccessFlags = OfWork & {
  readonly asked: string;
  readonly omit?: string;
  readonly json?: string;
};

/** `crucible access-copy OUT.html`: what is kept about the client, for the client to keep. */
export async function accessCopyCommand(to: string, flags: AccessFlags): Promise<ExitCode> {
  const omissions = omissionsIn(flags.omit);
  if (!omissions.ok) return say(exitCodes.wrongUse, [questionFaultSentence(omissions.refusal)]);
  const input = { asked: flags.asked, omissions: omissions.value };
  const view = 'keeping.show-access-copy';
  const answer = await askPractice(flags, { view, input, engagement: workOf(flags) });
  if (!answer.ok) return say(exitCodes.wrongUse, [reachFaultSentence(answer.refusal)]);
  if (!('shown' in answer.value)) throw new Error('a view is answered as a view');
  const { shown } = answer.value;
  if (!shown.ok) return say(exitCodes.refused, [joined(actRefusalSentence(shown.refusal))]);
  const copy = shown.value as ShownAccessCopy;
  const written = writePages([
    { to, text: accessCopyPage(copy) },
    ...(flags.json === undefined ? [] : [{ to: flags.json, text: JSON.stringify(copy, undefined, 2) }]),
  ]);
  return written ?? tell([eraseSentences.written(plainText(to))]);
}

/** A file of JSON: a list of `{stream, seq, reason}`. */
function omissionsIn(path: string | undefined): Result<unknown, QuestionFault> {
  if (path === undefined) return ok([]);
  try {
    return ok(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return refuse({ kind: 'not-json' });
  }
}
