import { readFileSync } from 'node:fs';
import type { ShownAccessCopy } from '@crucible/core/keeping/access-copy.ts';
import type { AccessRequests } from '@crucible/core/keeping/access-request.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { accessCopyPage } from '@crucible/display/report/access-copy-page.ts';
import { actRefusalSentence } from '@crucible/display/sentences/en/act-refusal.ts';
import { accessOwed, eraseSentences } from '@crucible/display/sentences/en/erase.ts';
import { plainText } from '@crucible/display/sentences/en/name.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askPractice } from './ask-practice.ts';
import { doAct, type OfWork, workOf } from './erase-command.ts';
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
  const owed = await owe(flags);
  if (owed !== undefined) return owed;
  const input = { omissions: omissions.value };
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
  return written ?? tell([eraseSentences.written(plainText(to)), accessOwed(copy.owedBy)]);
}

/** Neither where to write it nor since when it is owed. */
export function nothingToCopy(): ExitCode {
  return say(exitCodes.wrongUse, [eraseSentences.accessWants]);
}

/** Notes that it was asked for, so that both see by when it is owed, unless one is owed from that day already. */
async function owe(flags: AccessFlags): Promise<ExitCode | undefined> {
  const requests = await requestsOf(flags);
  if (typeof requests === 'number') return requests;
  if (requests.some(({ on, handedOver }) => on === flags.asked && handedOver === undefined)) return undefined;
  const done = await doAct(flags, 'keeping.ask-access', { on: flags.asked });
  return typeof done === 'number' ? done : undefined;
}

/** `crucible access-copy --handed-over`: notes it, with how many lines were left out. */
export async function handedOverCommand(flags: OfWork & { readonly omit?: string }): Promise<ExitCode> {
  const omissions = omissionsIn(flags.omit);
  if (!omissions.ok) return say(exitCodes.wrongUse, [questionFaultSentence(omissions.refusal)]);
  const requests = await requestsOf(flags);
  if (typeof requests === 'number') return requests;
  const open = requests.find(({ handedOver }) => handedOver === undefined);
  if (open === undefined) return say(exitCodes.refused, [eraseSentences.noAccess]);
  const input = { asked: open.asked, omissions: omissions.value.length };
  const done = await doAct(flags, 'keeping.hand-over-access', input);
  return typeof done === 'number' ? done : tell([eraseSentences.handedOver]);
}

async function requestsOf(flags: OfWork): Promise<AccessRequests | ExitCode> {
  const answer = await askPractice(flags, {
    view: 'keeping.show-keeping',
    input: {},
    engagement: workOf(flags),
  });
  if (!answer.ok) return say(exitCodes.wrongUse, [reachFaultSentence(answer.refusal)]);
  if (!('shown' in answer.value)) throw new Error('a view is answered as a view');
  const { shown } = answer.value;
  if (!shown.ok) return say(exitCodes.refused, [joined(actRefusalSentence(shown.refusal))]);
  return (shown.value as { readonly access: AccessRequests }).access;
}

/** A file of JSON: a list of `{stream, seq, reason}`. */
function omissionsIn(path: string | undefined): Result<readonly unknown[], QuestionFault> {
  if (path === undefined) return ok([]);
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(read) ? ok(read) : refuse({ kind: 'not-json' });
  } catch {
    return refuse({ kind: 'not-json' });
  }
}
