import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anId, client, coach, entriesOf, type Line, stateOf } from '../fixtures/entries.ts';
import { processorTime } from '../fixtures/processor-time.ts';
import type { CastId, RequestId } from '../ids.ts';
import { instant } from '../units.ts';
import { agreement } from './agreement.ts';
import { firstRows } from './agreement-rows.ts';
import { cast } from './cast.ts';
import type { Body, Fold } from './entry.ts';
import { parties } from './parties.ts';
import { pact } from './promise.ts';
import { righted } from './put-right.ts';
import { requests } from './request.ts';
import { statements } from './statements.ts';
import { terms } from './terms.ts';

const folds: readonly Fold<unknown>[] = [
  agreement,
  cast,
  pact,
  parties,
  requests,
  righted,
  statements,
  terms,
].map((fold) => fold as unknown as Fold<unknown>);

const signers = [coach, client];
const place = (seq: number) =>
  entriesOf(Array.from({ length: seq }, () => ({ body: { kind: 'x', version: 1 } })))[seq - 1]?.place;
const draftPlace = place(1);
const asks = { name: 'q', seconds: 20, priority: 1, message: 'weekly' };

/** A line of any kind of the topic, as a long engagement may hold it. */
function lineOf(kind: number, nth: number): Line {
  const person = anId<CastId>(`p${nth % 150}`);
  const request = anId<RequestId>(`r${nth}`);
  const from = instant(Date.UTC(2026, 2, 1, 9) + nth * 60_000);
  const until = instant(from + 600_000);
  const bodies: readonly Record<string, unknown>[] = [
    { kind: 'note-shared', text: 'x' },
    { kind: 'put-right', earlier: draftPlace, words: 'x' },
    { kind: 'person-mentioned', person, alias: `person ${nth}` },
    { kind: 'alias-added', person, alias: `alias ${nth}` },
    { kind: 'request-asked', request, asks, from, until },
    { kind: 'request-answered', request: anId<RequestId>(`r${nth - 1}`) },
    { kind: 'agreement-drafted', edition: nth, rows: firstRows, beside: {}, signers },
    { kind: 'agreement-signed', edition: nth - 1, draft: draftPlace },
    { kind: 'interests-stated', paidBy: 'x' },
    { kind: 'ending-moved', ending: '2027-01' },
    { kind: 'session-planned' },
  ];
  const body = { version: 1, ...bodies[kind % bodies.length] } as unknown as Body;
  return { body, by: nth % 2 === 0 ? coach : client };
}

describe('folds of an engagement', () => {
  test('pass over what they do not know and never change an earlier state', () => {
    const strange: Line = { body: { kind: 'toString', version: 1 } };
    const before = entriesOf([lineOf(2, 1), lineOf(6, 1), lineOf(4, 3)]);
    for (const fold of folds.filter((one) => one !== statements)) {
      const state = stateOf(fold, before);
      const kept = structuredClone(state);
      expect(stateOf({ ...fold, initial: state }, entriesOf([strange]))).toBe(state);
      stateOf(
        { ...fold, initial: state },
        entriesOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((kind) => lineOf(kind, 9))),
      );
      expect(state).toEqual(kept);
    }
  });

  test('from the cache and from the first entry give the same state', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { maxLength: 60 }), fc.nat(60), (kinds, cut) => {
        const entries = entriesOf(kinds.map(lineOf));
        for (const fold of folds) {
          const cached = stateOf(fold, entries.slice(0, cut));
          expect(entries.slice(cut).reduce(fold.evolve, cached)).toEqual(stateOf(fold, entries));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('their states are plain: what a cache writes down is what it reads back', () => {
    const entries = entriesOf(Array.from({ length: 200 }, (_, nth) => lineOf(nth * 7, nth)));
    for (const fold of folds) {
      const state = stateOf(fold, entries);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }
  });

  test('ten thousand entries of every kind are folded by all of them in seconds, not minutes', () => {
    const entries = entriesOf(Array.from({ length: 10_000 }, (_, nth) => lineOf(nth, nth)));
    const all = (): void => {
      for (const fold of folds) stateOf(fold, entries);
    };
    expect(processorTime(all)).toBeLessThan(3000);
  });
});
