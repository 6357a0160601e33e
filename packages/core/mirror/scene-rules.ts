import type { Author } from '../engagement/party.ts';
import type { SceneId, SessionId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Scene as NotedScene } from '../session/note.ts';
import { type Notes, notesOn } from '../session/note.ts';
import { findSession, type SessionRefusal, type Sessions } from '../session/session.ts';
import {
  isContested,
  type KeptScene,
  latestOf,
  type NoteSlot,
  type PartName,
  type Scene,
  type SceneContested,
  type ScenePart,
  type SceneSettled,
  type Scenes,
  type SceneTold,
  sceneParts,
} from './scene.ts';

export type SceneRefusal =
  | { readonly kind: 'no-such-scene'; readonly scene: SceneId }
  /** Everybody edits what they told themselves. */
  | { readonly kind: 'scene-of-another'; readonly scene: SceneId }
  | { readonly kind: 'own-scene'; readonly scene: SceneId }
  /** Neither what they did nor what I did. */
  | { readonly kind: 'nothing-told' }
  | { readonly kind: 'scene-open-already'; readonly scene: SceneId }
  | { readonly kind: 'no-scene-in-note'; readonly session: SessionId; readonly nth: number }
  | { readonly kind: 'scene-taken-already'; readonly scene: SceneId }
  | { readonly kind: 'contested-already'; readonly scene: SceneId }
  | { readonly kind: 'not-contested'; readonly scene: SceneId }
  | { readonly kind: 'settled-already'; readonly scene: SceneId };

export type Telling = {
  /** The scene that is edited; absent where one is told that is not there yet. */
  readonly scene: SceneId | undefined;
  readonly told: Scene;
  readonly author: Author;
  /** The name of a new one. */
  readonly fresh: SceneId;
};

/** A scene told anew, or edited; `scenes` are those of the stream. */
export function tellScene(
  known: { readonly sessions: Sessions; readonly scenes: Scenes },
  { scene, told, author, fresh }: Telling,
): Result<SceneTold, SceneRefusal | SessionRefusal> {
  const session = findSession(known.sessions, told.session);
  if (!session.ok) return session;
  if (told.parts.they === undefined && told.parts.i === undefined) return refuse({ kind: 'nothing-told' });
  if (scene === undefined) return ok({ kind: 'scene-told', version: 1, scene: fresh, told });
  const before = sceneIn(known.scenes, scene);
  if (before === undefined) return refuse({ kind: 'no-such-scene', scene });
  if (before.versions[0].by.person !== author.person) return refuse({ kind: 'scene-of-another', scene });
  const said = withQuotes(told, latestOf(before).told);
  return ok({ kind: 'scene-told', version: 1, scene, told: said, ...boundTo(before) });
}

/** Words that were left as they were are still those of the talk. */
function withQuotes(told: Scene, before: Scene): Scene {
  const parts: Partial<Record<PartName, ScenePart>> = { ...told.parts };
  for (const part of sceneParts) {
    const [said, earlier] = [parts[part], before.parts[part]];
    if (said && earlier?.quote && said.words === earlier.words)
      parts[part] = { ...said, quote: earlier.quote };
  }
  return { ...told, parts };
}

/** A quoted scene stays bound to its transcript, also in other words. */
function boundTo({ transcript }: KeptScene): Pick<SceneTold, 'transcript'> {
  return transcript === undefined ? {} : { transcript };
}

/** A scene by its name, or as it stands in the latest note on a session. */
export type SceneReference = { readonly scene: SceneId } | NoteSlot;

/** What the coach can point at: their own scenes, those that both see, and those in notes. */
export type Pointable = { readonly desk: Scenes; readonly shared: Scenes; readonly notes: Notes };

export type Pointed = {
  readonly scene: SceneId;
  readonly told: Scene;
  /** What has to be said first, where the scene stood in a note only. */
  readonly taken?: SceneTold;
};

/** `fresh` becomes the name of a scene that is taken out of a note; taken before, it keeps that name. */
export function pointAt(
  { desk, shared, notes }: Pointable,
  reference: SceneReference,
  fresh: SceneId,
): Result<Pointed, SceneRefusal> {
  if ('scene' in reference) {
    const found = sceneIn(shared, reference.scene) ?? sceneIn(desk, reference.scene);
    if (found === undefined) return refuse({ kind: 'no-such-scene', scene: reference.scene });
    return ok({ scene: found.scene, told: latestOf(found).told });
  }
  const { session, nth } = reference;
  const taken = desk.scenes.find(({ from }) => from?.session === session && from.nth === nth);
  if (taken !== undefined) return ok({ scene: taken.scene, told: latestOf(taken).told });
  const noted = notesOn(notes, session).notes.at(-1)?.scenes[nth];
  if (noted === undefined) return refuse({ kind: 'no-scene-in-note', session, nth });
  const told = toldFrom(noted, session);
  return ok({
    scene: fresh,
    told,
    taken: { kind: 'scene-told', version: 1, scene: fresh, told, from: { session, nth } },
  });
}

export function sceneIn({ scenes }: Scenes, scene: SceneId): KeptScene | undefined {
  return scenes.find((one) => one.scene === scene);
}

/** The scene of a note as one of the mirror. */
export function toldFrom(noted: NotedScene, session: SessionId): Scene {
  const part = ({ tap, words }: NotedScene['they']) => ({
    octant: tap,
    ...(words !== undefined && { words }),
  });
  const parts = {
    they: part(noted.they),
    i: part(noted.i),
    ...(noted.andThen && { andThen: part(noted.andThen) }),
  };
  return noted.setting === 'room'
    ? { session, parts, setting: 'room' }
    : { session, parts, setting: 'outside', person: noted.person };
}

/** The coach's own scene, as both are to see it: its latest words, and where they were first written. */
export function openScene(
  { desk, shared }: Pick<Pointable, 'desk' | 'shared'>,
  scene: SceneId,
): Result<SceneTold, SceneRefusal> {
  if (sceneIn(shared, scene) !== undefined) return refuse({ kind: 'scene-open-already', scene });
  const found = sceneIn(desk, scene);
  if (found === undefined) return refuse({ kind: 'no-such-scene', scene });
  const { told, place } = latestOf(found);
  return ok({ kind: 'scene-told', version: 1, scene, told, ...boundTo(found), first: place });
}

/** The client sees it differently; what the client told themselves they edit. */
export function contestScene(
  shared: Scenes,
  { scene, words, author }: { readonly scene: SceneId; readonly words?: string; readonly author: Author },
): Result<SceneContested, SceneRefusal> {
  const found = sceneIn(shared, scene);
  if (found === undefined) return refuse({ kind: 'no-such-scene', scene });
  if (found.versions[0].by.person === author.person) return refuse({ kind: 'own-scene', scene });
  if (isContested(found)) return refuse({ kind: 'contested-already', scene });
  return ok({ kind: 'scene-contested', version: 1, scene, ...(words !== undefined && { words }) });
}

export function settleScene(
  shared: Scenes,
  { scene, author }: { readonly scene: SceneId; readonly author: Author },
): Result<SceneSettled, SceneRefusal> {
  const found = sceneIn(shared, scene);
  if (found === undefined) return refuse({ kind: 'no-such-scene', scene });
  if (!isContested(found)) return refuse({ kind: 'not-contested', scene });
  if (found.settledBy.includes(author.role)) return refuse({ kind: 'settled-already', scene });
  return ok({ kind: 'scene-settled', version: 1, scene });
}
