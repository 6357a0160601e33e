import { acts } from '@crucible/practice/acts.ts';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import { doCommand } from './do-command.ts';
import { inputHelp } from './input-fields.ts';
import { onEngagement } from './options.ts';

/** `crucible do`: every act by its name, with its own help. */
export function registerActs(doing: Command, ended: (code: ExitCode) => void): void {
  doing.addHelpText('after', '\ncrucible do ACT --help tells what an act takes.').exitOverride();
  for (const { name, summary, input, who } of acts)
    onEngagement(doing.command(name))
      .description(summary)
      .option('--json <json>', 'what it takes, as JSON; - reads standard input. It answers in JSON')
      .option('--file <path>', 'the file it takes, such as a transcript')
      .option('--id <id>', 'a name for this very act, so that doing it again changes nothing')
      .option('--typed-for-client', 'the client says it and you type; that is shown for good')
      .addHelpText('after', `${inputHelp(input)}\nWho may: ${who.join(', ')}.`)
      .action(async (flags) => ended(await doCommand(name, flags)));
}
