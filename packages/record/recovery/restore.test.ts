import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Restored } from '@crucible/core/engagement/restored.ts';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { BlobId, PracticeId } from '@crucible/core/ids.ts';
import { describe, expect, test } from 'vitest';
import { createdIn, openedIn, passphrase, recordAt, ringIn } from '../fixtures/folder-record.ts';
import { act, desk, done, line, lines, shared } from '../fixtures/invented-acts.ts';
import { testId } from '../fixtures/memory-record.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import type { OpenRecord, Receipt } from '../record.ts';
import type { RestoredRecord } from '../refusal.ts';
import { verifyRecord } from '../verify/verify-record.ts';
import { openRingByWords } from './open-ring-by-words.ts';
import type { RestoreAt } from './restore-at.ts';
import { restoreRecord } from './restore-record.ts';

const practice = practiceStream(testId<PracticeId>(1));

async function recordWith(folder: string, place: string): Promise<OpenRecord> {
  const record = await createdIn(folder, { backups: place });
  await done(record, act([practice, line('founded')], [shared, line('one')], [desk, line('mine')]));
  return record;
}

async function backupOf(record: OpenRecord): Promise<string> {
  const made = await record.backup();
  if (!made.ok) throw new Error(made.refusal.kind);
  return made.value.path;
}

/** A copy that no newer backup takes the place of. */
function elsewhere(backup: string): string {
  const copy = join(temporaryFolder(), 'old.sqlite');
  copyFileSync(backup, copy);
  return copy;
}

