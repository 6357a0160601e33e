import { expect, test } from 'vitest';
import { client, coach, entriesOf, type Line, never, stateOf } from '../fixtures/entries.ts';
import type { Body } from './entry.ts';
import { differently, differentlyAt, seeDifferently } from './seen-differently.ts';
import { statements } from './statements.ts';

const note: Line = { body: { kind: 'note-shared', version: 1, text: 'You gave way.' } as Body, by: coach };
const promise: Line = { body: { kind: 'promise-given', version: 1 }, by: coach };
const own: Line = { body: { kind: 'note-shared', version: 1, text: 'Mine.' } as Body, by: client };
const before = entriesOf([note, promise, own]);
const [noted = never(), given = never(), mine = never()] = before;
const ownWords = new Set(['note-shared']);
const see = (earlier: typeof noted.place, words?: string) =>
  seeDifferently(stateOf(statements, before), {
    earlier,
    ...(words !== undefined && { words }),
    author: client,
    ownWords,
  });

test('promise 2: what the client sees differently stands beside the line for good, with words or without', () => {
  const [first, second] = [see(noted.place, 'I chose to.'), see(noted.place)];
  if (!first.ok || !second.ok) throw new Error('refused');
  const after = entriesOf([
    note,
    promise,
    own,
    { body: first.value, by: client },
    { body: second.value, by: client },
  ]);
  expect(after.slice(0, 3)).toEqual(before);
  const beside = differentlyAt(stateOf(differently, after), noted.place);
  expect(beside.map(({ words }) => words)).toEqual(['I chose to.', undefined]);
  expect(differentlyAt(stateOf(differently, after), { ...noted.place, hash: 'f'.repeat(64) })).toEqual([]);
});

test('nobody contests their own line, what was given, or what is not there', () => {
  const kindOf = (answer: ReturnType<typeof see>) => (answer.ok ? 'ok' : answer.refusal.kind);
  expect(kindOf(see(mine.place))).toBe('own-line');
  expect(kindOf(see(given.place))).toBe('stands-as-given');
  expect(kindOf(see({ ...noted.place, seq: 9 }))).toBe('no-such-line');
  expect(kindOf(see({ ...noted.place, hash: 'f'.repeat(64) }))).toBe('no-such-line');
});
