import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { PracticeId, SessionId } from '@crucible/core/ids.ts';
import { createRecord } from '@crucible/record/create-record.ts';
import { recordAt } from '@crucible/record/fixtures/folder-record.ts';
import { testClock, testId } from '@crucible/record/fixtures/memory-record.ts';
import { temporaryFolder } from '@crucible/record/fixtures/temporary-folder.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskedPractice, askedPractice, rated } from '../fixtures/asked-session.ts';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { answerOf, testPractice } from '../fixtures/test-practice.ts';
import { views } from '../views.ts';

/**
 * Two practices that differ in one thing: after the same session the one client answered "no", the other
 * "keep for myself", with words of their own. Whatever the coach can reach of the two is compared.
 */
type Answered = { readonly asked: AskedPractice; readonly folder: string; readonly session: SessionId };
let no: Answered;
let keep: Answered;

beforeEach(async () => {
  no = await answered(sealedThing('A'));
  keep = await answered(sealedThing('B'));
}, 60_000);

const ratings = rated(8, 9, 7, 8, 9, 8);

async function answered(kept: string): Promise<Answered> {
  const folder = join(temporaryFolder(), 'practice');
  const clock = testClock();
  const record = answerOf(await createRecord(recordAt(folder, { now: clock.now }), testId<PracticeId>(1)));
  const asked = await askedPractice(testPractice({ record, clock }));
  const session = await asked.hold();
  answerOf(await asked.practice.act('alliance.answer-pulse', { session, ratings, kept }, asked.client));
  return { asked, folder, session };
}

/** Everything that a view of the coach shows, and every line of every stream that the coach opens. */
async function seenByCoach({ asked, session }: Answered): Promise<unknown[]> {
  const shown: unknown[] = [];
  for (const { name } of views.filter(({ who }) => who.includes('coach')))
    for (const input of [{}, { session }, { asked: '2026-11-26' }])
      shown.push([name, await asked.practice.show(name, input, asked.coach)]);
  for (const stream of ['shared', 'desk', 'trust', 'supervision', 'sponsor'] as const) {
    const lines = await asked.practice.record.read(streamOf(asked.engagement, stream));
    // A hash rests on what was drawn for sealing; everything else of a line is the same in both.
    shown.push(lines.map(({ place: { hash: _, ...place }, ...line }) => ({ ...line, place })));
  }
  return shown;
}

/** Of every table of the record: each row with its names and numbers, and the length of whatever is sealed. */
function rowsOf({ folder }: Answered): Record<string, unknown> {
  const database = new DatabaseSync(join(folder, 'record.sqlite'), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const rows = tables.map(({ name }) => {
    const found = database.prepare(`SELECT * FROM "${String(name)}"`).all();
    return [
      String(name),
      found.map((row) => Object.entries(row).map(([column, value]) => [column, lengthOrValue(value)])),
    ];
  });
  database.close();
  return Object.fromEntries(rows);
}

/** What is drawn anew each time by its length; a name or a number as it is. */
function lengthOrValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return value.length;
  return typeof value === 'string' && /[0-9a-f]{64}/u.test(value) ? value.length : value;
}

const sizesIn = ({ folder }: Answered) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => [name, statSync(join(folder, name)).size]);

describe('"no" and "keep for myself"', () => {
  it('are one and the same in every view and every stream of the coach', async () => {
    const plain = (shown: unknown) => JSON.stringify(shown).replaceAll(/[0-9a-f]{64}/gu, 'hash');
    const seen = plain(await seenByCoach(no));
    expect(plain(await seenByCoach(keep))).toBe(seen);
    expect(seen.length).toBeGreaterThan(2000);
  });

  it('leave the same rows of the same length in every table of the record, and files of the same size', () => {
    const rows = rowsOf(no);
    expect(rowsOf(keep)).toEqual(rows);
    expect(JSON.stringify(rows)).toContain('/own');
    expect(sizesIn(keep)).toEqual(sizesIn(no));
  });

  it('are told apart by nothing but what is sealed', async () => {
    const own = async ({ asked }: Answered) =>
      (await asked.practice.record.read(streamOf(asked.engagement, 'own'))).map(({ body, at }) => [body, at]);
    const [one, other] = [JSON.stringify(await own(no)), JSON.stringify(await own(keep))];
    expect(one).not.toBe(other);
    expect(one.length).toBe(other.length);
    expect(one.replaceAll(/"sealed":"[^"]*"/gu, '')).toBe(other.replaceAll(/"sealed":"[^"]*"/gu, ''));
  });
});
