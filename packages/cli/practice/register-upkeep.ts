import { type Command, Option } from 'commander';
import type { ExitCode } from '../exit-codes.ts';

type Ended = (code: ExitCode) => void;
type OnFolder = (command: Command) => Command;

/** The commands by which a practice is copied, brought back and given other keys. */
export function registerUpkeep(program: Command, onFolder: OnFolder, ended: Ended): void {
  onFolder(program.command('backup'))
    .description('copy what is kept into one file and read it through, also while the practice is open')
    .option('--to <folder>', 'where backups go; else the folder "backups" of the practice')
    .action(async (flags) => ended(await (await import('./backup-command.ts')).backupCommand(flags)));
  onFolder(program.command('restore'))
    .description('bring back what is kept from a backup')
    .argument('<backup>', 'a file that crucible backup made, or the folder in which the newest is taken')
    .option('--words', 'open it by the 24 words of the recovery sheet and choose a new passphrase')
    .option('--words-file <file>', 'the words, in a file')
    .option('--ring <file>', 'the sealed key ring; else the one in the folder or beside the backup')
    .option('--set-aside', 'put what lies in the folder beside it, under another name')
    .action(async (backup, flags) =>
      ended(await (await import('./restore-command.ts')).restoreCommand(backup, flags)),
    );
  onFolder(program.command('recovery'))
    .description('make a sheet of 24 words that open the practice without its passphrase, and try it')
    .option('--colleague <name>', 'a second, sealed sheet for a colleague')
    .option('--html <out>', 'write a page to print instead of printing it here')
    .option('--try', 'type the words of a sheet and see whether they open')
    .option('--words-file <file>', 'the words, in a file')
    .action(async (flags) => ended(await (await import('./recovery-command.ts')).recoveryCommand(flags)));
  onFolder(program.command('passphrase'))
    .description('choose another passphrase')
    .option('--new-passphrase-file <file>', 'a file that holds the new one')
    .option('--rekey', 'give everything new keys too; closes all backups of before')
    .action(async (flags) => ended(await (await import('./passphrase-command.ts')).passphraseCommand(flags)));
  registerCopies(program, onFolder, ended);
}

function registerCopies(program: Command, onFolder: OnFolder, ended: Ended): void {
  onFolder(program.command('export'))
    .description('copy all of an engagement into one file')
    .argument('<file>', 'where to write it')
    .requiredOption('--engagement <id>', 'which, by its name of 26 letters')
    .option('--copy-passphrase-file <file>', 'a file that holds the passphrase of the copy')
    .option('--open', 'seal it under no passphrase: whoever has it can read it')
    .option('--html <out>', 'also all of it to read, as one page that checks receipts by itself')
    .option('--json <out>', 'also all of it as JSON')
    .addOption(
      new Option('--for <reader>', 'for whom page and JSON are')
        .choices(['client', 'coach'])
        .default('client'),
    )
    .action(async (file, flags) =>
      ended(await (await import('./copy-commands.ts')).exportCommand(file, flags)),
    );
  onFolder(program.command('import'))
    .description('take in an engagement that crucible export copied')
    .argument('<file>', 'the copy')
    .option('--copy-passphrase-file <file>', 'a file that holds the passphrase of the copy')
    .option('--open', 'it is under no passphrase')
    .option('--called <name>', "what you call it; the client's name where not said")
    .action(async (file, flags) =>
      ended(await (await import('./copy-commands.ts')).importCommand(file, flags)),
    );
}
