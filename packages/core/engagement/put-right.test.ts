import { describe, expect, test } from 'vitest';
import { client, coach, entriesOf, type Line, never, shared, stateOf } from '../fixtures/entries.ts';
import { refuse } from '../result.ts';
import type { Body, Entry } from './entry.ts';
import { putRight, righted, rightedAt } from './put-right.ts';
import { statements } from './statements.ts';

const note: Line = {
  body: { kind: 'note-shared', version: 1, text: 'The board said yes.' } as Body,
  by: client,
};
const signed: Line = { body: { kind: 'agreement-signed', version: 1 }, by: client };
const others: Line = { body: { kind: 'note-shared', version: 1, text: 'Mine.' } as Body, by: coach };
const before = entriesOf([note, signed, others]);
const [noted = never(), signature = never(), ofCoach = never()] = before;

const ownWords = new Set(['note-shared']);
const put = (entry: Pick<Entry, 'place'>, words: string, entries = before) =>
  putRight(stateOf(statements, entries), { earlier: entry.place, words, author: client, ownWords });
const right = (words: string): Line => ({
  body: { kind: 'put-right', version: 1, earlier: noted.place, words } as Body,
  by: client,
});

describe('to put something right', () => {
  test('promise 1: is a new line beside the old one, which stays as it was', () => {
    const entries = entriesOf([note, signed, others, right('The board said yes, with a condition.')]);
    expect(put(noted, 'The board said yes, with a condition.')).toEqual({
      ok: true,
      value: entries[3]?.body,
    });
    expect(entries.slice(0, 3)).toEqual(before);
    expect(rightedAt(stateOf(righted, entries), noted.place)).toMatchObject({
      words: 'The board said yes, with a condition.',
      place: entries[3]?.place,
    });
    expect(rightedAt(stateOf(righted, entries), ofCoach.place)).toBeUndefined();
  });

  test('promise 1: nowhere is it counted how often', () => {
    const once = stateOf(righted, entriesOf([note, signed, others, right('One.')]));
    const often = stateOf(
      righted,
      entriesOf([note, signed, others, right('Zero.'), right('Half.'), right('One.')]),
    );
    const shape = (state: typeof once) =>
      Object.values(state).map(({ words, earlier }) => ({ words, earlier, says: Object.keys(state).length }));
    expect(shape(often)).toEqual(shape(once));
    expect(Object.keys(rightedAt(often, noted.place) ?? {}).sort()).toEqual([
      'at',
      'earlier',
      'place',
      'words',
    ]);
  });

  test("is for one's own lines only", () => {
    expect(put(ofCoach, 'No.')).toEqual(refuse({ kind: 'line-of-another', place: ofCoach.place }));
  });

  test('names a line that is there, by its digest', () => {
    const forged = { ...noted.place, hash: 'f'.repeat(64) };
    expect(put({ place: forged }, 'x')).toEqual(refuse({ kind: 'no-such-line', place: forged }));
    const beyond = { stream: shared, seq: 9, hash: noted.place.hash };
    expect(put({ place: beyond }, 'x')).toEqual(refuse({ kind: 'no-such-line', place: beyond }));
  });

  test('what was signed stands as it was given, and so does what was put right', () => {
    expect(put(signature, 'I did not.')).toEqual(refuse({ kind: 'stands-as-given', place: signature.place }));
    const entries = entriesOf([note, signed, others, right('One.')]);
    const { place } = entries[3] ?? never();
    expect(put({ place }, 'Two.', entries)).toEqual(refuse({ kind: 'stands-as-given', place }));
    expect(put(noted, 'Two.', entries).ok).toBe(true);
  });
});
