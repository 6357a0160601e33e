import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '@crucible/core/engagement/entry.ts';
import { type StreamId, streamOf } from '@crucible/core/engagement/stream.ts';
import type { ActId, BlobId, EngagementId, PersonId, PracticeId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { createRecord } from '@crucible/record/create-record.ts';
import { newId } from '@crucible/record/new-id.ts';
import { openRecord } from '@crucible/record/open-record.ts';
import type { NewEntry, OpenRecord } from '@crucible/record/record.ts';
import { seal, unseal } from '@crucible/record/sealing/seal.ts';
import { randomKey } from '@crucible/record/sealing/wrap-key.ts';
import { verifyRecord } from '@crucible/record/verify/verify-record.ts';

/**
 * How fast the record is: durable appends one by one, a fold with decryption, verify over a whole
 * practice, opening and a transcript's blob. In a folder on the disk, in one process; what is limited
 * by an issue stands beside its limit.
 */
export async function main(): Promise<void> {
  console.log(`The record, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`);
  const folder = mkdtempSync(join(tmpdir(), 'crucible-bench-'));
  try {
    console.table(await measure(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Row = Readonly<Record<string, string | number>>;

const shared = streamOf(newId<EngagementId>(), 'shared');
const many = Array.from({ length: 9 }, () => streamOf(newId<EngagementId>(), 'desk'));
const coach = newId<PersonId>();
const at = (folder: string) => ({ folder, passphrase: 'bench', now: () => instant(Date.now()) });

async function measure(folder: string): Promise<readonly Row[]> {
  const created = await createRecord(at(folder), newId<PracticeId>());
  if (!created.ok) throw new Error(created.refusal.kind);
  const record = created.value;
  await append(record, [], [shared, ...many]);
  const durable = await rounds(3, async () => {
    for (let nth = 0; nth < 1000; nth++) await append(record, [[shared, said(nth)]]);
  });
  for (const stream of [shared, ...many]) await fill(record, stream, stream === shared ? 7000 : 10_000);
  const folds = await rounds(7, async (round) => {
    const { seq } = await record.fold(shared, { name: `count.${round}`, initial: 0, evolve: count });
    if (seq !== 10_000) throw new Error('not all were folded');
  });
  const cached = await timed(async () => {
    await record.fold(shared, { name: 'count.0', initial: 0, evolve: count });
  });
  const blob = newId<BlobId>();
  const bytes = new Uint8Array(25 * 2 ** 20).fill(7);
  const importing = await timed(() =>
    append(record, [[shared, { ...said(1), blobs: [{ id: blob, bytes, key: 'transcript' }] }]]),
  );
  const reading = await timed(() => record.readBlob(shared, blob));
  await record.close();
  return [
    row('1,000 durable appends, one by one', durable, 1000),
    row('fold of 10,000 entries with decryption', folds, 300),
    row('of which the cipher alone: 20,000 seals opened', await rounds(7, cipherAlone)),
    row('the same fold from the cache', [cached]),
    row('blob of 25 MiB sealed and on the disk', [importing]),
    row('the same read and opened', [reading]),
    ...(await measureClosed(folder)),
  ];
}

async function measureClosed(folder: string): Promise<readonly Row[]> {
  const opening = await rounds(3, async () => {
    const opened = await openRecord(at(folder));
    if (!opened.ok) throw new Error(opened.refusal.kind);
    await opened.value.close();
  });
  const verifying = await rounds(3, () => verified(folder, {}));
  const withKeys = await rounds(1, () => verified(folder, { passphrase: 'bench' }));
  const megabytes = statSync(join(folder, 'record.sqlite')).size / 2 ** 20;
  return [
    row('opening, passphrase at work factor 18', opening),
    row(`verify of 100,001 entries and a blob (${megabytes.toFixed(0)} MB), without keys`, verifying, 3000),
    row('the same with every body opened', withKeys),
  ];
}

/** As many seals as 10,000 entries have, a key and a text each: what no fold can be faster than. */
async function cipherAlone(): Promise<void> {
  const key = randomKey();
  const sealed = seal(key, new Uint8Array(300), bound);
  for (let nth = 0; nth < 20_000; nth++) unseal(key, sealed, bound);
}

const bound = new Uint8Array(200);

async function verified(folder: string, options: { readonly passphrase?: string }): Promise<void> {
  const report = await verifyRecord({ path: folder, ...options });
  if (!report.ok || report.value.faults.length > 0) throw new Error('the record does not verify');
}

async function fill(record: OpenRecord, stream: StreamId, entries: number): Promise<void> {
  for (let nth = 0; nth < entries; nth += 500)
    await append(record, [[stream, ...Array.from({ length: 500 }, (_, more) => said(nth + more))]]);
}

async function append(
  record: OpenRecord,
  writes: readonly (readonly [StreamId, ...NewEntry[]])[],
  opens: readonly StreamId[] = [],
): Promise<void> {
  const done = await record.append({
    act: newId<ActId>(),
    by: coach,
    decidedOn: [],
    opens,
    writes: writes.map(([stream, ...entries]) => ({ stream, entries })),
  });
  if (!done.ok) throw new Error(done.refusal.kind);
}

/** From a tap of 20 letters to a note of 2,000, as they come in a practice. */
function said(nth: number): NewEntry {
  const length = [20, 60, 60, 150, 150, 300, 600, 2000][nth % 8] ?? 60;
  const body = { kind: 'bench.line', version: 1, text: 'what was said there '.repeat(100).slice(0, length) };
  return { author: { person: coach, role: 'coach' }, via: 'own-device', body };
}

function count(sum: number, entry: Entry): number {
  return sum + entry.body.version;
}

type Time = { readonly ms: number; readonly cpu: number };

/** By the clock, and what the processor worked: on a machine that does other things the two part. */
async function timed(work: () => Promise<unknown>): Promise<Time> {
  const begin = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - begin, cpu: (user + system) / 1000 };
}

async function rounds(times: number, work: (round: number) => Promise<unknown>): Promise<readonly Time[]> {
  const measured: Time[] = [];
  for (let round = 0; round < times; round++) measured.push(await timed(() => work(round)));
  return measured;
}

function row(what: string, times: readonly Time[], limit?: number): Row {
  const middle = (key: keyof Time): number =>
    times.map((time) => time[key]).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    what,
    'median ms': round(middle('ms')),
    'fastest ms': round(Math.min(...times.map(({ ms }) => ms))),
    'median CPU ms': round(middle('cpu')),
    'limit ms': limit ?? '',
  };
}
