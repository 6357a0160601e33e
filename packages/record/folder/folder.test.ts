import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PracticeId } from '@crucible/core/ids.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import { act, done, line, lines, shared } from '../fixtures/invented-acts.ts';
import { testClock, testId } from '../fixtures/memory-record.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { openRecord, openRecordToRead, type RecordAt } from '../open-record.ts';
import { verifyRecord } from '../verify/verify-record.ts';

const script = join(import.meta.dirname, '../fixtures/hold-folder.ts');

function at(folder: string): RecordAt {
  return { folder, passphrase: 'passphrase', now: testClock().now, workFactor: 1, what: 'this test' };
}

/** A folder with a record of one line, closed. */
async function kept(folder: string): Promise<string> {
  const created = await createRecord(at(folder), testId<PracticeId>(1));
  if (!created.ok) throw new Error(created.refusal.kind);
  await done(created.value, act([shared, line('one')]));
  await created.value.close();
  return folder;
}

type Said = { readonly ok: boolean; readonly refusal?: unknown };

/** Another process that opens the folder; what it says about that. */
async function other(folder: string): Promise<{ readonly said: Said; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = await new Promise<Said>((resolve) => {
    createInterface({ input: child.stdout }).once('line', (text) => resolve(JSON.parse(text)));
  });
  return { said, child };
}

describe('two processes on one folder', () => {
  test('the second is told who holds it, and can read meanwhile', async () => {
    const folder = await kept(temporaryFolder());
    const { said, child } = await other(folder);
    expect(said).toEqual({ ok: true });
    expect(await openRecord(at(folder))).toMatchObject({
      ok: false,
      refusal: { kind: 'folder-held', by: { pid: child.pid, what: 'the other one' } },
    });
    const reader = await openRecordToRead(at(folder));
    expect(reader.ok && (await reader.value.fold(shared, lines)).state).toEqual(['one']);
    if (reader.ok) await reader.value.close();
    expect((await verifyRecord({ path: folder })).ok).toBe(true);
  });

  test('a process that was killed holds nothing', async () => {
    const folder = await kept(temporaryFolder());
    const { child } = await other(folder);
    const gone = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGKILL');
    await gone;
    const opened = await openRecord(at(folder));
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.value.close();
  });

  test('the one that came first is named the same way from another process', async () => {
    const folder = await kept(temporaryFolder());
    const opened = await openRecord(at(folder));
    expect((await other(folder)).said).toMatchObject({
      ok: false,
      refusal: { kind: 'folder-held', by: { pid: process.pid, what: 'this test' } },
    });
    if (opened.ok) await opened.value.close();
    expect(readdirSync(folder).sort()).toEqual(['keyring.age', 'record.sqlite', 'writer.lock']);
  });

  test('a folder is not held twice in one process either', async () => {
    const folder = await kept(temporaryFolder());
    const opened = await openRecord(at(folder));
    expect(await openRecord(at(folder))).toMatchObject({ refusal: { kind: 'folder-held' } });
    // Looking did not let go of it: on POSIX systems closing a handle would.
    expect((await other(folder)).said).toMatchObject({ refusal: { kind: 'folder-held' } });
    if (opened.ok) await opened.value.close();
  });

  test('what opening refuses leaves the folder free', async () => {
    const folder = await kept(temporaryFolder());
    expect(await openRecord({ ...at(folder), passphrase: 'another' })).toMatchObject({
      refusal: { kind: 'wrong-passphrase' },
    });
    const opened = await openRecord(at(folder));
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.value.close();
  });
});

describe('a folder', () => {
  test('without a record, with a ring of another practice or without its ring is refused', async () => {
    const [one, two] = [await kept(temporaryFolder()), await kept(temporaryFolder())];
    expect(await openRecord(at(temporaryFolder()))).toMatchObject({ refusal: { kind: 'no-record' } });
    expect(await verifyRecord({ path: join(one, 'nothing.sqlite') })).toMatchObject({
      refusal: { kind: 'no-record' },
    });
    writeFileSync(join(one, 'keyring.age'), readFileSync(join(two, 'keyring.age')));
    expect(await openRecord(at(one))).toMatchObject({ refusal: { kind: 'ring-of-another-practice' } });
    expect(await verifyRecord({ path: one, passphrase: 'passphrase' })).toMatchObject({
      refusal: { kind: 'ring-of-another-practice' },
    });
    const bare = temporaryFolder();
    writeFileSync(join(bare, 'record.sqlite'), readFileSync(join(one, 'record.sqlite')));
    expect(await openRecord(at(bare))).toMatchObject({ refusal: { kind: 'ring-missing' } });
    expect(await createRecord(at(bare), testId<PracticeId>(1))).toMatchObject({
      refusal: { kind: 'record-exists' },
    });
  });

  test('that may not be written to is refused and can be read', async () => {
    const folder = await kept(join(temporaryFolder(), 'kept'));
    const said = asNobody(
      folder,
      `
      import { openRecord, openRecordToRead } from ${JSON.stringify(join(import.meta.dirname, '../open-record.ts'))};
      import { createRecord } from ${JSON.stringify(join(import.meta.dirname, '../create-record.ts'))};
      import { verifyRecord } from ${JSON.stringify(join(import.meta.dirname, '../verify/verify-record.ts'))};
      const at = { folder: ${JSON.stringify(folder)}, passphrase: 'passphrase', now: Date.now, workFactor: 1 };
      const kind = (answer) => answer.ok ? 'ok' : answer.refusal.kind;
      const read = await openRecordToRead(at);
      const entries = read.ok ? await read.value.read('${shared}') : [];
      console.log(JSON.stringify([
        kind(await openRecord(at)),
        kind(await createRecord({ ...at, folder: at.folder + '/new' }, '${testId(1)}')),
        kind(read), entries.length, kind(await verifyRecord({ path: at.folder })),
      ]));`,
    );
    expect(said).toEqual(['read-only', 'read-only', 'ok', 1, 'ok']);
    expect(readdirSync(folder).sort()).toEqual(['keyring.age', 'record.sqlite', 'writer.lock']);
  });
});

/** Runs as somebody who may read the folder and not write to it; root may write everywhere. */
function asNobody(folder: string, program: string): unknown {
  const isRoot = process.getuid?.() === 0;
  const nobody = 65_534;
  for (const path of [join(folder, '..'), folder]) chmodSync(path, 0o555);
  for (const name of readdirSync(folder)) {
    chmodSync(join(folder, name), 0o444);
    if (isRoot) chownSync(join(folder, name), 0, 0);
  }
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
  for (const path of [join(folder, '..'), folder]) chmodSync(path, 0o700);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
