import type { SceneId, SessionId, TranscriptId } from '@crucible/core/ids.ts';
import type { ShownScene } from '@crucible/core/mirror/shown-scenes.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { captions } from '../fixtures/talk.ts';
import {
  type Asked,
  agree,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';

const everyone = ['Ines Okafor', 'Mara Lind'];
const noon = Date.UTC(2026, 10, 1, 12);
let practice: TestPractice;
let coach: Asked;
let client: Asked;
let session: SessionId;
let transcript: TranscriptId;

beforeAll(async () => {
  practice = testPractice();
  const mara = await engage(practice, 'Mara Lind');
  await agree(practice, mara, { transcripts: true, everyone });
  coach = { by: practice.coach, engagement: mara.engagement };
  client = { by: mara.client, engagement: mara.engagement };
  const planned = await practice.act('session.plan-session', { start: noon, minutes: 60 }, coach);
  session = namedIn<SessionId>(answerOf(planned), 'session');
  const file = captions({ coach: 'Ines Okafor', client: 'Mara Lind' });
  const taken = await practice.act(
    'session.import-transcript',
    { session, speakers: [] },
    { ...coach, file },
  );
  transcript = namedIn<TranscriptId>(answerOf(taken), 'transcript');
});

const told = {
  setting: 'outside',
  person: 'the chair',
  parts: { they: { octant: 'BC' }, i: { octant: 'HI' } },
};
const quote = (...quotes: readonly object[]) =>
  practice.act('mirror.quote-scene', { transcript, told, quotes }, coach);

async function scenesSeen(by: Asked, view: string): Promise<readonly ShownScene[]> {
  return (answerOf(await practice.show(view, {}, by)) as { scenes: readonly ShownScene[] }).scenes;
}

describe('a scene in words of a transcript', () => {
  it('holds what the text says there, its place and its session, and is the coach’s alone', async () => {
    answerOf(await quote({ part: 'they', utterance: 1, start: 0, end: 26 }));
    const [scene] = await scenesSeen(coach, 'mirror.show-mirror');
    const words = 'He said I should have call';
    expect(scene?.told).toMatchObject({
      ...{ session, person: 'the chair' },
      parts: {
        they: { octant: 'BC', words, quote: { utterance: 1, start: 0, end: 26, text: words } },
        i: { octant: 'HI' },
      },
    });
    expect(await scenesSeen(client, 'mirror.show-shared-mirror')).toEqual([]);
  });

  it('keeps its quote when it is opened and while its words stay, and its transcript in other words', async () => {
    const [scene] = await scenesSeen(coach, 'mirror.show-mirror');
    const id = scene?.scene as SceneId;
    answerOf(await practice.act('mirror.open-scene', { scene: id }, coach));
    const [seen] = await scenesSeen(client, 'mirror.show-shared-mirror');
    expect(seen?.told.parts.they?.quote?.text).toBe('He said I should have call');
    const words = seen?.told.parts.they?.words;
    const same = { ...told, session, parts: { they: { octant: 'PA', words } } };
    answerOf(await practice.act('mirror.tell-scene', { scene: id, told: same }, coach));
    const [kept] = await scenesSeen(client, 'mirror.show-shared-mirror');
    expect(kept?.told.parts.they).toMatchObject({ octant: 'PA', words, quote: { text: words } });
    const edited = {
      ...told,
      session,
      parts: { they: { octant: 'PA', words: 'Mine.' }, i: { octant: 'JK' } },
    };
    const said = answerOf(await practice.act('mirror.tell-scene', { scene: id, told: edited }, coach));
    expect(said.entries.at(-1)?.body).toMatchObject({ kind: 'scene-told', transcript });
    const [mine] = await scenesSeen(client, 'mirror.show-shared-mirror');
    expect(mine?.told.parts.they).toEqual({ octant: 'PA', words: 'Mine.' });
  });

  it('is refused where the text has no such words, or no tap stands beside them', async () => {
    expect(refusalOf(await quote({ part: 'they', utterance: 1, start: 3, end: 4000 }))).toMatchObject({
      kind: 'outside-utterance',
    });
    expect(refusalOf(await quote({ part: 'they', utterance: 99, start: 0, end: 2 }))).toMatchObject({
      kind: 'no-such-utterance',
    });
    expect(refusalOf(await quote({ part: 'wish', utterance: 1, start: 0, end: 4 }))).toEqual({
      kind: 'nothing-told',
    });
    expect(refusalOf(await quote())).toMatchObject({ kind: 'bad-input' });
    const byClient = practice.act(
      'mirror.quote-scene',
      { transcript, told, quotes: [{ part: 'i', utterance: 1, start: 0, end: 4 }] },
      client,
    );
    expect(refusalOf(await byClient)).toEqual({ kind: 'not-allowed' });
  });
});
