import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { socketOf } from '@crucible/record/folder/socket-of.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'crucible-practice-'));
const folder = join(root, 'practice');
const command = join(import.meta.dirname, '../crucible.mjs');
const passphraseFile = join(root, 'passphrase');
writeFileSync(passphraseFile, 'five words nobody connects\n');

type Run = { readonly code: number | null; readonly out: string; readonly err: string };

function run(args: readonly string[], { input = '', passphrase = passphraseFile } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, CRUCIBLE_FOLDER: folder, CRUCIBLE_PASSPHRASE_FILE: passphrase },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs an act with JSON on standard input, and reads its answer. */
function doing(act: string, input: unknown, ...flags: string[]): { code: number | null; answer: Answer } {
  const { code, out } = run(['do', act, ...flags, '--json', '-'], { input: JSON.stringify(input) });
  return { code, answer: JSON.parse(out) };
}
type Answer = {
  readonly repeated?: boolean;
  readonly entries: readonly { readonly body: Readonly<Record<string, unknown>> }[];
  readonly receipts: readonly unknown[];
  readonly refusal?: { readonly kind: string; readonly message: string };
};

const opening = {
  called: 'Martin',
  client: { name: 'Martin Vale' },
  arrangement: 'two-party',
  ending: '2099-06',
};

let made: Run;
let holder: ChildProcess;

beforeAll(async () => {
  made = run(['new', '--name', 'Ines Okafor']);
  holder = spawn(process.execPath, [command, 'open'], {
    env: { ...process.env, CRUCIBLE_FOLDER: folder, CRUCIBLE_PASSPHRASE_FILE: passphraseFile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    holder.stderr?.once('data', () => resolve());
    holder.once('exit', () => reject(new Error('nothing holds the practice open')));
  });
}, 60_000);

afterAll(async () => {
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGTERM');
  await ended;
  rmSync(root, { recursive: true, force: true });
}, 60_000);

describe('a practice from the command line', () => {
  it('is made with six words to compare in the room', () => {
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/six words, to compare with a client in the room: (?:[a-z]+ ){5}[a-z]+\./u);
  });

  it('answers commands without the passphrase while it is held open', () => {
    const { code, out } = run(['show', 'engagement.show-engagements', '--json'], { passphrase: '/nowhere' });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ name: 'Ines Okafor', engagements: [] });
  });

  it('takes JSON in and gives JSON out, with a receipt for each line that both share', () => {
    const { code, answer } = doing('engagement.open-engagement', opening);
    expect(code).toBe(0);
    expect(answer.entries.map(({ body }) => body.kind)).toEqual([
      'engagement-opened',
      'party-named',
      'party-named',
      'engagement-begun',
    ]);
    expect(answer.receipts).toHaveLength(3);
    const receipts = join(root, 'receipts.json');
    writeFileSync(receipts, JSON.stringify(answer));
    expect(run(['verify', '--receipt', receipts])).toMatchObject({ code: 0 });
  });

  it('changes nothing when the same act comes again under its name', () => {
    const id = 'abcdefghijklmnopqrstuvwxyz';
    const first = doing('engagement.open-engagement', { ...opening, called: 'Lena' }, '--id', id);
    const again = doing('engagement.open-engagement', { ...opening, called: 'Lena' }, '--id', id);
    expect(again.answer).toEqual({ ...first.answer, repeated: true });
  });

  it('refuses with a sentence, a code and no word of what was handed in', () => {
    const { code, answer } = doing('engagement.open-engagement', { called: 7, secret: 'my father' });
    expect({ code, kind: answer.refusal?.kind }).toEqual({ code: 3, kind: 'bad-input' });
    expect(JSON.stringify(answer)).not.toContain('my father');
    expect(run(['do', 'engagement.give-promise', '--engagement', 'x'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('26 letters'),
    });
    expect(run(['do', 'engagement.give-promise', '--json', '{'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no JSON'),
    });
  });

  it('tells every act and view by name, and what each takes', () => {
    const acts = run(['do', '--help']).out;
    expect(acts).toContain('session.import-transcript');
    expect(acts).toContain('engagement.sign-agreement');
    expect(run(['show', '--help']).out).toContain('session.show-transcript');
    expect(run(['do', 'engagement.open-engagement', '--help']).out).toMatch(
      /called: text.*\n.*client: object/u,
    );
  });

  it('offers an act only what it knows, and says how a moment or a day is written', () => {
    const help = (act: string): string => run(['do', act, '--help']).out.replace(/\s+/gu, ' ');
    const plan = help('session.plan-session');
    for (const option of ['--typed-for-client', '--file', '--other']) expect(plan).not.toContain(option);
    expect(plan).toContain('start: milliseconds since 1970 in UTC');
    expect(help('engagement.draft-agreement')).toContain('"end" or {day} or {days}');
    expect(help('engagement.take-half')).toContain('Who may: client. This command acts as the coach');
  });

  it('says what to type instead, and when something was in days and hours', () => {
    expect(run(['do', 'engagement.mask-words']).err).toContain('--engagement');
    expect(run(['do', 'engagement.found-practice', '--json', '{}']).err).toContain(
      'crucible do engagement.found-practice --help',
    );
    expect(run(['show', 'engagement.show-engagements']).out).toMatch(
      /opened at: \d{4}-\d\d-\d\d \d\d:\d\d UTC/u,
    );
  });

  it('lets nobody else write beside the one that holds it, and anybody verify it', () => {
    expect(run(['open'])).toMatchObject({ code: 2, err: expect.stringContaining('crucible open') });
    const { code, out } = run(['verify', '--open', '--json']);
    expect({ code, faults: JSON.parse(out).faults }).toEqual({ code: 0, faults: [] });
    expect(run(['verify', '--open'], { passphrase: '/nowhere' })).toMatchObject({ code: 2 });
  });

  it('is not made over another one, nor verified where there is none', () => {
    expect(run(['verify', root])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Nothing of Crucible'),
    });
    const receipt = join(root, 'no-receipt');
    writeFileSync(receipt, 'words');
    expect(run(['verify', '--receipt', receipt])).toMatchObject({ code: 2 });
  });
});

describe('the socket of a practice that is held open', () => {
  it('answers what it does not understand, and goes on', async () => {
    expect(await asked('{"act":')).toEqual({ fault: 'not-understood' });
    expect(await asked('[]')).toEqual({ fault: 'not-understood' });
    expect(await asked('{"act":"engagement.give-promise","id":"../../etc"}')).toEqual({
      fault: 'not-understood',
    });
    expect(await asked('{"view":"engagement.show-everything"}')).toMatchObject({
      shown: { refusal: { kind: 'no-such-view' } },
    });
  });

  it('takes an end of more than 36 MiB for one that never ends, and hangs up', async () => {
    expect(await asked('x'.repeat(37 * 1024 * 1024))).toBeUndefined();
    expect(await asked('{}')).toEqual({ fault: 'not-understood' });
  });

  it('is its owner’s alone', () => {
    const { mode } = statSync(socketOf(folder));
    expect(mode & 0o077).toBe(0);
  });
});

function asked(text: string): Promise<unknown> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(socketOf(folder), () => socket.end(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(answer === '' ? undefined : JSON.parse(answer)));
  });
}
