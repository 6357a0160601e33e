import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadFiles } from '../load-files.ts';
import { faultSentence } from '../words.ts';
import { type AnalysisFault, type Asked, analyseFile } from './analyse-file.ts';
import { circumplexJson } from './circumplex-json.ts';
import { circumplexText } from './circumplex-text.ts';
import { circumplexFault } from './words.ts';

export type CircumplexFlags = {
  readonly octants?: readonly string[];
  readonly group?: string;
  readonly measures?: readonly string[];
  readonly contrast?: true;
  readonly ipsatise?: true;
  readonly standardise?: true;
  readonly order?: true;
  readonly pairwise?: true;
  readonly level: number;
  readonly boots?: number;
  readonly seed?: number;
  readonly indices?: string;
  readonly json?: true;
};

/** `crucible circumplex`: structural summaries of a table, as text or with `--json` for other programs. */
export async function circumplexCommand(path: string, flags: CircumplexFlags): Promise<ExitCode> {
  if (flags.indices !== undefined && flags.boots !== undefined)
    return refused({ kind: 'both-draws', option: '--boots' });
  if (flags.indices !== undefined && flags.seed !== undefined)
    return refused({ kind: 'both-draws', option: '--seed' });
  const files = await loadFiles([path, ...(flags.indices === undefined ? [] : [flags.indices])]);
  if (!files.ok) return say(files.refusal.map(faultSentence), exitCodes.wrongUse);
  const [table, indices] = files.value;
  const [rows, draws] = files.value.map(({ content }) =>
    content instanceof Uint8Array ? content : undefined,
  );
  if (table === undefined || rows === undefined) return refused({ kind: 'too-large' });
  if (indices !== undefined && draws === undefined) return refused({ kind: 'too-large' });

  const found = analyseFile(rows, askedBy(flags), draws);
  if (!found.ok) return refused(found.refusal);
  const analysed = { file: table.name, ...found.value.analysed };
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(circumplexJson(analysed, found.value.profiles))}\n`
      : circumplexText(analysed, found.value.profiles),
  );
  return exitCodes.read;
}

function askedBy({ contrast, pairwise, ipsatise, standardise, order, ...flags }: CircumplexFlags): Asked {
  const asked = (flag: true | undefined) => (flag ? 'asked' : 'none');
  return {
    ...flags,
    measures: flags.measures ?? [],
    contrast: asked(contrast),
    ipsatised: asked(ipsatise),
    standardised: asked(standardise),
    order: asked(order),
    missing: pairwise ? 'pairwise' : 'listwise',
  };
}

/** What is wrong with the table itself ends otherwise than what is wrong with the options. */
const inTheTable = [
  'too-large',
  'not-text',
  'empty',
  'no-rows',
  'open-quote',
  'ragged',
  'name-twice',
  'not-a-number',
  'no-spread',
];

function refused(fault: AnalysisFault): ExitCode {
  return say(
    [circumplexFault(fault)],
    inTheTable.includes(fault.kind) ? exitCodes.refused : exitCodes.wrongUse,
  );
}

function say(sentences: readonly string[], code: ExitCode): ExitCode {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return code;
}
