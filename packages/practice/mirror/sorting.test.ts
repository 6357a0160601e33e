import type { SessionId } from '@crucible/core/ids.ts';
import type { MirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { SortCard } from '@crucible/core/mirror/sorting.ts';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 0, 5, 12);
const octants = ['PA', 'BC', 'DE', 'FG', 'HI', 'JK', 'LM', 'NO'] as const;

type Begun = { readonly practice: TestPractice; readonly coach: Asked };

/** Twelve scenes out there with two people and twelve in here, told in the order out, in, out, in. */
async function begin(): Promise<Begun> {
  const practice = testPractice();
  const { engagement } = await engage(practice, 'Mara Lind');
  const coach = { by: practice.coach, engagement };
  answerOf(await practice.act('engagement.name-person', { alias: 'Robert' }, coach));
  const planned = await practice.act('session.plan-session', { start: noon, minutes: 60 }, coach);
  const session = namedIn<SessionId>(answerOf(planned), 'session');
  for (let nth = 0; nth < 24; nth++) {
    const octant = octants[nth % 8];
    const isRoom = nth % 2 === 1;
    const told = {
      session,
      ...(isRoom
        ? { setting: 'room' }
        : { setting: 'outside', person: nth % 4 === 0 ? 'Robert' : 'Anneliese' }),
      parts: {
        they: { octant, words: `${isRoom ? 'Ines' : 'Robert and Anneliese'} asked Mara about matter ${nth}` },
        i: { octant, words: `Said yes to ${isRoom ? 'Okafor' : 'robert'}` },
        andThen: { octant, words: 'left the room' },
      },
    };
    answerOf(await practice.act('mirror.note-scene', { told }, coach));
  }
  return { practice, coach };
}

async function next({ practice, coach }: Begun): Promise<SortCard | undefined> {
  return (answerOf(await practice.show('mirror.show-sort-queue', {}, coach)) as { card?: SortCard }).card;
}

async function sortAll(begun: Begun, octantFor: (nth: number) => string): Promise<SortCard[]> {
  const cards: SortCard[] = [];
  for (let card = await next(begun); card !== undefined; card = await next(begun)) {
    cards.push(card);
    const nth = Number(/matter (\d+)/u.exec(card.parts[0]?.words ?? '')?.[1]);
    const input = { ticket: card.ticket, parts: { they: octantFor(nth), i: octantFor(nth) } };
    answerOf(await begun.practice.act('mirror.sort-scene', input, begun.coach));
  }
  return cards;
}

describe('the queue of scenes to sort', () => {
  it('holds nothing from the last fourteen days', async () => {
    const begun = await begin();
    expect(await next(begun)).toBeUndefined();
    begun.practice.clock.move(13 * day);
    expect(await next(begun)).toBeUndefined();
    begun.practice.clock.move(2 * day);
    expect((await next(begun))?.left).toBe(24);
  });

  it('gives away neither side, person, session nor time', async () => {
    const begun = await begin();
    begun.practice.clock.move(15 * day);
    const cards = await sortAll(begun, () => 'PA');
    expect(cards).toHaveLength(24);
    for (const card of cards) {
      expect(Object.keys(card).sort()).toEqual(['left', 'parts', 'ticket']);
      expect(card.parts.map(({ part }) => part)).toEqual(['they', 'i']);
      const text = JSON.stringify(card);
      expect(text).not.toMatch(/ines|okafor|mara|lind|robert|anneliese|person [a-z]/iu);
      expect(text).not.toMatch(/room|outside|session|setting|desk|shared|"at"|[a-z2-7]{26}/u);
    }
    // Neither the order nor the tickets, read as numbers, go with the side or with the order of telling.
    const nths = cards.map(({ parts }) => Number(/matter (\d+)/u.exec(parts[0]?.words ?? '')?.[1]));
    const sides = nths.map((nth) => nth % 2);
    const runs = sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length;
    expect(runs).toBeGreaterThan(5);
    expect(runs).toBeLessThan(19);
    expect(nths).not.toEqual([...nths].sort((a, b) => a - b));
    expect(new Set(cards.map(({ ticket }) => ticket.length))).toEqual(new Set([16]));
  });

  it('is the same card until it is sorted, and takes only what it asked for', async () => {
    const begun = await begin();
    const { practice, coach } = begun;
    begun.practice.clock.move(15 * day);
    const card = await next(begun);
    expect(await next(begun)).toEqual(card);
    const sort = (ticket: unknown, parts: object) =>
      practice.act('mirror.sort-scene', { ticket, parts }, coach);
    expect(refusalOf(await sort('0'.repeat(16), { they: 'PA' }))).toEqual({ kind: 'not-in-the-queue' });
    expect(refusalOf(await sort(card?.ticket, { wish: 'PA' }))).toEqual({ kind: 'another-part-asked' });
    const done = answerOf(await sort(card?.ticket, { they: 'PA' }));
    expect(Object.keys(done.entries[0]?.body ?? {}).sort()).toEqual(['kind', 'parts', 'ticket', 'version']);
  });

  it('feeds the numbers only where the sorts agree with the taps', async () => {
    const sortedAs = async (octantFor: (nth: number) => string): Promise<MirrorNumbers> => {
      const begun = await begin();
      begun.practice.clock.move(15 * day);
      await sortAll(begun, octantFor);
      const shown = answerOf(await begun.practice.show('mirror.show-mirror', {}, begun.coach));
      return (shown as { numbers: MirrorNumbers }).numbers;
    };
    expect((await sortedAs((nth) => octants[nth % 8] ?? 'PA')).sorted).toBe('blind');
    expect((await sortedAs((nth) => octants[(nth + 4) % 8] ?? 'PA')).sorted).toBe('by-me');
  });
});
