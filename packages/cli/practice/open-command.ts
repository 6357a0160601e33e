import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askPassphrase } from './passphrase.ts';
import { folderOf, type PracticeFlags, passphraseFileOf } from './practice-flags.ts';
import { say } from './say.ts';
import { reachFaultSentence } from './words.ts';

/** `crucible open`: another process holds the practice open, since this one may not listen to anybody. */
export async function openCommand(flags: PracticeFlags): Promise<ExitCode> {
  const folder = folderOf(flags);
  if (folder === undefined) return say(exitCodes.wrongUse, [reachFaultSentence({ kind: 'no-folder-named' })]);
  const passphrase = await askPassphrase(passphraseFileOf(flags));
  if (!passphrase.ok) return say(exitCodes.wrongUse, [reachFaultSentence(passphrase.refusal)]);
  const holder = fileURLToPath(import.meta.resolve('@crucible/server/hold.ts'));
  const child = spawn(process.execPath, [holder, folder], { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.end(passphrase.value);
  const ended = new Promise<number>((resolve) =>
    child.on('exit', (code) => resolve(code ?? exitCodes.defect)),
  );
  // Ctrl-C reaches both; this one waits until the other has closed the folder.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return (await ended) === 0 ? exitCodes.read : exitCodes.wrongUse;
}
