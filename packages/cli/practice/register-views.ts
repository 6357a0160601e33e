import { views } from '@crucible/practice/views.ts';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import { inputHelp } from './input-fields.ts';
import { exitHelp, onEngagement, whoMay } from './options.ts';
import { showCommand } from './show-command.ts';

/** `crucible show`: every view by its name, with its own help. */
export function registerViews(showing: Command, ended: (code: ExitCode) => void): void {
  showing
    .addHelpText('after', `\ncrucible show VIEW --help tells what a view takes.\n${exitHelp}`)
    .exitOverride();
  for (const view of views)
    onEngagement(showing.command(view.name), view)
      .description(view.summary)
      .option('--with <json>', 'what it takes, as JSON; - reads standard input')
      .option('--json', 'answer in JSON')
      .addHelpText('after', `${inputHelp(view.input)}\n${whoMay(view)}`)
      .action(async (flags) => ended(await showCommand(view.name, flags)));
}
