import type { Place } from '@crucible/core/engagement/entry.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type {
  ActId,
  CastId,
  EngagementId,
  PairId,
  SceneId,
  SessionId,
  StopId,
  TranscriptId,
} from '@crucible/core/ids.ts';
import type { AfterOpened } from '@crucible/core/mirror/opened-exchanges.ts';
import { offset } from '@crucible/core/units.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { acts } from './acts.ts';
import { sealedThing } from './fixtures/sealed-thing.ts';
import { type Asked, answerOf, engage, namedIn, refusalOf, testPractice } from './fixtures/test-practice.ts';
import { mayPass } from './policy.ts';
import type { Done } from './run-act.ts';
import { views } from './views.ts';

/**
 * A client asks in their own engagement, with names and places out of another. Over the lists of acts and
 * views: one that comes later has to say here what a foreign name in it would be.
 */
const practice = testPractice();
const words = 'Only between Tom and the coach.';
let toms: Asked;
let annas: Asked;
let foreign: Foreign;

type Foreign = {
  readonly place: Place;
  readonly draft: Place;
  readonly promise: Place;
  readonly waiting: Place;
  readonly erase: Place;
  readonly hold: Place;
  readonly session: SessionId;
  readonly scene: SceneId;
  readonly room: SceneId;
  readonly pair: PairId;
  readonly cast: CastId;
  readonly stop: StopId;
  readonly transcript: TranscriptId;
};

async function told(asked: Asked, coach: Asked): Promise<Foreign> {
  const act = async (by: Asked, name: string, input: unknown): Promise<Done> =>
    answerOf(await practice.act(name, input, by));
  const placed = ({ entries }: Done): Place => {
    const place = entries[0]?.place;
    if (place === undefined) throw new Error('nothing was said');
    return place;
  };
  const text = { promise: words, half: words, neither: words, closing: words };
  const promise = placed(await act(coach, 'engagement.give-promise', { text }));
  const draft = placed(await act(coach, 'engagement.draft-agreement', {}));
  const plan = { start: practice.clock.now() - 7_200_000, minutes: 60 };
  const session = namedIn<SessionId>(await act(coach, 'session.plan-session', plan), 'session');
  await act(coach, 'session.hold-session', { session });
  const place = placed(await act(coach, 'session.share-note', { session, text: words }));
  const parts = { they: { octant: 'PA', words }, i: { octant: 'HI' } };
  const outside = { setting: 'outside', person: 'the chair', session, parts };
  const scene = namedIn<SceneId>(await act(coach, 'mirror.tell-scene', { told: outside }), 'scene');
  const inside = { setting: 'room', session, parts };
  const room = namedIn<SceneId>(await act(coach, 'mirror.tell-scene', { told: inside }), 'scene');
  const pairing = { outside: { scene }, room: { scene: room } };
  const pair = namedIn<PairId>(await act(coach, 'mirror.tell-pair', pairing), 'pair');
  const cast = namedIn<CastId>(await act(asked, 'engagement.name-person', { alias: words }), 'person');
  const stop = namedIn<StopId>(await act(asked, 'mirror.tell-stop', { stopped: words }), 'stop');
  const transcript = await openExchange(coach, session);
  const answer = {
    session,
    ratings: { G1: 3 },
    notSaid: { amount: 'yes', wish: 'tell', text: words },
    kept: sealedThing(),
  };
  await act(asked, 'alliance.answer-pulse', answer);
  const [waiting] = await practice.record.read(streamOf(asked.engagement as EngagementId, 'client'));
  if (waiting === undefined) throw new Error('no answer waits');
  const erase = placed(await act(coach, 'keeping.ask-erase', { what: { kind: 'session', session } }));
  const hold = placed(await act(asked, 'keeping.hold-expiry', { reason: words }));
  const named = { session, scene, room, pair, cast, stop, transcript };
  return { place, draft, promise, waiting: waiting.place, erase, hold, ...named };
}

/** As `mirror.open-after` would say it of a long talk. */
async function openExchange({ by, engagement }: Asked, session: SessionId): Promise<TranscriptId> {
  const transcript = practice.newId<TranscriptId>();
  const quote = (utterance: number) => ({
    ...{ utterance, start: offset(0), end: offset(words.length), text: words },
    utteranceDigest: '0'.repeat(64),
  });
  const body: AfterOpened = {
    ...{ kind: 'after-opened', version: 1, transcript, session, after: 'new-content' },
    exchanges: [{ move: 'question', client: quote(2), coach: quote(3) }],
  };
  const author = { person: by, role: 'coach' } as const;
  const entry = { author, via: 'own-device' as const, body };
  const stream = streamOf(engagement as EngagementId, 'shared');
  const act = practice.newId<ActId>();
  answerOf(
    await practice.record.append({
      act,
      by,
      decidedOn: [],
      opens: [],
      writes: [{ stream, entries: [entry] }],
    }),
  );
  return transcript;
}

beforeAll(async () => {
  const [tom, anna] = [await engage(practice, 'Tom Baker'), await engage(practice, 'Anna Novak')];
  const of = (engagement: EngagementId, by = practice.coach): Asked => ({ by, engagement });
  toms = of(tom.engagement, tom.client);
  annas = of(anna.engagement, anna.client);
  foreign = await told(toms, of(tom.engagement));
  await told(annas, of(anna.engagement));
});

