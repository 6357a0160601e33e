import { type Command, InvalidArgumentError } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import type { CircumplexFlags } from './circumplex-command.ts';

export function registerCircumplex(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('circumplex')
    .description(
      'structural summaries of a table of octant scores, with bootstrap intervals; for researchers',
    )
    .argument('<file>', 'a CSV with a line of names and a row for each person; - reads standard input')
    .option(
      '--octants <columns>',
      'the eight columns in the order PA,BC,DE,FG,HI,JK,LM,NO; else those so called. PA1+PA2 is the mean of items',
      names,
    )
    .option('--group <column>', 'a profile for each group that this column names')
    .option(
      '--measures <columns>',
      'profiles of the correlations with these columns instead of the means',
      names,
    )
    .option('--contrast', 'the second of two profiles less the first')
    .option('--ipsatise', "take each person's own mean over the octants away first")
    .option('--standardise', 'hold each octant against its mean and standard deviation in this table')
    .option('--order', 'whether octants nearer on the circle correlate more (RANDALL, exact)')
    .option('--pairwise', 'where numbers are missing use those that are there; else the row is left out')
    .option('--level <part>', 'of the intervals', level, 0.95)
    .option('--boots <number>', 'how often rows are drawn again, 1 to 100,000; else 2,000', whole(1, 100_000))
    .option(
      '--seed <number>',
      'of the draws, 0 to 4294967295; else it comes from the table',
      whole(0, 2 ** 32 - 1),
    )
    .option('--indices <file>', 'the rows drawn elsewhere: a draw on each line, counted from 1 (also .gz)')
    .option('--json', 'print the figures for other programs instead (docs/json.md)')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .showHelpAfterError('Try: crucible circumplex --help')
    .exitOverride()
    .action(async (file: string, flags: CircumplexFlags) => {
      const { circumplexCommand } = await import('./circumplex-command.ts');
      ended(await circumplexCommand(file, flags));
    });
}

const examples = `
Examples:
  crucible circumplex scores.csv
  crucible circumplex scores.csv --group Gender --contrast --json > contrast.json
  crucible circumplex scores.csv --measures Narcissism,Avoidance --boots 5000 --seed 7
  crucible circumplex answers.csv --octants "q1+q9+q17,q2+q10+q18,..." --order

Cells between commas, semicolons or tabs (then "3,5" is a number too); empty, NA, NaN or . where one is missing.
Exit codes: 0 done, 2 wrong use, 3 a table that cannot be read, 70 a fault here.`;

function names(text: string): string[] {
  const all = text.split(',').map((name) => name.trim());
  if (all.includes('')) throw new InvalidArgumentError('Name columns with commas between them.');
  return all;
}

function level(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < 1)) throw new InvalidArgumentError('Write a part of one, such as 0.95.');
  return value;
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/u.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
    }
    return value;
  };
}
