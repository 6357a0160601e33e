import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anId, answerOf, client, coach, entriesOf, stateOf } from '../fixtures/entries.ts';
import type { CastId } from '../ids.ts';
import { refuse } from '../result.ts';
import { bearerOf, type Cast, cast, membersOf } from './cast.ts';
import { addAlias, maskWords, mentionPerson, mergePeople, tellApart } from './cast-rules.ts';
import type { Body } from './entry.ts';
import { nameKey } from './same-name.ts';

const parties = [
  { ...coach, name: 'Maya' },
  { ...client, name: 'Tom' },
];
const cfo = anId<CastId>('cfo');
const dana = anId<CastId>('dana');
const chair = anId<CastId>('chair');

type Step = (state: Cast) => Body;
const mention =
  (person: CastId, alias: string): Step =>
  (state) =>
    answerOf(mentionPerson(state, { parties, person, alias }));
const alias =
  (person: CastId, name: string): Step =>
  (state) =>
    answerOf(addAlias(state, { parties, person, alias: name }));
const merge =
  (from: CastId, into: CastId): Step =>
  (state) =>
    answerOf(mergePeople(state, { from, into }));
const apart =
  (person: CastId): Step =>
  (state) =>
    answerOf(tellApart(state, person));

function after(...steps: Step[]): Cast {
  const bodies: Body[] = [];
  const state = () => stateOf(cast, entriesOf(bodies.map((body) => ({ body }))));
  for (const step of steps) bodies.push(step(state()));
  return state();
}

const two = [mention(cfo, 'my CFO'), mention(dana, 'Dana')];

describe('people who are talked about', () => {
  test('a name means one person, whatever its case or white space', () => {
    const naming = (name: string) => ({ parties, person: chair, alias: name });
    expect(mentionPerson(after(...two), naming('MY  cfo'))).toEqual(
      refuse({ kind: 'name-taken', name: 'MY  cfo', person: cfo }),
    );
    expect(addAlias(after(...two), { ...naming('dana'), person: cfo })).toEqual(
      refuse({ kind: 'name-taken', name: 'dana', person: dana }),
    );
    expect(bearerOf(after(...two), 'DANA')?.person).toBe(dana);
  });

  test('coach and client are in the room and are no cast', () => {
    for (const name of ['Maya', 'tom'])
      expect(mentionPerson(after(), { parties, person: cfo, alias: name })).toEqual(
        refuse({ kind: 'in-the-room', name }),
      );
  });

  test('a further name is for somebody who was mentioned', () => {
    expect(membersOf(after(...two, alias(cfo, 'the finance chief')))[0]?.aliases).toEqual([
      'my CFO',
      'the finance chief',
    ]);
    expect(addAlias(after(), { parties, person: cfo, alias: 'Dana' })).toEqual(
      refuse({ kind: 'person-not-mentioned', person: cfo }),
    );
  });
});

describe('two names for one person', () => {
  test('are merged: either name means whoever stands for both', () => {
    const state = after(...two, merge(dana, cfo));
    expect(membersOf(state)).toMatchObject([
      { person: cfo, aliases: ['my CFO'], merged: [{ aliases: ['Dana'] }] },
    ]);
    expect(bearerOf(state, 'Dana')?.person).toBe(cfo);
    expect(mergePeople(state, { from: cfo, into: dana })).toEqual(refuse({ kind: 'one-person-already' }));
    expect(mergePeople(state, { from: cfo, into: cfo })).toEqual(refuse({ kind: 'one-person-already' }));
    expect(mergePeople(state, { from: cfo, into: chair })).toEqual(
      refuse({ kind: 'person-not-mentioned', person: chair }),
    );
  });

  test('and told apart again as they were', () => {
    expect(after(...two, merge(dana, cfo), apart(dana))).toEqual(after(...two));
    expect(tellApart(after(...two), dana)).toEqual(refuse({ kind: 'never-merged', person: dana }));
    expect(tellApart(after(), dana)).toEqual(refuse({ kind: 'person-not-mentioned', person: dana }));
  });

  test('a merger of the merged goes to whoever stands for them', () => {
    const state = after(...two, mention(chair, 'the chair'), merge(dana, cfo), merge(dana, chair));
    expect(membersOf(state)).toMatchObject([{ person: chair, merged: [{ person: cfo }, { person: dana }] }]);
    expect(
      membersOf(after(...two, mention(chair, 'the chair'), merge(dana, cfo), merge(cfo, chair), apart(cfo))),
    ).toMatchObject([
      { person: cfo, merged: [{ person: dana }] },
      { person: chair, merged: [] },
    ]);
  });

  test('nobody is merged into somebody who stands for no one', () => {
    const state = after(...two, mention(chair, 'the chair'), merge(cfo, chair));
    expect(answerOf(mergePeople(state, { from: dana, into: cfo }))).toMatchObject({
      from: dana,
      into: chair,
    });
  });

  test('any row of mergers undone in any order leaves everybody as they were', () => {
    const people = ['an', 'bo', 'cy', 'di', 'ed', 'fi'].map((name) => anId<CastId>(name));
    const mentions = people.map((person, index) => mention(person, `person ${index}`));
    const pair = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), fc.integer(), (pairs, seed) => {
        const steps = [...mentions];
        for (const [from, into] of pairs)
          if (mergePeople(after(...steps), { from, into }).ok) steps.push(merge(from, into));
        const merged = after(...steps).people.filter(({ mergedInto }) => mergedInto !== undefined);
        const names = membersOf(after(...steps)).flatMap((one) => [one, ...one.merged]);
        expect(names.map(({ person }) => person).sort()).toEqual([...people].sort());
        const order = [...merged].sort((a, b) => (a.person > b.person ? 1 : -1) * (seed % 2 || 1));
        for (const { person } of order) steps.push(apart(person));
        expect(after(...steps)).toEqual(after(...mentions));
      }),
      { numRuns: 60 },
    );
  });
});

test('words to mask are kept once, whatever their case, and can be unmasked', () => {
  const masked = (...words: (readonly [readonly string[], readonly string[]])[]) =>
    after(
      ...words.map(
        ([mask, unmask]) =>
          () =>
            maskWords({ mask, unmask }),
      ),
    ).masked;
  expect(masked([['Northwind', 'northwind', 'Bremen'], []])).toEqual(['Northwind', 'Bremen']);
  expect(masked([['Northwind', 'Bremen'], []], [['Oslo'], ['BREMEN']])).toEqual(['Northwind', 'Oslo']);
});

test('names are compared without case, spare white space and the way accents are written', () => {
  expect(nameKey('  ZOE\u0308  Klein ')).toBe(nameKey('zoë klein'));
  expect(nameKey('Zoe')).not.toBe(nameKey('Zoë'));
});
