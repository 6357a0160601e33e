import { streamOf } from '@crucible/core/engagement/stream.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskedPractice, askedPractice, rated } from '../fixtures/asked-session.ts';
import { sealedThing } from '../fixtures/sealed-thing.ts';
import { answerOf, refusalOf } from '../fixtures/test-practice.ts';

let asked: AskedPractice;
beforeEach(async () => {
  asked = await askedPractice();
});

const recipient = `age1${'q'.repeat(58)}`;
const sealed = 'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0-IHNjcnlwdCA';
const setKey = (more: object = {}) =>
  asked.practice.act('own.set-key', { recipient, lock: 'passphrase', sealed, ...more }, asked.client);
const keep = (filled = 'A') =>
  asked.practice.act('own.keep-sealed', { sealed: sealedThing(filled) }, asked.client);
const kept = async () =>
  (answerOf(await asked.practice.show('own.show-sealed', {}, asked.client)) as { kept: { sealed: string }[] })
    .kept;
const key = async () => answerOf(await asked.practice.show('own.show-key', {}, asked.client));
const ownLines = () => asked.practice.record.read(streamOf(asked.engagement, 'own'));

describe('what only the client opens', () => {
  it('is kept once there is a key, and not before', async () => {
    expect(await key()).toEqual({});
    expect(refusalOf(await keep())).toEqual({ kind: 'no-own-key' });
    answerOf(await setKey());
    expect(await key()).toMatchObject({ key: { recipient, locks: [{ lock: 'passphrase', sealed }] } });
    answerOf(await keep());
    expect(await kept()).toMatchObject([{ sealed: sealedThing() }]);
  });

  it('has one lock of each kind for a key; a new key has none of the old one', async () => {
    answerOf(await setKey());
    answerOf(await setKey({ lock: 'passkey', sealed: `${sealed}A` }));
    answerOf(await setKey({ sealed: `${sealed}B` }));
    expect(await key()).toMatchObject({
      key: {
        locks: [
          { lock: 'passkey', sealed: `${sealed}A` },
          { lock: 'passphrase', sealed: `${sealed}B` },
        ],
      },
    });
    const another = `age1${'p'.repeat(58)}`;
    answerOf(await setKey({ recipient: another }));
    expect(await key()).toMatchObject({ key: { recipient: another, locks: [{ lock: 'passphrase' }] } });
  });

  it('comes in one size, and never in clear', async () => {
    answerOf(await setKey());
    const { act } = asked.practice;
    for (const one of [
      sealedThing().slice(1),
      `${sealedThing()}A`,
      'The fee.',
      'x'.repeat(sealedThing().length),
    ])
      expect(refusalOf(await act('own.keep-sealed', { sealed: one }, asked.client))).toMatchObject({
        kind: 'bad-input',
      });
  });

  it('is struck out by the client alone, and then nothing of it is left', async () => {
    answerOf(await setKey());
    const lines = [await keep('B'), await keep('C')].map((done) => answerOf(done).entries[0]?.place);
    answerOf(await keep('D'));
    answerOf(await asked.practice.act('keeping.strike-only-mine', { lines }, asked.client));
    expect((await kept()).map(({ sealed: one }) => one)).toEqual([sealedThing('D')]);
    const coachs = await asked.practice.act('keeping.strike-only-mine', { lines }, asked.coach);
    expect(refusalOf(coachs)).toEqual({ kind: 'not-allowed' });
  });

  it.each(['own.show-key', 'own.show-sealed'])('is behind no door of the coach: %s', async (name) => {
    for (const via of ['own-device', 'typed-for-client'] as const) {
      const shown = await asked.practice.show(name, {}, { ...asked.coach, via });
      expect(refusalOf(shown)).toEqual({ kind: 'not-allowed' });
    }
  });
});

describe('after every answer', () => {
  it('one thing of one size is kept, whoever answers first and on whichever screen', async () => {
    const answer = async (by: object) => {
      const session = await asked.hold();
      const input = { session, ratings: rated(8, 8, 8, 8, 8, 8), kept: sealedThing() };
      return {
        session,
        done: answerOf(await asked.practice.act('alliance.answer-pulse', input, by as typeof asked.client)),
      };
    };
    const first = await answer(asked.client);
    await answer({ ...asked.coach, via: 'handed-over' });
    const third = await asked.hold();
    const ratings = rated(9, 9, 9, 9, 9, 9);
    answerOf(
      await asked.practice.act('alliance.answer-coach-pulse', { session: third, ratings }, asked.coach),
    );
    const input = { session: third, ratings, kept: sealedThing('B') };
    answerOf(await asked.practice.act('alliance.answer-pulse', input, asked.client));
    expect((await ownLines()).map(({ body }) => body.kind)).toEqual(['own-kept', 'own-kept', 'own-kept']);
    expect(first.done.receipts).toEqual([]);
  });

  it('an answer without it is not taken', async () => {
    const session = await asked.hold();
    const input = { session, ratings: rated(8, 8, 8, 8, 8, 8) };
    expect(refusalOf(await asked.practice.act('alliance.answer-pulse', input, asked.client))).toEqual({
      kind: 'bad-input',
      at: ['kept'],
    });
    expect(await ownLines()).toEqual([]);
  });
});
