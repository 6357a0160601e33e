import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '@crucible/core/engagement/entry.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { ActId, SessionId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { type OpenedEngagement, openedEngagement, placeIn } from '../fixtures/opened-engagement.ts';
import { answerOf, namedIn, refusalOf } from '../fixtures/test-practice.ts';
import { keepTime } from './keep-time.ts';

const day = 24 * 3_600_000;

type Held = OpenedEngagement & { readonly lines: Readonly<Record<string, Place>>; readonly asked: Place };

/** Lines in every stream, each of which could be destroyed by some act today. */
async function ready(): Promise<Held> {
  const opened = await openedEngagement();
  const { practice, coach, client } = opened;
  const plan = { start: practice.clock.now(), minutes: 60 };
  const planned = answerOf(await practice.act('session.plan-session', plan, coach));
  const session = namedIn<SessionId>(planned, 'session');
  const shared = answerOf(await practice.act('session.share-note', { session, text: 'One.' }, coach));
  const second = answerOf(await practice.act('session.share-note', { session, text: 'Two.' }, coach));
  const desk = answerOf(await practice.act('session.write-note', { session, happened: 'Mine.' }, coach));
  const written: Record<string, Place> = {
    shared: placeIn(shared, 'shared'),
    second: placeIn(second, 'shared'),
    desk: placeIn(desk, 'desk'),
  };
  for (const name of ['client', 'own', 'trust'] as const) {
    const by = name === 'trust' ? coach.by : client.by;
    const author = { person: by, role: name === 'trust' ? 'coach' : 'client' } as const;
    const stream = streamOf(coach.engagement ?? never(), name);
    const entries = [{ author, via: 'own-device', body: { kind: 'kept', version: 1 } }] as const;
    const append = { act: practice.newId<ActId>(), by, decidedOn: [], writes: [{ stream, entries }] };
    written[name] = answerOf(await practice.record.append(append)).places[0] ?? never();
  }
  const what = { kind: 'stream', stream: 'desk' };
  const asked = placeIn(answerOf(await practice.act('keeping.ask-erase', { what }, coach)), 'shared');
  answerOf(await practice.act('keeping.strike-line', { line: written.second }, client));
  await keepTime(practice.whole);
  practice.clock.move(40 * day);
  return { ...opened, lines: written, asked };
}

function never(): never {
  throw new Error('missing');
}

type Path = (held: Held) => Promise<unknown>;

/** Every way in which something is ever destroyed. */
const paths: Readonly<Record<string, Path>> = {
  'strike alone': async ({ practice, lines, coach }) => {
    const earlier = lines.second;
    const righted = await practice.act('engagement.put-right', { earlier, words: 'Other words.' }, coach);
    return practice.act('keeping.strike-line', { line: placeIn(answerOf(righted), 'shared') }, coach);
  },
  'agree to strike': ({ practice, lines, coach }) =>
    practice.act('keeping.agree-strike', { line: lines.second }, coach),
  'strike a note': ({ practice, lines, coach }) =>
    practice.act('keeping.strike-note', { line: lines.desk }, coach),
  'strike what waits': ({ practice, lines, client }) =>
    practice.act('keeping.strike-waiting', { line: lines.client }, client),
  'strike what is only mine': ({ practice, lines, client }) =>
    practice.act('keeping.strike-only-mine', { lines: [lines.own] }, client),
  'erase now': ({ practice, asked, coach }) => practice.act('keeping.erase-now', { asked }, coach),
  'what is due': ({ practice, coach }) => practice.act('keeping.expire-due', {}, coach),
};

/** Every line of them that was there before the hold. */
async function wordsOf({ practice, lines }: Held): Promise<readonly string[]> {
  const read = await Promise.all(
    Object.values(lines).map(async (line) => (await practice.record.read(line.stream, line.seq - 1))[0]),
  );
  return read.map((entry) => JSON.stringify(entry?.place));
}

test.each(Object.keys(paths))('a hold stops to %s, and released it goes on', async (path) => {
  const held = await ready();
  const { practice, client, coach } = held;
  const reason = 'The ombudsman asked.';
  const hold = placeIn(answerOf(await practice.act('keeping.hold-expiry', { reason }, client)), 'shared');
  practice.clock.move(day);
  await keepTime(practice.whole);
  const before = await wordsOf(held);
  const since = (await practice.record.read(hold.stream, hold.seq - 1))[0]?.at;
  const refused = await paths[path]?.(held);
  expect(refusalOf(refused as never)).toEqual({ kind: 'held', since });
  expect(await wordsOf(held)).toEqual(before);
  expect(answerOf(await practice.show('keeping.show-keeping', {}, coach))).toMatchObject({
    holds: [{ reason }],
  });
  expect(refusalOf(await practice.act('keeping.release-hold', { held: hold }, coach))).toMatchObject({
    kind: 'hold-of-another',
  });
  answerOf(await practice.act('keeping.release-hold', { held: hold }, client));
  answerOf((await paths[path]?.(held)) as never);
});

test('every act of this package that destroys comes through the one place that asks for holds', () => {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'),
  );
  const destroying = files.filter((file) =>
    /\bdestroys(?::| \})/u.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(destroying.sort()).toEqual(['keeping/destroying.ts']);
});
