import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { faultSentence } from '../words.ts';
import { findReportPlace, writeReport } from '../write-report.ts';
import { say } from './say.ts';

/** Each whole or not at all, for its owner alone; an exit code where one could not be written. */
export function writePages(
  pages: readonly { readonly to: string; readonly text: string }[],
): ExitCode | undefined {
  for (const { to, text } of pages) {
    const place = findReportPlace(to, []);
    if (!place.ok) return say(exitCodes.wrongUse, [faultSentence(place.refusal)]);
    const written = writeReport(place.value, text);
    if (!written.ok) return say(exitCodes.wrongUse, [faultSentence(written.refusal)]);
  }
  return undefined;
}