/** What an act takes that names something; nothing where it names nothing of anybody. */
const inputs: Readonly<Record<string, ((of: Foreign) => unknown) | 'names nothing'>> = {
  'engagement.come-in': 'names nothing',
  'engagement.move-ending': 'names nothing',
  'engagement.take-half': ({ promise }) => ({ promise }),
  'engagement.draft-agreement': 'names nothing',
  'engagement.amend-agreement': 'names nothing',
  'engagement.sign-agreement': ({ draft }) => ({ edition: 1, draft }),
  'engagement.withdraw-agreement': 'names nothing',
  'engagement.name-person': 'names nothing',
  'engagement.add-alias': ({ cast }) => ({ person: cast, alias: 'another' }),
  'engagement.merge-people': ({ cast }) => ({ from: cast, into: cast }),
  'engagement.tell-apart': ({ cast }) => ({ person: cast }),
  'engagement.mask-words': 'names nothing',
  'engagement.put-right': ({ place }) => ({ earlier: place, words: 'Mine.' }),
  'engagement.say-pact-line': 'names nothing',
  'engagement.see-differently': ({ place }) => ({ earlier: place, words: 'Mine.' }),
  'session.change-time': ({ session }) => ({ session, start: practice.clock.now() + 3_600_000 }),
  'session.cancel-session': ({ session }) => ({ session }),
  'session.answer-beforehand': ({ session }) => ({ session, text: 'A yes.' }),
  'own.set-key': 'names nothing',
  'own.keep-sealed': 'names nothing',
  'alliance.answer-pulse': ({ session }) => ({ session, ratings: { G1: 3 }, kept: sealedThing() }),
  'mirror.tell-scene': ({ session, scene }) => ({ scene, told: { setting: 'room', session, parts: {} } }),
  'mirror.contest-scene': ({ scene }) => ({ scene }),
  'mirror.settle-scene': ({ scene }) => ({ scene }),
  'mirror.tell-pair': ({ scene, room }) => ({ outside: { scene }, room: { scene: room } }),
  'mirror.contest-exchange': ({ transcript }) => ({ transcript, utterance: 3 }),
  'mirror.settle-exchange': ({ transcript }) => ({ transcript, utterance: 3 }),
  'mirror.tell-stop': ({ stop }) => ({ stop, stopped: 'Mine.' }),
  'mirror.answer-pair': ({ pair }) => ({ pair, answer: 'partly' }),
  'keeping.strike-line': ({ place }) => ({ line: place }),
  'keeping.agree-strike': ({ place }) => ({ line: place }),
  'keeping.strike-waiting': ({ waiting }) => ({ line: waiting }),
  'keeping.strike-only-mine': ({ waiting }) => ({ lines: [waiting] }),
  'keeping.ask-erase': ({ session }) => ({ what: { kind: 'session', session } }),
  'keeping.agree-erase': ({ erase }) => ({ asked: erase }),
  'keeping.undo-erase': ({ erase }) => ({ asked: erase }),
  'keeping.hold-expiry': 'names nothing',
  'keeping.release-hold': ({ hold }) => ({ held: hold }),
  'keeping.ask-access': 'names nothing',
  'session.show-session': ({ session }) => ({ session }),
  'alliance.show-pulse': ({ session }) => ({ session }),
};

const ofClient = acts.filter((one) => mayPass('client', one)).map(({ name }) => name);
const seenByClient = views.filter((one) => mayPass('client', one)).map(({ name }) => name);
const naming = (name: string) => typeof inputs[name] === 'function';

test('every act of the client is named in this file, and every view that takes a name', () => {
  const missing = ofClient.filter((name) => inputs[name] === undefined);
  const takes = views
    .filter(({ name, input }) => seenByClient.includes(name) && !input.safeParse({}).success)
    .map(({ name }) => name);
  expect(missing).toEqual([]);
  expect(takes.filter((name) => !naming(name))).toEqual([]);
  expect(Object.keys(inputs).filter((name) => ![...ofClient, ...seenByClient].includes(name))).toEqual([]);
});

async function linesOf({ engagement }: Asked): Promise<number> {
  const names = ['shared', 'client', 'own', 'desk'] as const;
  const read = await Promise.all(
    names.map((name) => practice.record.read(streamOf(engagement as EngagementId, name))),
  );
  return read.flat().length;
}

describe('with names out of another engagement, in their own, a client', () => {
  test.each(ofClient.filter(naming))('cannot do %s: nothing is said in either', async (name) => {
    const before = [await linesOf(toms), await linesOf(annas)];
    const input = inputs[name];
    const given = typeof input === 'function' ? input(foreign) : {};
    const refusal = refusalOf(await practice.act(name, given, annas)) as { readonly kind: string };
    expect(refusal.kind).not.toMatch(/bad-input|not-allowed/u);
    expect(JSON.stringify(refusal)).not.toContain(words);
    expect([await linesOf(toms), await linesOf(annas)]).toEqual(before);
  });

  test.each(seenByClient.filter(naming))('is shown nothing of it by %s', async (name) => {
    const input = inputs[name];
    const shown = await practice.show(name, typeof input === 'function' ? input(foreign) : {}, annas);
    expect((refusalOf(shown) as { readonly kind: string }).kind).toBe('no-such-session');
  });

  test.each(seenByClient.filter((name) => !naming(name)))(
    'finds no name and no place of another in %s',
    async (name) => {
      const shown = JSON.stringify(answerOf(await practice.show(name, {}, annas)));
      const { session, scene, room, pair, cast, stop, transcript, place } = foreign;
      const named = [session, scene, room, pair, cast, stop, transcript, place.hash];
      for (const one of [toms.engagement, toms.by, ...named]) expect(shown).not.toContain(String(one));
    },
  );
});
