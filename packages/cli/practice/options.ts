import type { Command } from 'commander';

/** Every command about a practice takes these. */
export function onFolder(command: Command): Command {
  return command
    .option('--folder <folder>', 'the folder of the practice; else CRUCIBLE_FOLDER')
    .option('--passphrase-file <file>', 'a file that holds the passphrase; else CRUCIBLE_PASSPHRASE_FILE')
    .helpOption('-h, --help', 'print this help')
    .exitOverride();
}

/** What names the place of an act or a view. */
export function onEngagement(command: Command): Command {
  return onFolder(command)
    .option('--engagement <id>', 'in which engagement, by its name of 26 letters')
    .option('--other <id>', 'the second engagement, where it joins two');
}
