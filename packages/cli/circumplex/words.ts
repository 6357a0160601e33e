import { octants } from '@crucible/core/circumplex/octant.ts';
import { count, listOf } from '@crucible/display/sentences/en/count.ts';
import { plainText } from '@crucible/display/sentences/en/name.ts';
import type { ColumnFault } from './choose-columns.ts';
import type { IndexFault } from './open-indices.ts';
import type { TableFault } from './open-table.ts';
import type { PreparationFault } from './prepare-octants.ts';

/** What the options ask for and the table cannot give. */
export type AskFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-two'; readonly profiles: number }
  | { readonly kind: 'too-few'; readonly used: number; readonly rows: number }
  | { readonly kind: 'both-draws'; readonly option: '--boots' | '--seed' };

/** Why a table was not analysed, in one sentence that says what to do. */
export function circumplexFault(
  fault: TableFault | ColumnFault | PreparationFault | IndexFault | AskFault,
): string {
  switch (fault.kind) {
    case 'not-text':
      return 'This is no text. Save the table as CSV (UTF-8).';
    case 'empty':
      return 'The file is empty. It needs a line of names and a row for each person.';
    case 'no-rows':
      return 'Under the line of names stands nothing. It needs a row for each person.';
    case 'open-quote':
      return `In line ${fault.line} a quotation mark is opened or closed where none may be.`;
    case 'ragged':
      return `Line ${fault.line} has ${count(fault.cells, 'cell')}, and there are ${count(fault.names, 'name')}.`;
    case 'name-twice':
      return `Two columns are called ${quoted(fault.name)}. Give one of them another name.`;
    case 'not-eight':
      return `--octants needs eight columns in the order PA, BC, DE, FG, HI, JK, LM, NO; ${fault.given} were named.`;
    case 'named-twice':
      return `The column ${quoted(fault.name)} is asked for twice.`;
    case 'no-column':
      return `No column is called ${quoted(fault.name)}. ${columnList(fault.names)}`;
    case 'no-octants':
      return `Name the eight octants with --octants: ${listOf(fault.missing)} ${fault.missing.length === 1 ? 'is' : 'are'} no column here. ${columnList(fault.names)}`;
    case 'not-a-number':
      return `In line ${fault.line} the column ${quoted(fault.name)} says ${quoted(fault.text)}, which is no number. Leave the cell empty (or NA) where a number is missing.`;
    case 'no-spread':
      return `In the octant ${octants[fault.octant]} all rows are the same, so --standardise has nothing to hold it against.`;
    default:
      return askSentence(fault);
  }
}

function askSentence(fault: IndexFault | AskFault): string {
  switch (fault.kind) {
    case 'no-indices':
      return 'The file of --indices is empty. It needs a draw on each line.';
    case 'bad-index':
      return `In line ${fault.line} of --indices stands ${quoted(fault.text)}; a row is a whole number from 1 to ${fault.rows}.`;
    case 'short-draw':
      return `Line ${fault.line} of --indices draws ${count(fault.drawn, 'row')}, and ${fault.rows} take part.`;
    case 'too-large':
      return 'The file is larger than a table may be here.';
    case 'no-two':
      return `--contrast compares two profiles; there ${fault.profiles === 1 ? 'is' : 'are'} ${fault.profiles}. Name a --group with two groups, or two --measures.`;
    case 'too-few':
      return `Of ${count(fault.rows, 'row')} only ${fault.used} can take part; two are needed. Where numbers are missing, --pairwise uses what is there.`;
    case 'both-draws':
      return `With --indices the draws are given: leave ${fault.option} out.`;
  }
}

function columnList(names: readonly string[]): string {
  const shown = names.slice(0, 40).map(quoted);
  const more = names.length - shown.length;
  return `The columns are ${listOf(more > 0 ? [...shown, `${more} more`] : shown)}.`;
}

function quoted(text: string): string {
  return `"${plainText(text).slice(0, 60)}"`;
}
