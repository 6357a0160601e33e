import type { Place } from '@crucible/core/engagement/entry.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { PersonId, SceneId, SessionId } from '@crucible/core/ids.ts';
import type { SortCard } from '@crucible/core/mirror/sorting.ts';
import { expect, test } from 'vitest';
import { placeIn } from '../fixtures/opened-engagement.ts';
import { type Asked, agreeOn, answerOf, engage, namedIn, testPractice } from '../fixtures/test-practice.ts';

const minute = 60_000;
const scene = (session: SessionId, words: string) => ({
  session,
  setting: 'room',
  parts: { they: { octant: 'PA', words } },
});

/** Three scenes, one in the coach's notes, one shown by the coach and one told by the client, all brought and sorted. */
async function begin() {
  const practice = testPractice();
  const engaged = await engage(practice, 'Mara Lind');
  const { engagement } = engaged;
  const coach: Asked = { by: practice.coach, engagement };
  const client: Asked = { by: engaged.client, engagement };
  const supervisor: Asked = { by: practice.newId<PersonId>(), engagement };
  const act = async (name: string, input: unknown, by = coach) =>
    answerOf(await practice.act(name, input, by));
  await agreeOn(practice, engaged, {});
  const person = { person: supervisor.by, role: 'supervisor', name: 'Gil Brandt' };
  await act('engagement.name-party', person);
  const plan = { start: practice.clock.now() - 60 * minute, minutes: 60 };
  const session = namedIn<SessionId>(await act('session.plan-session', plan), 'session');
  const noted = await act('mirror.note-scene', { told: scene(session, 'noted') });
  const shown = await act('mirror.tell-scene', { told: scene(session, 'shown') });
  const clients = await act('mirror.tell-scene', { told: scene(session, 'told') }, client);
  await act('mirror.bring-scenes', {});
  const next = async () =>
    (answerOf(await practice.show('mirror.show-brought', {}, supervisor)) as { card?: SortCard }).card;
  for (let card = await next(); card !== undefined; card = await next())
    await act('mirror.sort-brought', { ticket: card.ticket, parts: { they: 'PA' } }, supervisor);
  const left = async (): Promise<string> => {
    const lines = await practice.record.read(streamOf(engagement, 'supervision'));
    const said = lines.flatMap(({ body }) => {
      const { parts } = body as { readonly parts?: readonly { readonly words: string }[] };
      return body.kind === 'scene-brought' ? (parts?.map(({ words }) => words) ?? []) : body.kind;
    });
    return said.sort().join(' ');
  };
  const [shared, own] = [placeIn(shown, 'shared'), placeIn(clients, 'shared')];
  const ofScene = namedIn<SceneId>(shown, 'scene');
  return {
    practice,
    act,
    client,
    left,
    session,
    ofScene,
    lines: { noted: placeIn(noted, 'desk'), shared, own },
  };
}

const all = 'noted scene-sorted scene-sorted scene-sorted shown told';

test('a scene of one’s own notes that is struck out goes from supervision as well', async () => {
  const { act, left, lines } = await begin();
  expect(await left()).toBe(all);
  const done = await act('keeping.strike-note', { line: lines.noted });
  expect(done.entries.map(({ body }) => body.kind)).toEqual(['destroyed', 'destroyed']);
  expect(await left()).toBe('destroyed scene-sorted scene-sorted shown told');
});

test('so does one that its author strikes alone, and the client learns nothing of it', async () => {
  const { act, client, left, lines } = await begin();
  const done = await act('keeping.strike-line', { line: lines.own }, client);
  expect(JSON.stringify(done)).not.toContain('supervision');
  expect(done.entries).toHaveLength(1);
  expect(await left()).toBe('destroyed noted scene-sorted scene-sorted shown');
});

test('so does one that the other agrees to strike, and not before', async () => {
  const { practice, act, client, left, lines } = await begin();
  practice.clock.move(11 * minute);
  await act('keeping.strike-line', { line: lines.shared });
  expect(await left()).toBe(all);
  const done = await act('keeping.agree-strike', { line: lines.shared }, client);
  expect(JSON.stringify(done)).not.toContain('supervision');
  expect(await left()).toBe('destroyed noted scene-sorted scene-sorted told');
});

test('a line about a scene takes nothing along; an earlier version does, and the later is brought anew', async () => {
  const { act, client, left, session, ofScene, lines } = await begin();
  const strike = (line: Place, by?: Asked) => act('keeping.strike-line', { line }, by);
  const contested = await act('mirror.contest-scene', { scene: ofScene, words: 'Not so.' }, client);
  await strike(placeIn(contested, 'shared'), client);
  expect(await left()).toBe(all);
  await act('mirror.tell-scene', { scene: ofScene, told: scene(session, 'again') });
  await strike(lines.shared);
  expect(await left()).toBe('destroyed noted scene-sorted scene-sorted told');
  await act('mirror.bring-scenes', {});
  expect(await left()).toBe('again destroyed noted scene-sorted scene-sorted told');
});
