import { describe, expect, test } from 'vitest';
import { client, entriesOf, type Line, never, stateOf } from '../fixtures/entries.ts';
import { refuse } from '../result.ts';
import type { Body } from './entry.ts';
import { givePromise, halfOf, type Pact, pact, promiseOf, takeHalf } from './promise.ts';

const text = {
  promise: 'I will not lie to you.',
  half: 'I tell the truth.',
  neither: 'A court.',
  closing: 'Strange.',
};
const other = { ...text, promise: 'I will not lie to you, ever.' };
const given = (words = text): Line => ({ body: { kind: 'promise-given', version: 1, text: words } as Body });
const after = (...lines: Line[]): Pact => stateOf(pact, entriesOf(lines));
const taken = (state: Pact): Line => {
  const result = takeHalf(state, promiseOf(state)?.place ?? never());
  if (!result.ok) throw new Error(result.refusal.kind);
  return { body: result.value, by: client };
};

describe('the promise', () => {
  test('holds at once, whatever the client does, word for word', () => {
    expect(givePromise(after(), text)).toEqual({ ok: true, value: given().body });
    expect(promiseOf(after(given()))?.text).toEqual(text);
    expect(halfOf(after(given()))).toBeUndefined();
  });

  test('is not given twice in the same words; in other words it stands beside the earlier one', () => {
    expect(givePromise(after(given()), text)).toEqual(refuse({ kind: 'promised-already' }));
    const twice = after(given(), given(other));
    expect(promiseOf(twice)?.text).toEqual(other);
    expect(twice.promises.map((one) => one.text)).toEqual([text, other]);
  });
});

describe("the client's half", () => {
  test('comes only after the promise', () => {
    const { place } = promiseOf(after(given())) ?? never();
    expect(takeHalf(after(), place)).toEqual(refuse({ kind: 'promise-not-given' }));
  });

  test('is taken once, for the very words that were promised', () => {
    const first = after(given());
    const both = after(given(), taken(first));
    expect(halfOf(both)).toMatchObject({ by: client, promise: promiseOf(first)?.place });
    expect(takeHalf(both, promiseOf(both)?.place ?? never())).toEqual(refuse({ kind: 'half-taken-already' }));
    const forged = { ...(promiseOf(first)?.place ?? never()), hash: 'f'.repeat(64) };
    expect(takeHalf(first, forged)).toEqual(refuse({ kind: 'another-promise' }));
  });

  test('stands for the words it was taken for, not for later ones', () => {
    const renewed = after(given(), taken(after(given())), given(other));
    expect(halfOf(renewed)).toBeUndefined();
    expect(renewed.halves).toHaveLength(1);
    const oldPlace = renewed.promises[0]?.place ?? never();
    expect(takeHalf(renewed, oldPlace)).toEqual(refuse({ kind: 'another-promise' }));
    expect(halfOf(after(given(), taken(after(given())), given(other), taken(renewed)))).toBeDefined();
  });
});

test('interests stand under each other, the newest holds', () => {
  const stated = (paidBy: string): Line => ({
    body: { kind: 'interests-stated', version: 1, paidBy } as Body,
  });
  const { interests } = after(stated('the client'), stated('the company'));
  expect(interests.map((one) => one.interests)).toEqual([
    { paidBy: 'the client' },
    { paidBy: 'the company' },
  ]);
});
