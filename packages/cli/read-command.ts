import { ok, type Result } from '@crucible/core/result.ts';
import { momentQuestion } from '@crucible/display/sentences/en/moment.ts';
import { refusalSentence } from '@crucible/display/sentences/en/refusal.ts';
import { renderTerminal } from '@crucible/display/terminal/terminal.ts';
import { type GivenFile, type ReadFile, readFiles } from '@crucible/reading/read-files.ts';
import { sessionJson } from '@crucible/reading/session-json.ts';
import { checkLabels } from './check-labels.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadFiles } from './load-files.ts';
import { loadModels } from './load-models.ts';
import { paintFor } from './paint.ts';
import { progressOn } from './progress.ts';
import { coachLeftOpen, faultSentence, notReadSentence, orderSentence, reportSentence } from './words.ts';
import { findReportPlace, type ReportFault, type ReportPlace, writeReport } from './write-report.ts';

export type ReadFlags = {
  readonly coach?: string;
  readonly goal?: string;
  readonly html?: string;
  readonly json?: true;
  /** With `json`: every candidate, not only the few that are worth a look. */
  readonly allMoments?: true;
  readonly same: readonly (readonly string[])[];
  readonly apart: readonly string[];
};

/** `crucible read`: people's words on stdout, or with `--json` the JSON there and the words on stderr. */
export async function readCommand(paths: readonly string[], flags: ReadFlags): Promise<ExitCode> {
  const place = flags.html === undefined ? ok(undefined) : findReportPlace(flags.html, paths);
  if (!place.ok) return wrongUse([place.refusal]);
  const given = await loadFiles(paths);
  if (!given.ok) return wrongUse(given.refusal);

  const files = readAll(given.value, flags);
  const labels = checkLabels(files, flags);
  if (!labels.ok) return wrongUse(labels.refusal);
  say(labels.value.map(coachLeftOpen));

  const report = place.value === undefined ? ok(undefined) : await saveReport(files, place.value);
  if (!report.ok) return wrongUse([report.refusal]);
  if (flags.json) printJson(files, report.value, flags.allMoments ? 'all' : 'queue');
  else printText(files, report.value);
  return files.some(({ outcome }) => 'refusal' in outcome) ? exitCodes.refused : exitCodes.read;
}

function readAll(given: readonly GivenFile[], flags: ReadFlags): ReadFile[] {
  const { coach, goal, same, apart } = flags;
  const choices = { same, apart, ...(coach !== undefined && { coach }), ...(goal !== undefined && { goal }) };
  const progress = progressOn(process.stderr, given);
  const files = readFiles(
    given.map((file) => ({ ...file, choices })),
    loadModels(),
    progress.begun,
  );
  progress.done();
  return files;
}

async function saveReport(
  files: readonly ReadFile[],
  place: ReportPlace,
): Promise<Result<string, ReportFault>> {
  const { renderReport } = await import('@crucible/display/report/report.ts');
  return writeReport(place, renderReport(files));
}

function printJson(files: readonly ReadFile[], report: string | undefined, which: 'queue' | 'all'): void {
  for (const { name, outcome } of files) {
    if ('refusal' in outcome) say([notReadSentence(name, refusalSentence(outcome.refusal))]);
  }
  if (report !== undefined) say([reportSentence(report)]);
  const json = sessionJson(files, refusalSentence, { which, write: momentQuestion });
  process.stdout.write(`${JSON.stringify(json)}\n`);
}

function printText(files: readonly ReadFile[], report: string | undefined): void {
  if (files.length > 1) say([orderSentence(files)]);
  const text = renderTerminal(files, {
    width: process.stdout.columns ?? 80,
    paint: paintFor(process.stdout),
    ...(report !== undefined && { report }),
  });
  process.stdout.write(text);
}

function wrongUse(faults: readonly Parameters<typeof faultSentence>[0][]): ExitCode {
  say(faults.map(faultSentence));
  return exitCodes.wrongUse;
}

function say(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
}
