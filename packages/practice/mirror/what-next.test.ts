import type { SceneId } from '@crucible/core/ids.ts';
import type { OpenedExchange } from '@crucible/core/mirror/opened-exchanges.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { talkOf } from '../fixtures/many-hours.ts';
import {
  type Asked,
  agree,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestEngagement,
  type TestPractice,
  testPractice,
  withdraw,
} from '../fixtures/test-practice.ts';
import { keepTime } from '../keeping/keep-time.ts';
import type { showAfter } from './show-after.ts';
import type { showOpenedAfter } from './show-opened-after.ts';

type Known<R> = Extract<R, { readonly ok: true }> extends { readonly value: infer Value } ? Value : never;
type After = Known<ReturnType<typeof showAfter.show>>;
type OpenedAfter = Known<ReturnType<typeof showOpenedAfter.show>>;

let practice: TestPractice;
let mara: TestEngagement;
let coach: Asked;
let client: Asked;

beforeEach(async () => {
  practice = testPractice();
  mara = await engage(practice, 'Mara Lind');
  await agree(practice, mara, { transcripts: true, everyone: ['Ines Okafor', 'Mara Lind'] });
  const { engagement } = mara;
  coach = { by: practice.coach, engagement };
  client = { by: mara.client, engagement };
});

const hour = (nth: number, rounds: number) =>
  talkOf(practice, coach, { nth, rounds, says: 'asks', client: 'Mara Lind' });
const look = async () => answerOf(await practice.show('mirror.show-after', {}, coach)) as After;
const both = async (by: Asked) =>
  answerOf(await practice.show('mirror.show-opened-after', {}, by)) as OpenedAfter;
const short = async () => (await look()).kinds.find(({ kind }) => kind === 'short-after-open');
const open = () => practice.act('mirror.open-after', { after: 'short-after-open' }, coach);

describe('what the coach does next, out of the transcripts of one work', () => {
  it('is nothing without one, cannot tell yet after one, and is counted over two with every exchange', async () => {
    expect(await look()).toMatchObject({ kinds: [], sessions: [], unread: [], gone: 0, readers: 0 });
    const first = await hour(0, 8);
    expect(await short()).toMatchObject({ n: 7, sessions: 1, missing: { turns: 3 } });
    expect(refusalOf(await open())).toEqual({ kind: 'nothing-to-open' });
    const second = await hour(1, 8);
    const found = await short();
    expect(found).toMatchObject({ n: 14, sessions: 2, contested: [] });
    expect(found?.next.reduce((sum, { exchanges }) => sum + exchanges.length, 0)).toBe(14);
    expect(found?.next[0]).toMatchObject({ move: 'question' });
    const [one] = found?.next[0]?.exchanges ?? [];
    expect(one).toMatchObject({ session: first, client: { text: 'Not much.', utterance: 1 }, isOpen: false });
    expect(one?.coach).toMatchObject({ utterance: 2 });
    expect((await look()).sessions.map(({ session }) => session)).toEqual([first, second]);
  });

  it('is the coach’s alone until it is opened; then both see the same counts with the same words', async () => {
    await hour(0, 8);
    await hour(1, 8);
    expect(await both(client)).toEqual({ kinds: [], sessions: [] });
    answerOf(await open());
    expect(refusalOf(await open())).toEqual({ kind: 'nothing-to-open' });
    const seen = await both(client);
    expect(seen.kinds).toHaveLength(1);
    expect(seen.kinds[0]).toMatchObject({ kind: 'short-after-open', n: 14, sessions: 2 });
    expect(await both(coach)).toEqual(seen);
    await hour(2, 8);
    expect((await both(client)).kinds[0]?.n).toBe(14);
    answerOf(await open());
    expect((await both(client)).kinds[0]).toMatchObject({ n: 21, sessions: 3 });
  });

  it('an exchange that the client sees differently leaves both counts until both agree', async () => {
    await hour(0, 8);
    await hour(1, 8);
    const unseen = (await short())?.next[0]?.exchanges[0];
    const place = { transcript: unseen?.transcript, utterance: unseen?.coach.utterance };
    const contest = () =>
      practice.act('mirror.contest-exchange', { ...place, words: 'I was cut off.' }, client);
    expect(refusalOf(await contest())).toEqual({ kind: 'no-such-exchange' });
    answerOf(await open());
    answerOf(await contest());
    expect(refusalOf(await contest())).toEqual({ kind: 'exchange-contested-already' });
    for (const found of [await short(), (await both(client)).kinds[0]]) {
      expect(found).toMatchObject({ n: 13, withContested: { n: 14 } });
      expect(found?.contested[0]?.contests[0]).toMatchObject({ words: 'I was cut off.' });
    }
    const settle = (by: Asked) => practice.act('mirror.settle-exchange', place, by);
    answerOf(await settle(client));
    expect(refusalOf(await settle(client))).toEqual({ kind: 'exchange-settled-already' });
    expect((await short())?.n).toBe(13);
    answerOf(await settle(coach));
    expect(await short()).toMatchObject({ n: 14, contested: [] });
    expect(refusalOf(await settle(coach))).toEqual({ kind: 'exchange-not-contested' });
  });

  it('words that the client withdraws go out of the count, and what was opened of them is destroyed', async () => {
    await hour(0, 12);
    answerOf(await open());
    await withdraw(practice, mara, 'destroy');
    expect(await look()).toMatchObject({ kinds: [], gone: 1 });
    expect((await both(client)).kinds[0]?.n).toBe(11);
    await keepTime(practice.whole);
    practice.clock.move(2 * 86_400_000);
    await keepTime(practice.whole);
    expect(await both(client)).toEqual({ kinds: [], sessions: [] });
    await agree(practice, mara, { transcripts: true, everyone: ['Ines Okafor', 'Mara Lind'] });
    expect((await look()).kinds).toEqual([]);
  });

  it('a scene of the room in words of the talk takes its exchange along when it is contested', async () => {
    await hour(0, 12);
    const one = (await short())?.next[0]?.exchanges[0] as unknown as OpenedExchange;
    const { start, end } = one.client;
    const told = { setting: 'room', parts: { i: { octant: 'HI' } } };
    const quotes = [{ part: 'i', utterance: one.client.utterance, start, end }];
    const made = answerOf(
      await practice.act('mirror.quote-scene', { transcript: one.transcript, told, quotes }, coach),
    );
    const scene = namedIn<SceneId>(made, 'scene');
    answerOf(await practice.act('mirror.open-scene', { scene }, coach));
    expect((await short())?.n).toBe(11);
    answerOf(await practice.act('mirror.contest-scene', { scene }, client));
    expect(await short()).toMatchObject({ n: 10, withContested: { n: 11 } });
  });
});
