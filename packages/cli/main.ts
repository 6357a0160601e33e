import { defectLine } from './defect-line.ts';
import { exitCodes } from './exit-codes.ts';
import { runCommand } from './run-command.ts';

/** The `crucible` command. Whatever goes wrong in the program itself becomes one line without a client's words. */
const fail = (error: unknown): void => {
  process.stderr.write(`${defectLine(error)}\n`);
  process.exit(exitCodes.defect);
};
process.on('uncaughtException', fail);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has seen enough, as `| head` has.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`The output cannot be written (${error.code ?? 'unknown'}).\n`);
  process.exit(exitCodes.wrongUse);
});
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  fail(error);
}
