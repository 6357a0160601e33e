import type { SessionId } from '../ids.ts';
import { type KeptScene, latestOf, type PairMade, type Scenes, type SceneTold } from './scene.ts';

/** Whether the coach told it, of that session. */
export function isCoachsOf(scene: KeptScene, session: SessionId): boolean {
  return scene.versions[0].by.role === 'coach' && latestOf(scene).told.session === session;
}

/**
 * The coach's scenes of a session as they are said in the engagement that it belongs to, for the coach alone
 * again: their latest words with the dates of these. Pairs go along where both of their scenes do. What the
 * client of the wrong engagement told or answered stays where it is.
 */
export function carryScenes(
  { desk, shared }: { readonly desk: Scenes; readonly shared: Scenes },
  session: SessionId,
): readonly (SceneTold | PairMade)[] {
  const opened = new Set(shared.scenes.map(({ scene }) => scene));
  const theirs = [...shared.scenes, ...desk.scenes.filter(({ scene }) => !opened.has(scene))].filter((one) =>
    isCoachsOf(one, session),
  );
  const going = new Set(theirs.map(({ scene }) => scene));
  const pairs = new Map([...desk.pairs, ...shared.pairs].map((one) => [one.pair, one]));
  return [
    ...theirs.map((one): SceneTold => {
      const { told, at } = latestOf(one);
      const from = desk.scenes.find(({ scene }) => scene === one.scene)?.from;
      const { scene, transcript } = one;
      const bound = { ...(from && { from }), ...(transcript && { transcript }) };
      return { kind: 'scene-told', version: 1, scene, told, ...bound, firstAt: at };
    }),
    ...[...pairs.values()]
      .filter(({ outside, room, by }) => by.role === 'coach' && going.has(outside) && going.has(room))
      .map(
        ({ pair, outside, room, at }): PairMade => ({
          ...{ kind: 'pair-made', version: 1, pair, outside, room, firstAt: at },
        }),
      ),
  ];
}
