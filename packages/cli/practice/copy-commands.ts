import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ActId, type EngagementId, idOf, idPattern } from '@crucible/core/ids.ts';
import type { Reader } from '@crucible/display/report/copied-line.ts';
import { actRefusalSentence } from '@crucible/display/sentences/en/act-refusal.ts';
import { count } from '@crucible/display/sentences/en/count.ts';
import { plainText } from '@crucible/display/sentences/en/name.ts';
import { answerLocally } from '@crucible/practice/answer-locally.ts';
import type { LocalAnswer } from '@crucible/practice/local-question.ts';
import { newId } from '@crucible/record/new-id.ts';
import type { OpenRecord } from '@crucible/record/record.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { fullCopyOf, pageOf } from './full-copy-pages.ts';
import { practiceOver } from './open-practice.ts';
import { askPassphrase, choosePassphrase } from './passphrase.ts';
import type { PracticeFlags } from './practice-flags.ts';
import { joined, say } from './say.ts';
import { refused, tell, telling, withRecord } from './with-record.ts';
import { questionFaultSentence, reachFaultSentence } from './words.ts';
import { writePages } from './write-pages.ts';

export type ExportFlags = PracticeFlags & {
  readonly engagement: string;
  readonly copyPassphraseFile?: string;
  readonly open?: true;
  /** The words in the clear, for whom `for` names. */
  readonly html?: string;
  readonly json?: string;
  readonly for?: Reader;
};

/** `crucible export FILE`: sealed under a passphrase of its own, unless it is asked for open. */
export async function exportCommand(to: string, flags: ExportFlags): Promise<ExitCode> {
  if (!idPattern.test(flags.engagement))
    return say(exitCodes.wrongUse, [questionFaultSentence({ kind: 'not-an-id', given: flags.engagement })]);
  if (existsSync(to)) return say(exitCodes.wrongUse, [thereAlready(to)]);
  return withRecord(flags, { to: 'read' }, async (record) => {
    const passphrase = flags.open ? undefined : await choosePassphrase(flags.copyPassphraseFile);
    if (passphrase && !passphrase.ok)
      return say(exitCodes.wrongUse, [reachFaultSentence(passphrase.refusal)]);
    telling('Copying the engagement');
    const sealed = passphrase && { passphrase: passphrase.value };
    const engagement = idOf<EngagementId>(flags.engagement);
    const written = await record.writeCopy({ engagement, to: resolve(to), ...sealed });
    if (!written.ok) return refused(written.refusal);
    const pages = await clearPages(record, engagement, flags);
    if (pages !== undefined) return pages;
    const how = sealed
      ? 'It opens by the passphrase you chose for it.'
      : 'Whoever has this file can read it.';
    return tell([`Copied: ${count(written.value.entries, 'line')} to ${plainText(to)}. ${how}`]);
  });
}

/** It may be a copy of something that is gone by now. */
function thereAlready(path: string): string {
  return `"${plainText(path)}" is there already. Give the copy another name.`;
}

/** One page with a check of receipts, and the same as JSON, where they are asked for. */
async function clearPages(
  record: OpenRecord,
  engagement: EngagementId,
  { html, json, for: reader = 'client' }: ExportFlags,
): Promise<ExitCode | undefined> {
  if (html === undefined && json === undefined) return undefined;
  const copy = await fullCopyOf(record, engagement, reader);
  return writePages([
    ...(html === undefined ? [] : [{ to: html, text: pageOf(copy) }]),
    ...(json === undefined ? [] : [{ to: json, text: JSON.stringify(copy, undefined, 2) }]),
  ]);
}

export type ImportFlags = PracticeFlags & {
  readonly copyPassphraseFile?: string;
  readonly open?: true;
  readonly called?: string;
};

/** `crucible import FILE`: a copy that `crucible export` made. */
export async function importCommand(file: string, flags: ImportFlags): Promise<ExitCode> {
  return withRecord(flags, { to: 'write' }, async (record) => {
    const passphrase = flags.open ? undefined : await askPassphrase(flags.copyPassphraseFile);
    if (passphrase && !passphrase.ok)
      return say(exitCodes.wrongUse, [reachFaultSentence(passphrase.refusal)]);
    telling('Reading the copy through and taking it in');
    const taken = await record.takeIn({
      file: resolve(file),
      ...(passphrase && { passphrase: passphrase.value }),
    });
    if (!taken.ok) return refused(taken.refusal);
    const { repeated, engagement } = taken.value;
    tell([repeated ? 'It was here already.' : `Taken in: engagement ${engagement}, with its receipts.`]);
    return takeUp(record, engagement, flags);
  });
}

/** The coach of this practice in the place of the one it had; again changes nothing. */
async function takeUp(
  record: OpenRecord,
  engagement: EngagementId,
  { called }: ImportFlags,
): Promise<ExitCode> {
  const practice = practiceOver(record);
  const act = 'engagement.take-up-engagement';
  const input = called === undefined ? {} : { called };
  const asked = { act, id: newId<ActId>(), input, engagement } as const;
  const { done } = (await answerLocally(practice, asked, noBytes)) as Extract<LocalAnswer, { done: unknown }>;
  if (done.ok)
    return tell(['The work goes on here with you as its coach; a line that the client reads says so.']);
  if (done.refusal.kind === 'engagement-open-already') return exitCodes.read;
  return say(exitCodes.refused, [joined(actRefusalSentence(done.refusal))]);
}

function noBytes(): never {
  throw new Error('nothing is handed in with a copy');
}
