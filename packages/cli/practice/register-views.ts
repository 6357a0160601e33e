import { views } from '@crucible/practice/views.ts';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import { inputHelp } from './input-fields.ts';
import { onEngagement } from './options.ts';
import { showCommand } from './show-command.ts';

/** `crucible show`: every view by its name, with its own help. */
export function registerViews(showing: Command, ended: (code: ExitCode) => void): void {
  showing.addHelpText('after', '\ncrucible show VIEW --help tells what a view takes.').exitOverride();
  for (const { name, summary, input, who } of views)
    onEngagement(showing.command(name))
      .description(summary)
      .option('--with <json>', 'what it takes, as JSON; - reads standard input')
      .option('--json', 'answer in JSON')
      .addHelpText('after', `${inputHelp(input)}\nWho may: ${who.join(', ')}.`)
      .action(async (flags) => ended(await showCommand(name, flags)));
}
