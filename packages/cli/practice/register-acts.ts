import { acts } from '@crucible/practice/acts.ts';
import type { ListedAct } from '@crucible/practice/listed.ts';
import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import { doCommand } from './do-command.ts';
import { inputHelp } from './input-fields.ts';
import { exitHelp, onEngagement, whoMay } from './options.ts';

/** `crucible do`: every act by its name, with its own help. */
export function registerActs(doing: Command, ended: (code: ExitCode) => void): void {
  doing.addHelpText('after', `\ncrucible do ACT --help tells what an act takes.\n${exitHelp}`).exitOverride();
  for (const act of acts)
    withOptions(onEngagement(doing.command(act.name), act), act)
      .description(act.summary)
      .addHelpText('after', `${inputHelp(act.input)}\n${whoMay(act)}`)
      .action(async (flags) => ended(await doCommand(act.name, flags)));
}

/** Only those that the act knows. */
function withOptions(command: Command, { prepare, coachMayType }: ListedAct): Command {
  command
    .option('--json <json>', 'what it takes, as JSON; - reads standard input. It answers in JSON')
    .option('--id <id>', 'a name for this very act, so that doing it again changes nothing');
  if (prepare !== undefined) command.option('--file <path>', 'the file it takes, such as a transcript');
  if (coachMayType)
    command.option('--typed-for-client', 'the client says it and you type; that is shown for good');
  return command;
}
