import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** `npm start` in a terminal: what it prints is all that a new coach has. */
export type StartedByPerson = {
  readonly address: string;
  readonly firstLink: string;
  readonly said: () => string;
  /** Ctrl-C. */
  readonly stop: () => Promise<void>;
};

const root = join(import.meta.dirname, '..');

export async function startAsAPerson(folder: string): Promise<StartedByPerson> {
  // A test runner's own surroundings would give the pages of a developer.
  const env = { ...process.env, PORT: '0', NODE_ENV: 'production' };
  const child = spawn('npm', ['start', '--', folder], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  while (!/\/begin#\S+\n/u.test(text)) {
    await Promise.race([once(child.stdout, 'data'), ended(child, () => text)]);
  }
  const [, address = ''] = /practice is at (http:\S+) and/u.exec(text) ?? [];
  const [firstLink = ''] = /http:\S+\/begin#\S+/u.exec(text) ?? [];
  return {
    address,
    firstLink,
    said: () => text,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const closed = once(child, 'close');
      process.kill(-child.pid, 'SIGINT');
      await closed;
    },
  };
}

async function ended(child: ChildProcess, said: () => string): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`npm start ended with ${code}: ${said()}`);
}
