import { count, listOf } from '@crucible/display/sentences/en/count.ts';
import { plainText } from '@crucible/display/sentences/en/name.ts';
import type { RefusalWords } from '@crucible/display/sentences/en/refusal.ts';
import type { ReadFile } from '@crucible/reading/read-files.ts';
import type { CoachRefusal } from '@crucible/reading/readers/find-coach.ts';
import type { LabelFault } from './check-labels.ts';
import type { FileFault } from './load-files.ts';
import type { ReportFault } from './write-report.ts';

/** What the command says beside the reading, on stderr. */
export function faultSentence(fault: FileFault | LabelFault | ReportFault): string {
  switch (fault.kind) {
    case 'missing':
      return `${quoted(fault.path)} is not there.`;
    case 'directory':
      return `${quoted(fault.path)} is a folder; name the files in it.`;
    case 'not-plain':
      return `${quoted(fault.path)} is no plain file. To read from a pipe: crucible read -`;
    case 'unreadable':
      return `${quoted(fault.path)} cannot be read: ${reasonOf(fault.code)}.`;
    case 'input-twice':
      return 'Standard input (-) can be read only once.';
    case 'coach':
      return coachSentence(fault.file, fault.refusal);
    case 'no-such-label':
      return `Nobody is called ${quoted(fault.label)}. ${labelList(fault.labels)}`;
    case 'report-is-directory':
      return `${quoted(fault.path)} is a folder; name the file for the report.`;
    case 'report-is-input':
      return `${quoted(fault.path)} is one of the transcripts; the report would overwrite it.`;
    case 'report-is-other':
      return `${quoted(fault.path)} is there already and is no web page; give the report a name that ends in .html.`;
    case 'report-not-plain':
      return `${quoted(fault.path)} is no plain file, so no report is written there.`;
    case 'report-no-folder':
      return `The report cannot be written to ${quoted(fault.path)}: there is no such folder.`;
    case 'report-not-written':
      return `The report was not written to ${quoted(fault.path)}: ${reasonOf(fault.code)}.`;
  }
}

function coachSentence(file: string, refusal: CoachRefusal): string {
  const label = quoted(refusal.label);
  switch (refusal.kind) {
    case 'no-such-speaker':
      return `In ${quoted(file)} nobody is called ${label}. ${labelList(refusal.labels)}`;
    case 'several-speakers':
      return `In ${quoted(file)} ${label} fits more than one. ${labelList(refusal.labels)}`;
    case 'not-a-person':
      return `In ${quoted(file)} ${label} is not one person.`;
  }
}

/** Where the named coach was found in other files of the same engagement. */
export function coachLeftOpen(fault: LabelFault): string {
  return `${faultSentence(fault)} Who is the coach stays open there.`;
}

function labelList(labels: readonly string[]): string {
  return labels.length === 0 ? 'No names are in it.' : `The names are ${listOf(labels.map(quoted))}.`;
}

function reasonOf(code: string): string {
  return reasons[code] ?? `the system says ${code}`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it is not permitted',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for you',
  EFBIG: 'it is larger than a file may be here',
  EIO: 'the disk has a fault',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

export function reportSentence(path: string): string {
  return `The report: ${plainText(path)}`;
}

export function notReadSentence(name: string, { reason, instead }: RefusalWords): string {
  return `${quoted(name)} was not read. ${plainText(`${reason} ${instead}`)}`;
}

/** By what several files were put in order. */
export function orderSentence(files: readonly ReadFile[]): string {
  const read = files.filter(({ outcome }) => 'transcript' in outcome);
  const named = read.filter(({ dateFrom }) => dateFrom === 'name').length;
  const undated = read.filter(({ dateFrom }) => dateFrom === undefined).length;
  if (undated === read.length) return 'No file says its date: the sessions stand in the order given.';
  const fromNames = named === 0 ? '' : ` (${count(named, 'date')} from the name of the file)`;
  const rest =
    undated === 0 ? '' : `; ${count(undated, 'file')} without a date after them, in the order given`;
  return `The sessions stand in the order of their dates${fromNames}${rest}.`;
}

function quoted(text: string): string {
  return `"${plainText(text)}"`;
}
