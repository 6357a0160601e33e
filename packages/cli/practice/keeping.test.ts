import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'crucible-keeping-'));
const command = join(import.meta.dirname, '../crucible.mjs');
const at = (name: string): string => join(root, name);
writeFileSync(at('passphrase'), 'five words nobody connects\n');
let engagement = '';
let holder: ChildProcess;
/** A command takes a second, and many where the machine is busy. */
const patience = 240_000;

type Run = { readonly code: number | null; readonly out: string; readonly err: string };

const env = {
  ...process.env,
  CRUCIBLE_FOLDER: at('practice'),
  CRUCIBLE_PASSPHRASE_FILE: at('passphrase'),
};

function run(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

const onWork = (...args: readonly string[]): Run => run(...args, '--engagement', engagement);

beforeAll(async () => {
  run('new', '--name', 'Ines Okafor');
  holder = spawn(process.execPath, [command, 'open'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    holder.stderr?.once('data', () => resolve());
    holder.once('exit', () => reject(new Error('nothing holds the practice open')));
  });
  const opening = {
    called: 'Mara',
    client: { name: 'Mara Lind' },
    arrangement: 'two-party',
    ending: '2099-06',
  };
  const { out } = run('do', 'engagement.open-engagement', '--json', JSON.stringify(opening));
  const { entries } = JSON.parse(out);
  engagement = entries.find(({ body }: { body: { engagement?: string } }) => body.engagement).body.engagement;
}, patience);
afterAll(async () => {
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGINT');
  await ended;
  rmSync(root, { recursive: true, force: true });
}, patience);

test(
  'a hold stops what the command would destroy, until it is released',
  () => {
    expect(onWork('hold', 'The ombudsman asked.').code).toBe(0);
    const stopped = onWork('erase', '--stream', 'desk', '--now');
    expect([stopped.code, stopped.out]).toEqual([3, '']);
    expect(stopped.err).toMatch(/^Since .* nothing of this work is destroyed\./u);
    expect(onWork('hold', '--release')).toMatchObject({ code: 0, out: 'What is due goes on again.\n' });
    expect(onWork('hold', '--release').code).toBe(3);
  },
  patience,
);

test(
  'what is asked for is taken back by the line that it stands in, or done at once',
  () => {
    const asked = onWork('erase', '--stream', 'trust');
    const line = /--undo (\d+)/u.exec(asked.out)?.[1] ?? '';
    expect(onWork('erase', '--undo', line)).toMatchObject({
      code: 0,
      out: 'Taken back. Nothing is destroyed.\n',
    });
    const done = onWork('erase', '--stream', 'trust', '--now');
    expect(done).toMatchObject({ code: 0, out: 'Destroyed. Lines stay that say so.\n' });
    expect(done.err).toBe('Backups from before close for what is destroyed now, and do not open again.\n');
    expect(onWork('erase', '--stream', 'trust', '--everything').code).toBe(2);
    expect(run('verify').code).toBe(0);
  },
  patience,
);

test(
  'the whole work waits for the client',
  () => {
    const asked = onWork('erase', '--everything', '--now');
    expect(asked.code).toBe(3);
    expect(asked.err).toMatch(/the other has not agreed yet/u);
  },
  patience,
);

test(
  'nothing is destroyed by date before a second start',
  () => {
    const expired = onWork('expire');
    expect(expired.code).toBe(3);
    expect(expired.err).toMatch(/started twice with a day between/u);
  },
  patience,
);

test(
  'an access copy is a page and JSON for its owner alone',
  () => {
    const copied = onWork('access-copy', at('copy.html'), '--asked', '2026-01-31', '--json', at('copy.json'));
    expect(copied.code).toBe(0);
    expect(copied.out).toMatch(/It is owed by 28 February 2026\./u);
    expect(onWork('access-copy', '--handed-over')).toMatchObject({ code: 0 });
    expect(onWork('access-copy', '--handed-over')).toMatchObject({ code: 3, err: 'No copy is owed here.\n' });
    expect(onWork('access-copy', at('other.html')).code).toBe(2);
    expect(JSON.parse(readFileSync(at('copy.json'), 'utf8'))).toMatchObject({ owedBy: '2026-02-28' });
    const page = readFileSync(at('copy.html'), 'utf8');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<script/u);
  },
  patience,
);
