import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Copies, coming back and keys through the command, as somebody types it whose day goes wrong. */
const root = mkdtempSync(join(tmpdir(), 'crucible-upkeep-'));
const command = join(import.meta.dirname, '../crucible.mjs');
const at = (name: string): string => join(root, name);
/** A command takes a second, and many where the machine is busy. */
const patience = 240_000;
const passphrase = 'five words nobody connects';
const other = 'another five for another thing';

type Run = { readonly code: number | null; readonly out: string; readonly err: string };
type Around = { readonly folder?: string; readonly passphrase?: string };

function run(args: readonly string[], around: Around = {}): Run {
  const { folder = 'practice', passphrase: file = 'passphrase' } = around;
  const env = {
    ...process.env,
    CRUCIBLE_FOLDER: at(folder),
    CRUCIBLE_PASSPHRASE_FILE: at(file),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

function written(name: string, text: string | Uint8Array): string {
  writeFileSync(at(name), text);
  return at(name);
}

function halved(path: string, name: string): string {
  const bytes = readFileSync(path);
  return written(name, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

let engagement = '';
let backup = '';

beforeAll(() => {
  written('passphrase', `${passphrase}\n`);
  written('other', `${other}\n`);
  run(['new', '--name', 'Ines Okafor']);
  const client = { name: 'Mara Lind' };
  const opening = { called: 'Mara', client, arrangement: 'two-party', ending: '2099-06' };
  const { out } = run(['do', 'engagement.open-engagement', '--json', JSON.stringify(opening)]);
  const { entries, receipts } = JSON.parse(out);
  engagement = entries.find(({ body }: { body: { engagement?: string } }) => body.engagement).body.engagement;
  written('receipt.json', JSON.stringify(receipts[0]));
}, patience);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test(
  'a sheet of 24 words is made and tried; a word too few opens nothing',
  () => {
    const made = run(['recovery']);
    const words = [...made.out.matchAll(/\d+ ([a-z]{3,8})(?= +\d|\n)/gu)].map(([, word = '']) => word);
    expect([made.code, words.length]).toEqual([0, 24]);
    expect(made.err).toMatch(/Now try it/u);
    written('words', words.join('\n'));
    const tried = (text: readonly string[]): Run =>
      run(['recovery', '--try', '--words-file', written('typed', text.join(' '))]);
    expect(tried(words)).toMatchObject({ code: 0, err: '' });
    expect(tried(words.slice(1))).toMatchObject({
      code: 3,
      err: 'A sheet has 24 words; these are 23.\n',
    });
    const missing = run(['recovery', '--try', '--words-file', at('nowhere')]);
    expect([missing.code, missing.err]).toEqual([
      2,
      `"${at('nowhere')}" cannot be read, so there are no words.\n`,
    ]);
  },
  patience,
);

test(
  'a backup is one file and the sealed keys; not with another passphrase, and not where none can be',
  () => {
    expect(run(['backup'], { passphrase: 'other' })).toMatchObject({ code: 2, out: '' });
    const nowhere = run(['backup', '--to', join(written('a-file', ''), 'in-it')]);
    expect(nowhere).toMatchObject({
      code: 3,
      err: 'The place is not there, or nothing may be written to it.\n',
    });
    const made = run(['backup', '--to', at('stick')]);
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/^Backup made and read through: 5 lines in /u);
    const names = readdirSync(at('stick')).sort();
    expect(names.slice(0, 2)).toEqual(['keyring.age', 'keyring.recovery.age']);
    backup = join(at('stick'), names[2] ?? '');
    expect(statSync(backup).mode & 0o077).toBe(0);
  },
  patience,
);

test(
  'a restore by the words alone brings it back under a new passphrase, and every receipt is good',
  () => {
    // The newest of the folder.
    const by = ['restore', at('stick'), '--words-file', at('words')];
    const back = run(by, { folder: 'fresh', passphrase: 'other' });
    expect([back.code, back.err]).toEqual([0, '']);
    expect(back.out).toMatch(/^Restored: 5 lines, as of /u);
    const checked = run(['verify', '--open', '--receipt', at('receipt.json')], {
      folder: 'fresh',
      passphrase: 'other',
    });
    expect(checked.code).toBe(0);
    const over = run(by, { folder: 'fresh', passphrase: 'other' });
    expect(over).toMatchObject({ code: 3, out: '' });
    expect(over.err).toMatch(/^The folder holds something/u);
    const aside = run([...by, '--set-aside'], { folder: 'fresh', passphrase: 'other' });
    expect(aside.code).toBe(0);
    expect(readdirSync(root).filter((name) => name.startsWith('fresh.before-restore-'))).toHaveLength(1);
  },
  patience,
);

test(
  'nothing is restored from a file that is not there, is cut off, or opens by other words',
  () => {
    const restored = (file: string, words = at('words')): Run =>
      run(['restore', file, '--words-file', words, '--ring', join(at('stick'), 'keyring.recovery.age')], {
        folder: 'nothing',
        passphrase: 'other',
      });
    expect(restored(at('nowhere'))).toMatchObject({ code: 3, out: '' });
    expect(restored(halved(backup, 'half.sqlite'))).toMatchObject({ code: 3, out: '' });
    expect(restored(root).err).toMatch(/^No backup is in /u);
    expect(restored(backup, at('nowhere')).err).toMatch(/cannot be read, so there are no words/u);
    expect(existsSync(at('nothing'))).toBe(false);
  },
  patience,
);

test(
  'an engagement is copied, and taken in once by its new coach, who opens it then',
  () => {
    const sealed = ['--copy-passphrase-file', at('other')];
    const exported = run(['export', at('copy'), '--engagement', engagement, ...sealed]);
    expect([exported.code, exported.err]).toEqual([0, '']);
    expect(run(['export', at('copy'), '--engagement', engagement, ...sealed])).toMatchObject({ code: 2 });
    expect(run(['export', at('x'), '--engagement', 'mara', ...sealed]).code).toBe(2);
    expect(existsSync(at('x'))).toBe(false);
    run(['new', '--name', 'Tom Berg'], { folder: 'machine' });
    const imported = (file: string, by = 'other'): Run =>
      run(['import', file, '--copy-passphrase-file', at(by)], { folder: 'machine' });
    expect(imported(at('copy'), 'passphrase').err).toMatch(/^The passphrase does not open the copy/u);
    expect(imported(at('nowhere'))).toMatchObject({ code: 3, out: '' });
    expect(imported(halved(at('copy'), 'half'))).toMatchObject({ code: 3, out: '' });
    const taken = imported(at('copy'));
    expect([taken.code, taken.err]).toEqual([0, '']);
    expect(imported(at('copy'))).toMatchObject({ code: 0, out: 'It was here already.\n' });
    const shown = run(['show', 'engagement.show-parties', '--engagement', engagement, '--json'], {
      folder: 'machine',
    });
    expect(JSON.parse(shown.out)).toMatchObject({ parties: [{ name: 'Mara Lind' }, { name: 'Tom Berg' }] });
    const checked = run(['verify', '--open', '--receipt', at('receipt.json')], { folder: 'machine' });
    expect(checked.code).toBe(0);
  },
  patience,
);

test(
  'another passphrase opens from then on, and with new keys no backup of before comes back',
  () => {
    const changed = run(['passphrase', '--new-passphrase-file', at('other'), '--rekey']);
    expect([changed.code, changed.err]).toEqual([0, '']);
    expect(run(['show', 'engagement.show-engagements'])).toMatchObject({ code: 2, out: '' });
    expect(run(['show', 'engagement.show-engagements'], { passphrase: 'other' }).out).toMatch(/Mara/u);
    const ring = ['--ring', join(at('practice'), 'keyring.age')];
    const closed = run(['restore', backup, ...ring], { folder: 'closed', passphrase: 'other' });
    expect(closed).toMatchObject({ code: 3, out: '' });
    expect(closed.err).toMatch(/^These keys open nothing in this backup/u);
    expect(existsSync(at('closed'))).toBe(false);
  },
  patience,
);
