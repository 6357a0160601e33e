import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';

type Ended = (code: ExitCode) => void;
type OnFolder = (command: Command) => Command;

/** The commands by which something is destroyed, kept from being destroyed, or handed out. */
export function registerKeeping(program: Command, onFolder: OnFolder, ended: Ended): void {
  const onWork = (command: Command): Command =>
    onFolder(command).requiredOption('--engagement <id>', 'which, by its name of 26 letters');
  onWork(program.command('erase'))
    .description('destroy something of an engagement, a day from now')
    .option('--session <id>', 'a session with all that was said of it; the other has to agree')
    .option('--transcript <id>', 'the words of a transcript; its quotes stay')
    .option('--original <id>', 'the file and raw cues of a transcript')
    .option('--stream <name>', 'all of desk, trust or supervision')
    .option('--everything', 'the whole work; the other has to agree')
    .option('--now', 'at once; it cannot be undone')
    .option('--undo <line>', 'take back what was asked for in that line')
    .action(async (flags) => {
      const { eraseCommand, undoEraseCommand, wrongId } = await import('./erase-command.ts');
      ended(
        wrongId(flags) ??
          (await (flags.undo === undefined ? eraseCommand(flags) : undoEraseCommand(flags.undo, flags))),
      );
    });
  onWork(program.command('expire'))
    .description('destroy what is over, as crucible open does by itself')
    .action(async (flags) => {
      const { expireCommand, wrongId } = await import('./erase-command.ts');
      ended(wrongId(flags) ?? (await expireCommand(flags)));
    });
  onWork(program.command('hold'))
    .description('stop everything that would destroy something of an engagement')
    .argument('[reason]', 'why; both can read it')
    .option('--release', 'let it go on')
    .action(async (reason, flags) => {
      const { wrongId } = await import('./erase-command.ts');
      const { holdCommand, releaseCommand } = await import('./hold-command.ts');
      ended(
        wrongId(flags) ?? (await (flags.release ? releaseCommand(flags) : holdCommand(reason ?? '', flags))),
      );
    });
  onWork(program.command('access-copy'))
    .description(
      'write what is kept about a client, for the client: others masked, each omission with its reason',
    )
    .argument('[page]', 'where to write it, as a page')
    .option('--asked <day>', 'the day on which it was asked for, as 2026-03-09')
    .option('--omit <file>', 'JSON: a list of {"stream", "seq", "reason"}')
    .option('--json <out>', 'also as JSON')
    .option('--handed-over', 'note that the copy that was asked for is in the hands of the client')
    .action(async (page, flags) => {
      const { wrongId } = await import('./erase-command.ts');
      const { accessCopyCommand, handedOverCommand, nothingToCopy } = await import(
        './access-copy-command.ts'
      );
      const work = (): Promise<ExitCode> | ExitCode => {
        if (flags.handedOver) return handedOverCommand(flags);
        return page === undefined || flags.asked === undefined
          ? nothingToCopy()
          : accessCopyCommand(page, flags);
      };
      ended(wrongId(flags) ?? (await work()));
    });
}
