import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { registerCircumplex } from './circumplex/register-circumplex.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { registerPractice } from './practice/register.ts';
import type { ReadFlags } from './read-command.ts';

/** Runs the command line and answers its exit code. */
export async function runCommand(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCodes.read;
  const program = makeProgram(async (files, flags) => {
    const { readCommand } = await import('./read-command.ts');
    code = await readCommand(files, flags);
  });
  registerCircumplex(program, (ended) => {
    code = ended;
  });
  await registerPractice(program, args, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const wasAsked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
    return wasAsked ? exitCodes.read : exitCodes.wrongUse;
  }
  return code;
}

type Read = (files: readonly string[], flags: ReadFlags) => Promise<void>;

function makeProgram(read: Read): Command {
  const program = new Command('crucible')
    .description(
      'Read what happened in a coaching session, and keep the record of a practice, on this computer alone.',
    )
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Try: crucible --help')
    .exitOverride();
  program
    .command('read')
    .description('read one or several exported transcripts; several are one engagement')
    .argument(
      '<file...>',
      'exports of a meeting tool (.vtt .srt .docx .txt .md .json .html .rtf); - reads standard input',
    )
    .option('--coach <label>', "the coach's name as the transcript writes it, or how it begins")
    .option('--goal <text>', 'what the client wants to change: shows which turns lean toward it')
    .option('--html <out>', 'write the report, one HTML page with every quote')
    .option('--json', 'print the reading for other programs instead (docs/json.md)')
    .option('--all-moments', 'with --json: the whole ranking of moments, not only those worth a look')
    .option('--same <labels>', 'labels that are one person, as "A=B"; may be repeated', sameLabels, [])
    .option('--apart <label>', 'a label that is never joined with another; may be repeated', collected, [])
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .showHelpAfterError('Try: crucible read --help')
    .exitOverride()
    .action(read);
  return program;
}

const examples = `
Examples:
  crucible read session.vtt
  crucible read *.vtt --coach Maya --html reading.html
  crucible read session.docx --json > session.json

Several files stand in the order of their dates. Exit codes: 0 read, 2 wrong use or a
file that cannot be opened or written, 3 a file that is not a transcript, 70 a fault here.`;

function sameLabels(text: string, before: readonly (readonly string[])[]): (readonly string[])[] {
  const labels = text.split('=').map((label) => label.trim());
  if (labels.length < 2 || labels.includes('')) throw new InvalidArgumentError('Write it as "A=B".');
  return [...before, labels];
}

function collected(label: string, before: readonly string[]): string[] {
  return [...before, label];
}

function ownVersion(): string {
  const own: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  return typeof own === 'object' && own !== null && 'version' in own ? String(own.version) : 'unknown';
}
