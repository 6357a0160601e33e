import type { Body } from '@crucible/core/engagement/entry.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { PersonId, SessionId } from '@crucible/core/ids.ts';
import type { MirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { SortCard } from '@crucible/core/mirror/sorting.ts';
import { describe, expect, it } from 'vitest';
import { acts } from '../acts.ts';
import {
  type Asked,
  agreeOn,
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
import { mayPass } from '../policy.ts';
import { views } from '../views.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 0, 5, 12);
const octants = ['PA', 'BC', 'DE', 'FG', 'HI', 'JK', 'LM', 'NO'] as const;

type Begun = {
  readonly practice: TestPractice;
  readonly engaged: TestEngagement;
  readonly coach: Asked;
};

/** Twelve scenes out there with two people and twelve in here, told in the order out, in, out, in. */
async function begin(): Promise<Begun> {
  const practice = testPractice();
  const engaged = await engage(practice, 'Mara Lind');
  const coach = { by: practice.coach, engagement: engaged.engagement };
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
  return { practice, engaged, coach };
}

type Supervised = Begun & { readonly supervisor: Asked };

/** The agreement says that the supervisor opens what is brought, and they are named. */
async function supervised(): Promise<Supervised> {
  const begun = await begin();
  const { practice, coach, engaged } = begun;
  await agreeOn(practice, engaged, {});
  const person = practice.newId<PersonId>();
  const named = { person, role: 'supervisor', name: 'Gil Brandt' };
  answerOf(await practice.act('engagement.name-party', named, coach));
  return { ...begun, supervisor: { by: person, engagement: engaged.engagement } };
}

type Shown = { readonly card?: SortCard; readonly sorted: readonly object[] };
async function brought({ practice, supervisor }: Supervised): Promise<Shown> {
  return answerOf(await practice.show('mirror.show-brought', {}, supervisor)) as Shown;
}

async function sortBrought(it: Supervised, octantFor: (nth: number) => string): Promise<SortCard[]> {
  const cards: SortCard[] = [];
  for (let { card } = await brought(it); card !== undefined; { card } = await brought(it)) {
    cards.push(card);
    const nth = Number(/matter (\d+)/u.exec(card.parts[0]?.words ?? '')?.[1]);
    const input = { ticket: card.ticket, parts: { they: octantFor(nth), i: octantFor(nth) } };
    answerOf(await it.practice.act('mirror.sort-brought', input, it.supervisor));
  }
  return cards;
}

/** Nothing in these cards, in their order or in their tickets tells of which side, of whom or of when they are. */
function expectBlind(cards: readonly SortCard[]): void {
  for (const card of cards) {
    expect(Object.keys(card).sort()).toEqual(['left', 'parts', 'ticket']);
    expect(card.parts.map(({ part }) => part)).toEqual(['they', 'i']);
    const text = JSON.stringify(card);
    expect(text).not.toMatch(/ines|okafor|mara|lind|robert|anneliese|gil|brandt|person [a-z]/iu);
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
    expectBlind(cards);
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

describe('what is brought to supervision', () => {
  it('takes a supervisor, and an agreement that says what they open', async () => {
    const begun = await begin();
    const { practice, coach, engaged } = begun;
    const bring = () => practice.act('mirror.bring-scenes', {}, coach);
    expect(refusalOf(await bring())).toEqual({ kind: 'no-supervisor' });
    const named = { person: practice.newId<PersonId>(), role: 'supervisor', name: 'Gil Brandt' };
    answerOf(await practice.act('engagement.name-party', named, coach));
    expect(refusalOf(await bring())).toEqual({ kind: 'supervision-not-agreed' });
    await agreeOn(practice, engaged, {});
    expect(answerOf(await bring()).entries).toHaveLength(24);
    expect(refusalOf(await bring())).toEqual({ kind: 'nothing-to-bring' });
  });

  it('is words without names, sides and times, also in the record and in its order', async () => {
    const it = await supervised();
    const { practice, coach, engaged } = it;
    const done = answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    const lines = await practice.record.read(streamOf(engaged.engagement, 'supervision'));
    const cards = lines.map(({ body }) => {
      const { kind: _, version: __, ...card } = body as unknown as SortCard & Body;
      return { ...card, left: 0 };
    });
    expect(cards).toHaveLength(24);
    expectBlind(cards);
    expect(done.receipts).toEqual([]);
    expectBlind(await sortBrought(it, () => 'PA'));
    expect((await brought(it)).sorted).toHaveLength(24);
  });

  it('is all that a supervisor opens or does', async () => {
    const { practice, coach, supervisor } = await supervised();
    answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    const open = [...acts, ...views].filter((door) => mayPass('supervisor', door)).map(({ name }) => name);
    expect(open).toEqual([
      'engagement.leave-engagement',
      'engagement.come-in',
      'mirror.sort-brought',
      'mirror.show-brought',
    ]);
    for (const { name } of views.filter((one) => !open.includes(one.name)))
      expect(refusalOf(await practice.show(name, {}, supervisor))).toEqual({ kind: 'not-allowed' });
  });

  it('is one’s own work: a ticket of another is not in the queue', async () => {
    const it = await supervised();
    const { practice, coach, supervisor } = it;
    const other = await engage(practice, 'Tom Baker');
    answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    const there = { ...supervisor, engagement: other.engagement };
    const { card } = await brought(it);
    const input = { ticket: card?.ticket, parts: { they: 'PA' } };
    for (const asked of [there, { ...coach }, { by: it.engaged.client, engagement: it.engaged.engagement }])
      expect(refusalOf(await practice.act('mirror.sort-brought', input, asked))).toEqual({
        kind: 'not-allowed',
      });
    const named = { person: supervisor.by, role: 'supervisor', name: 'Gil Brandt' };
    answerOf(await practice.act('engagement.name-party', named, { ...coach, engagement: other.engagement }));
    expect(refusalOf(await practice.act('mirror.sort-brought', input, there))).toEqual({
      kind: 'not-in-the-queue',
    });
    expect(answerOf(await practice.show('mirror.show-brought', {}, there))).toEqual({ sorted: [] });
  });

  it('counts once the two sort alike, and says how far they do', async () => {
    const sortedAs = async (octantFor: (nth: number) => string) => {
      const it = await supervised();
      answerOf(await it.practice.act('mirror.bring-scenes', {}, it.coach));
      await sortBrought(it, octantFor);
      return answerOf(await it.practice.show('mirror.show-mirror', {}, it.coach)) as {
        readonly numbers: MirrorNumbers;
        readonly supervision: object;
      };
    };
    const alike = await sortedAs((nth) => octants[nth % 8] ?? 'PA');
    expect(alike.numbers.sorted).toBe('by-second');
    expect(alike.supervision).toEqual({ brought: 24, notBrought: 0, sorted: 24, units: 48, kappa: 1 });
    expect((await sortedAs((nth) => octants[(nth + 4) % 8] ?? 'PA')).numbers.sorted).toBe('by-me');
  });

  it('is compared with what the coach sorted unlabelled, where there is that', async () => {
    const it = await supervised();
    answerOf(await it.practice.act('mirror.bring-scenes', {}, it.coach));
    await sortBrought(it, (nth) => octants[(nth + 4) % 8] ?? 'PA');
    it.practice.clock.move(15 * day);
    await sortAll(it, (nth) => octants[(nth + 4) % 8] ?? 'PA');
    const shown = answerOf(await it.practice.show('mirror.show-mirror', {}, it.coach));
    expect(shown).toMatchObject({ supervision: { kappa: 1 }, numbers: { sorted: 'by-second' } });
  });

  it('goes with its session', async () => {
    const it = await supervised();
    const { practice, coach, engaged } = it;
    const done = answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    expect(done.entries).toHaveLength(24);
    const shown = answerOf(await practice.show('mirror.show-mirror', {}, coach)) as {
      readonly scenes: readonly { readonly told: { readonly session: SessionId } }[];
    };
    const session = shown.scenes[0]?.told.session;
    const asked = answerOf(
      await practice.act('keeping.ask-erase', { what: { kind: 'session', session } }, coach),
    ).entries[0]?.place;
    answerOf(
      await practice.act(
        'keeping.agree-erase',
        { asked },
        { by: engaged.client, engagement: engaged.engagement },
      ),
    );
    practice.clock.move(2 * day);
    answerOf(await practice.act('keeping.erase-now', { asked }, coach));
    expect(await brought(it)).toEqual({ sorted: [] });
  });

  it('is brought anew where a name was found in it since', async () => {
    const it = await supervised();
    const { practice, coach } = it;
    answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    answerOf(await practice.act('engagement.name-person', { alias: 'matter' }, coach));
    const shown = answerOf(await practice.show('mirror.show-mirror', {}, coach));
    expect(shown).toMatchObject({ supervision: { brought: 24, notBrought: 24 } });
    answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    expect(JSON.stringify(await brought(it))).not.toContain('matter');
  });

  it('goes where somebody withdraws the agreement by which it is opened', async () => {
    const it = await supervised();
    const { practice, coach, engaged } = it;
    answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    await keepTime(practice.whole);
    await withdraw(practice, engaged, 'keep');
    practice.clock.move(2 * day);
    await keepTime(practice.whole);
    expect(await brought(it)).toEqual({ sorted: [] });
    expect(refusalOf(await practice.act('mirror.bring-scenes', {}, coach))).toEqual({
      kind: 'supervision-not-agreed',
    });
    await agreeOn(practice, engaged, {});
    expect(answerOf(await practice.act('mirror.bring-scenes', {}, coach)).entries).toHaveLength(24);
    await keepTime(practice.whole);
    expect((await brought(it)).card).toBeDefined();
  });

  it('goes with a session that was filed here by mistake', async () => {
    const it = await supervised();
    const { practice, coach } = it;
    answerOf(await practice.act('mirror.bring-scenes', {}, coach));
    await keepTime(practice.whole);
    const other = await engage(practice, 'Tom Baker');
    const shown = answerOf(await practice.show('mirror.show-mirror', {}, coach)) as {
      readonly scenes: readonly { readonly told: { readonly session: SessionId } }[];
    };
    const session = shown.scenes[0]?.told.session;
    const moved = { ...coach, other: other.engagement };
    answerOf(await practice.act('session.move-session', { session }, moved));
    practice.clock.move(2 * day);
    await keepTime(practice.whole);
    expect(await brought(it)).toEqual({ sorted: [] });
  });
});
