import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import { onFolder } from './options.ts';
import { registerKeeping } from './register-keeping.ts';
import { registerUpkeep } from './register-upkeep.ts';

type Ended = (code: ExitCode) => void;

/** The commands about a practice. Those for its acts and views are made only when one of them is asked for. */
export async function registerPractice(
  program: Command,
  args: readonly string[],
  ended: Ended,
): Promise<void> {
  onFolder(program.command('new'))
    .description('make a folder for your practice, with its keys and an empty record')
    .requiredOption('--name <name>', 'your name, as clients know it')
    .action(async (flags) => ended(await (await import('./new-command.ts')).newCommand(flags)));
  onFolder(program.command('open'))
    .description('hold the practice open, so that other commands need no passphrase, until Ctrl-C')
    .action(async (flags) => ended(await (await import('./open-command.ts')).openCommand(flags)));
  onFolder(program.command('verify'))
    .description('check that nothing that was kept has changed')
    .argument('[place]', 'the folder of a practice, or a copy of its record; else --folder')
    .option('--receipt <file>', 'a receipt that the record has to fit; may be repeated', collected, [])
    .option('--open', 'also open every line with the passphrase')
    .option('--json', 'answer in JSON')
    .action(async (place, flags) =>
      ended(await (await import('./verify-command.ts')).verifyCommand(place, flags)),
    );
  registerUpkeep(program, onFolder, ended);
  registerKeeping(program, onFolder, ended);
  const doing = program.command('do').description('do something in your practice, as its coach');
  const showing = program.command('show').description('look at something in your practice, as its coach');
  const [asked] = args;
  if (asked === 'do') await (await import('./register-acts.ts')).registerActs(doing, ended);
  if (asked === 'show') await (await import('./register-views.ts')).registerViews(showing, ended);
}

function collected(path: string, before: readonly string[]): string[] {
  return [...before, path];
}
