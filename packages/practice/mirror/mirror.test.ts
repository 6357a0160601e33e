import type { PairId, SceneId, SessionId } from '@crucible/core/ids.ts';
import type { MirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { ShownPair, ShownScene } from '@crucible/core/mirror/shown-scenes.ts';
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

type Mirror = {
  readonly pairs: readonly ShownPair[];
  readonly scenes: readonly ShownScene[];
  readonly numbers: MirrorNumbers;
};
type Begun = {
  readonly practice: TestPractice;
  readonly coach: Asked;
  readonly client: Asked;
  readonly session: SessionId;
};

const noon = Date.UTC(2026, 0, 5, 12);

async function begin(): Promise<Begun> {
  const practice = testPractice();
  const { engagement, client } = await engage(practice, 'Mara Lind');
  const coach = { by: practice.coach, engagement };
  const planned = await practice.act('session.plan-session', { start: noon, minutes: 60 }, coach);
  const session = namedIn<SessionId>(answerOf(planned), 'session');
  return { practice, coach, client: { by: client, engagement }, session };
}

const outside = (session: SessionId, person = 'the chair', words = 'He asked for the figures again') => ({
  session,
  setting: 'outside',
  person,
  parts: { they: { octant: 'PA', words }, i: { octant: 'HI' }, andThen: { octant: 'BC' } },
});
const room = (session: SessionId, words = 'Asked for the third time') => ({
  session,
  setting: 'room',
  parts: { they: { octant: 'PA', words }, i: { octant: 'HI', words: 'All right' } },
});

async function note({ practice, coach, session }: Begun): Promise<void> {
  const step = (tap: string, words?: string) => ({ tap, ...(words && { words }) });
  const scenes = [
    { setting: 'outside', person: 'the chair', they: step('PA', 'pressed'), i: step('HI') },
    { setting: 'room', they: step('PA', 'asked again'), i: step('HI', 'agreed') },
  ];
  answerOf(await practice.act('session.write-note', { session, scenes, felt: 'PA' }, coach));
}

async function look({ practice, coach }: Begun): Promise<Mirror> {
  return answerOf(await practice.show('mirror.show-mirror', {}, coach)) as Mirror;
}
async function lookTogether({ practice }: Begun, by: Asked): Promise<Mirror> {
  return answerOf(await practice.show('mirror.show-shared-mirror', {}, by)) as Mirror;
}
async function told(begun: Begun, by: Asked, scene: unknown, act = 'mirror.tell-scene'): Promise<SceneId> {
  return namedIn<SceneId>(answerOf(await begun.practice.act(act, { told: scene }, by)), 'scene');
}

describe('a pair', () => {
  it('is made from the note alone, in one tap, opened, and answered by both', async () => {
    const begun = await begin();
    const { practice, coach, client, session } = begun;
    await note(begun);
    const made = await practice.act(
      'mirror.note-pair',
      { outside: { session, nth: 0 }, room: { session, nth: 1 } },
      coach,
    );
    const pair = namedIn<PairId>(answerOf(made), 'pair');
    expect((await look(begun)).pairs).toMatchObject([
      {
        pair,
        open: 'coach',
        outside: { person: { name: 'the chair' } },
        room: { told: { setting: 'room' } },
      },
    ]);
    expect(await lookTogether(begun, client)).toMatchObject({ pairs: [], scenes: [] });
    expect(refusalOf(await practice.act('mirror.answer-pair', { pair, answer: 'same' }, client))).toEqual({
      kind: 'no-such-pair',
      pair,
    });
    answerOf(await practice.act('mirror.open-pair', { pair }, coach));
    answerOf(await practice.act('mirror.answer-pair', { pair, answer: 'partly', words: 'with him' }, client));
    answerOf(await practice.act('mirror.answer-pair', { pair, answer: 'other-way-round' }, coach));
    const [shown] = (await lookTogether(begun, client)).pairs;
    expect(shown?.answers.map(({ answer, by }) => [by.role, answer])).toEqual([
      ['client', 'partly'],
      ['coach', 'other-way-round'],
    ]);
    expect(shown?.outside.told.parts.they).toEqual({ octant: 'PA', words: 'pressed' });
    expect((await lookTogether(begun, coach)).pairs).toEqual((await lookTogether(begun, client)).pairs);
  });

  it('says of an answer and of a scene that the coach typed them for the client, to both', async () => {
    const begun = await begin();
    const { practice, coach, client, session } = begun;
    const typed = { ...coach, via: 'typed-for-client' as const };
    const there = await told(begun, typed, outside(session));
    const here = await told(begun, coach, room(session));
    const sides = { outside: { scene: there }, room: { scene: here } };
    const made = await practice.act('mirror.tell-pair', sides, coach);
    const pair = namedIn<PairId>(answerOf(made), 'pair');
    answerOf(await practice.act('mirror.answer-pair', { pair, answer: 'same' }, typed));
    answerOf(await practice.act('mirror.answer-pair', { pair, answer: 'partly' }, client));
    for (const by of [coach, client]) {
      const { pairs, scenes } = await lookTogether(begun, by);
      expect(pairs[0]?.answers.map(({ by: { role }, via }) => [role, via])).toEqual([
        ['client', 'typed-for-client'],
        ['client', 'own-device'],
      ]);
      expect(scenes.map(({ by: whose, via }) => [whose?.role, via])).toEqual([
        ['client', 'typed-for-client'],
        ['coach', 'own-device'],
      ]);
    }
  });

  it('takes a scene out of a note once, however often it is pointed at', async () => {
    const begun = await begin();
    const { practice, coach, session } = begun;
    await note(begun);
    expect((await look(begun)).scenes).toHaveLength(2);
    const pairing = { outside: { session, nth: 0 }, room: { session, nth: 1 } };
    const pair = namedIn<PairId>(answerOf(await practice.act('mirror.note-pair', pairing, coach)), 'pair');
    expect((await look(begun)).scenes).toHaveLength(2);
    expect(refusalOf(await practice.act('mirror.note-pair', pairing, coach))).toEqual({
      kind: 'paired-already',
      pair,
    });
    const again = await practice.act('mirror.take-scene', { session, nth: 0 }, coach);
    expect(refusalOf(again)).toMatchObject({ kind: 'scene-taken-already' });
    expect(refusalOf(await practice.act('mirror.take-scene', { session, nth: 2 }, coach))).toEqual({
      kind: 'no-scene-in-note',
      session,
      nth: 2,
    });
  });

  it('has one scene out there and one in here', async () => {
    const begun = await begin();
    const { practice, coach, session } = begun;
    await note(begun);
    const same = { outside: { session, nth: 1 }, room: { session, nth: 1 } };
    expect(refusalOf(await practice.act('mirror.note-pair', same, coach))).toEqual({
      kind: 'not-out-and-in',
    });
  });

  it('is made by the client too, of scenes that both see', async () => {
    const begun = await begin();
    const { practice, client, session } = begun;
    const there = await told(begun, client, outside(session));
    const here = await told(begun, client, room(session));
    answerOf(
      await practice.act('mirror.tell-pair', { outside: { scene: there }, room: { scene: here } }, client),
    );
    expect((await lookTogether(begun, client)).pairs).toMatchObject([
      { open: 'both', by: { role: 'client' } },
    ]);
  });
});

describe('a scene', () => {
  it('that is edited keeps the earlier version beside it, and is edited by who told it', async () => {
    const begun = await begin();
    const { practice, coach, client, session } = begun;
    const scene = await told(begun, client, outside(session));
    const edited = { scene, told: outside(session, 'the chair', 'He shouted') };
    expect(refusalOf(await practice.act('mirror.tell-scene', edited, coach))).toEqual({
      kind: 'scene-of-another',
      scene,
    });
    answerOf(await practice.act('mirror.tell-scene', edited, client));
    const [shown] = (await lookTogether(begun, client)).scenes;
    expect(shown?.told.parts.they?.words).toBe('He shouted');
    expect(shown?.earlier.map(({ told: { parts } }) => parts.they?.words)).toEqual([
      'He asked for the figures again',
    ]);
  });

  it("of the coach is the coach's alone until it is opened, and then names where it was first written", async () => {
    const begun = await begin();
    const { practice, coach, client, session } = begun;
    const scene = await told(begun, coach, outside(session), 'mirror.note-scene');
    expect((await lookTogether(begun, client)).scenes).toEqual([]);
    const opened = answerOf(await practice.act('mirror.open-scene', { scene }, coach));
    expect(opened.entries[0]?.body).toMatchObject({ first: { seq: 1 } });
    expect((await lookTogether(begun, client)).scenes).toMatchObject([{ scene, open: 'both' }]);
    expect((await look(begun)).scenes).toHaveLength(1);
    expect(refusalOf(await practice.act('mirror.open-scene', { scene }, coach))).toEqual({
      kind: 'scene-open-already',
      scene,
    });
  });

  it('needs what they did or what I did, and a session that is there', async () => {
    const begun = await begin();
    const { practice, client, session } = begun;
    const empty = { told: { ...room(session), parts: { wish: { octant: 'LM' } } } };
    expect(refusalOf(await practice.act('mirror.tell-scene', empty, client))).toEqual({
      kind: 'nothing-told',
    });
    const nowhere = { told: room(practice.newId<SessionId>()) };
    expect(refusalOf(await practice.act('mirror.tell-scene', nowhere, client))).toMatchObject({
      kind: 'no-such-session',
    });
  });

  it('that is contested leaves every count, both counts are shown, and it counts again when both agree', async () => {
    const begun = await begin();
    const { practice, coach, client, session } = begun;
    const scenes = [];
    for (let nth = 0; nth < 3; nth++) {
      const scene = await told(begun, coach, outside(session), 'mirror.note-scene');
      answerOf(await practice.act('mirror.open-scene', { scene }, coach));
      scenes.push(scene);
    }
    const [scene] = scenes;
    const before = (await lookTogether(begun, client)).numbers.people[0];
    expect(before).toMatchObject({
      scenes: 3,
      contested: 0,
      ifThens: [
        { given: 'PA', n: 3 },
        { given: 'HI', n: 3 },
      ],
    });
    answerOf(await practice.act('mirror.contest-scene', { scene, words: 'It was I who asked' }, client));
    for (const mirror of [
      await lookTogether(begun, client),
      await lookTogether(begun, coach),
      await look(begun),
    ]) {
      expect(mirror.numbers.people[0]).toMatchObject({
        scenes: 2,
        contested: 1,
        ifThens: [
          { given: 'PA', n: 2, withContested: { n: 3 } },
          { given: 'HI', n: 2, withContested: { n: 3 } },
        ],
      });
      expect(mirror.scenes.find((one) => one.scene === scene)).toMatchObject({
        contested: true,
        contests: [{ words: 'It was I who asked' }],
      });
    }
    expect(refusalOf(await practice.act('mirror.contest-scene', { scene }, client))).toMatchObject({
      kind: 'contested-already',
    });
    answerOf(await practice.act('mirror.settle-scene', { scene }, coach));
    expect((await look(begun)).numbers.people[0]?.contested).toBe(1);
    answerOf(await practice.act('mirror.settle-scene', { scene }, client));
    const after = await look(begun);
    expect(after.numbers.people[0]).toMatchObject({ scenes: 3, contested: 0 });
    expect(after.scenes.find((one) => one.scene === scene)?.contests).toHaveLength(1);
    answerOf(await practice.act('mirror.contest-scene', { scene }, client));
    expect((await look(begun)).numbers.people[0]?.contested).toBe(1);
  });

  it('that is settled and told otherwise is contested again, until both agree on the new words', async () => {
    const begun = await begin();
    const { practice, coach, client, session } = begun;
    const scene = await told(begun, coach, room(session));
    answerOf(await practice.act('mirror.contest-scene', { scene }, client));
    for (const by of [coach, client]) answerOf(await practice.act('mirror.settle-scene', { scene }, by));
    const edited = { scene, told: room(session, 'Something quite different') };
    answerOf(await practice.act('mirror.tell-scene', edited, coach));
    answerOf(await practice.act('mirror.settle-scene', { scene }, coach));
    expect((await lookTogether(begun, client)).scenes[0]).toMatchObject({ contested: true });
    answerOf(await practice.act('mirror.settle-scene', { scene }, client));
    expect((await lookTogether(begun, client)).scenes[0]).toMatchObject({ contested: false });
  });

  it('that is edited has to be there', async () => {
    const { practice, coach, session } = await begin();
    const edited = { scene: practice.newId<SceneId>(), told: room(session) };
    for (const act of ['mirror.tell-scene', 'mirror.note-scene'])
      expect(refusalOf(await practice.act(act, edited, coach))).toMatchObject({ kind: 'no-such-scene' });
  });

  it("of the client is nobody's to contest, and joins one person under all their names", async () => {
    const begun = await begin();
    const { practice, coach, client, session } = begun;
    const named = answerOf(await practice.act('engagement.name-person', { alias: 'the chair' }, coach));
    const person = namedIn<string>(named, 'person');
    answerOf(await practice.act('engagement.add-alias', { person, alias: 'Robert' }, coach));
    const scene = await told(begun, client, outside(session, 'Robert'));
    await told(begun, client, outside(session, 'THE CHAIR'));
    await told(begun, client, outside(session, 'Ana'));
    expect(refusalOf(await practice.act('mirror.contest-scene', { scene }, coach))).toEqual({
      kind: 'not-allowed',
    });
    expect(refusalOf(await practice.act('mirror.contest-scene', { scene }, client))).toEqual({
      kind: 'own-scene',
      scene,
    });
    const { people } = (await lookTogether(begun, client)).numbers;
    expect(people.map(({ person: { name }, scenes }) => [name, scenes])).toEqual([
      ['the chair', 2],
      ['Ana', 1],
    ]);
  });
});

describe('the numbers', () => {
  it('normally cannot tell yet, and say what is missing', async () => {
    const begun = await begin();
    await note(begun);
    const { numbers } = await look(begun);
    expect(numbers.sorted).toBe('by-me');
    expect(numbers.likenesses).toMatchObject([
      { standing: 'too-few', missing: { room: 9, person: 7, others: 12, people: 2, sessions: 5 } },
    ]);
    expect(numbers.room.directions).toMatchObject([
      { part: 'they', passed: false, why: 'few-acts' },
      { part: 'i', passed: false, why: 'few-acts' },
    ]);
  });

  it('are the same each time they are looked at', async () => {
    const begun = await begin();
    await note(begun);
    expect(await look(begun)).toEqual(await look(begun));
  });
});