async function restored(
  at: Partial<RestoreAt> & Pick<RestoreAt, 'backup' | 'ring' | 'folder'>,
): Promise<RestoredRecord> {
  const answer = await restoreRecord({ ...recordAt(at.folder), ...at });
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

async function linesIn(folder: string): Promise<Restored[]> {
  const record = await openedIn(folder);
  const said = [];
  for (const stream of [practice, shared, desk])
    for (const { body } of await record.read(stream)) if (isRestored(body)) said.push(body);
  await record.close();
  return said;
}

function isRestored(body: { readonly kind: string }): body is Restored {
  return body.kind === 'restored';
}

async function faultsIn(folder: string, receipts: readonly Receipt[] = []): Promise<unknown> {
  const report = await verifyRecord({ path: folder, passphrase, receipts });
  return report.ok ? report.value.faults : report.refusal;
}

describe('a restore', () => {
  test('from the recovery sheet alone, on an empty machine, under a new passphrase', async () => {
    const [folder, place, fresh] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    const sheet = await record.makeSheet({ name: 'recovery' });
    const words = sheet.ok ? sheet.value.words : [];
    expect(await record.trySheet('recovery', words.join(' '))).toEqual({ ok: true, value: undefined });
    const blob = { id: testId<BlobId>(1), bytes: Buffer.from('kept'), key: 'text' };
    const { places } = await done(record, act([shared, line('two', [blob])]));
    const receipts = await Promise.all(places.map(record.receipt));
    const backup = await backupOf(record);
    await record.close();
    const typed = words.map((word, nth) => `${nth + 1}. ${word.toUpperCase()}`).join('\n');
    const ring = await openRingByWords(join(place, 'keyring.recovery.age'), typed);
    if (!ring.ok) throw new Error(ring.refusal.kind);
    const at = { backup, ring: ring.value, folder: join(fresh, 'practice') };
    expect(await restored({ ...at, passphrase: 'another one' })).toMatchObject({ entries: 4, closed: 0 });
    const again = await openedIn(at.folder, { passphrase: 'another one' });
    expect((await again.fold(shared, lines)).state).toEqual(['one', 'two']);
    expect(await again.readBlob(shared, blob.id)).toEqual({ ok: true, value: Buffer.from('kept') });
    expect(again.sheets()).toMatchObject([{ name: 'recovery' }]);
    await again.close();
    const report = await verifyRecord({ path: at.folder, passphrase: 'another one', receipts });
    expect(report.ok && report.value.faults).toEqual([]);
  });

  test('says in every stream what is lost', async () => {
    const [folder, place] = [temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    const backup = await backupOf(record);
    await done(record, act([shared, line('two'), line('three')]));
    await record.close();
    const at = { backup, ring: await ringIn(folder), folder };
    expect(await restoreRecord({ ...recordAt(folder), ...at })).toEqual({
      ok: false,
      refusal: { kind: 'folder-not-empty' },
    });
    const { setAside } = await restored({ ...at, over: 'set-aside' });
    expect((await linesIn(folder)).map(({ lost }) => lost)).toEqual([
      { closed: 0, cut: 0 },
      { closed: 0, cut: 2 },
      { closed: 0, cut: 0 },
    ]);
    expect(await faultsIn(folder)).toEqual([]);
    const before = await openedIn(setAside ?? '');
    expect((await before.fold(shared, lines)).state).toEqual(['one', 'two', 'three']);
    await before.close();
    const again = await openedIn(folder);
    expect(again.oldRings().map(({ path }) => path)).toContain(join(setAside ?? '', 'keyring.age'));
    await again.close();
  });

  test('keeps closed what was destroyed since the backup, and says so', async () => {
    const [folder, place] = [temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    await done(record, act([shared, { ...line('struck'), destroys: { entries: [1] } }]));
    await done(record, act([shared, line('later')]));
    const backup = await backupOf(record);
    await done(record, act([shared, { ...line('struck again'), destroys: { entries: [3] } }]));
    const ring = await ringIn(folder);
    await record.close();
    const target = join(temporaryFolder(), 'practice');
    expect(await restored({ backup, ring, folder: target })).toMatchObject({ closed: 2 });
    expect(await faultsIn(target)).toEqual([]);
    const again = await openedIn(target);
    expect((await again.fold(shared, lines)).state).toEqual([]);
    expect((await again.fold(desk, lines)).state).toEqual(['mine']);
    await again.close();
  });

  test('is said by the coach of an engagement where the founding line opens no more, and says so', async () => {
    const [folder, place] = [temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    await done(record, act([practice, line('engagement opened')]));
    const backup = elsewhere(await backupOf(record));
    await done(record, act([practice, { ...line('gone'), destroys: { entries: [2] } }]));
    const ring = await ringIn(folder);
    await record.close();
    const target = join(temporaryFolder(), 'practice');
    expect(await restored({ backup, ring, folder: target })).toMatchObject({ closed: 2, founding: true });
    expect((await linesIn(target)).map(({ lost }) => lost)).toEqual([
      { closed: 2, founding: true },
      { closed: 0 },
      { closed: 0 },
    ]);
    expect(await faultsIn(target)).toEqual([]);
  });

  test('of a backup from before everything got new keys is refused, since nothing of it opens', async () => {
    const [folder, place] = [temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    const backup = elsewhere(await backupOf(record));
    await record.rekey();
    const ring = await ringIn(folder);
    await record.close();
    const target = join(temporaryFolder(), 'practice');
    expect(await restoreRecord({ ...recordAt(target), backup, ring })).toMatchObject({
      refusal: { kind: 'no-author' },
    });
    expect(existsSync(target)).toBe(false);
  });

  test('a receipt from after the backup tells that the record was cut', async () => {
    const [folder, place] = [temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    const backup = await backupOf(record);
    const { places } = await done(record, act([shared, line('two')]));
    const receipts = await Promise.all(places.map(record.receipt));
    await record.close();
    const target = join(temporaryFolder(), 'practice');
    await restored({ backup, ring: await ringIn(folder), folder: target });
    expect(await faultsIn(target, receipts)).toEqual([{ kind: 'made-anew', stream: shared, seq: 2 }]);
  });

  test('takes no backup that is damaged or of another practice, and leaves nothing behind', async () => {
    const [folder, place, parent] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    const backup = await backupOf(record);
    await record.close();
    const ring = await ringIn(folder);
    const bad = join(parent, 'bad.sqlite');
    const { DatabaseSync } = await import('node:sqlite');
    writeFileSync(bad, (await import('node:fs')).readFileSync(backup));
    const database = new DatabaseSync(bad);
    database.exec(`UPDATE entry SET body = x'00' WHERE stream = '${shared}'`);
    database.close();
    const at = recordAt(join(parent, 'practice'));
    expect(await restoreRecord({ ...at, backup: bad, ring })).toEqual({
      ok: false,
      refusal: { kind: 'backup-damaged', faults: 1 },
    });
    const strange = { ...ring, practice: testId<PracticeId>(7) };
    expect(await restoreRecord({ ...at, backup, ring: strange })).toMatchObject({
      refusal: { kind: 'ring-of-another-practice' },
    });
    expect(readdirSync(parent)).toEqual(['bad.sqlite']);
  });

  test('is refused over a folder that is open', async () => {
    const [folder, place] = [temporaryFolder(), temporaryFolder()];
    const record = await recordWith(folder, place);
    const backup = await backupOf(record);
    const ring = await ringIn(folder);
    expect(await restoreRecord({ ...recordAt(folder), backup, ring, over: 'set-aside' })).toMatchObject({
      refusal: { kind: 'folder-held' },
    });
    await record.close();
    mkdirSync(join(folder, 'x'));
    expect(existsSync(`${folder}.restoring`)).toBe(false);
  });
});
