import { isOther } from '@crucible/practice/gather.ts';
import type { ListedAct, ListedView } from '@crucible/practice/listed.ts';
import type { Command } from 'commander';

/** Every command about a practice takes these. */
export function onFolder(command: Command): Command {
  return command
    .option('--folder <folder>', 'the folder of the practice; else CRUCIBLE_FOLDER')
    .option('--passphrase-file <file>', 'a file that holds the passphrase; else CRUCIBLE_PASSPHRASE_FILE')
    .helpOption('-h, --help', 'print this help')
    .exitOverride();
}

/** What names the place of an act or a view; a second engagement only where it joins two. */
export function onEngagement(command: Command, { needs, ...door }: ListedAct | ListedView): Command {
  const writes = 'writes' in door ? door.writes : [];
  const named = onFolder(command).option(
    '--engagement <id>',
    'in which engagement, by its name of 26 letters',
  );
  return [...Object.values(needs).map((need) => need.in), ...writes].some(isOther)
    ? named.option('--other <id>', 'the second of the two engagements that it joins')
    : named;
}

/** Said under the help of each act and view. */
export function whoMay({ who }: ListedAct | ListedView): string {
  const others = who.includes('coach') ? '' : ' This command acts as the coach, so it is refused here.';
  return `Who may: ${who.join(', ')}.${others}`;
}

/** Said under the help of `do` and of `show`. */
export const exitHelp = `Exit codes: 0 done or shown, 2 wrong use or a folder that does not open, 3 refused, with the
reason, 70 a fault here.`;
