import { type Entry, foldOf } from '../engagement/entry.ts';
import type { PairId, SceneId, SessionId } from '../ids.ts';
import type { SessionSentAway } from '../session/note.ts';
import type { SessionMovedAway } from '../session/session.ts';
import { isCoachsOf } from './carry-scenes.ts';
import type {
  KeptPair,
  KeptScene,
  PairAnswered,
  PairMade,
  SceneContested,
  SceneSettled,
  Scenes,
  SceneTold,
  ToldVersion,
} from './scene.ts';

type Said =
  | SceneTold
  | SceneContested
  | SceneSettled
  | PairMade
  | PairAnswered
  | SessionMovedAway
  | SessionSentAway;

/**
 * Scenes and pairs of one stream, `desk` or `shared`. What is said of a scene that was struck is passed over.
 * The coach's scenes go with a session that was filed here by mistake; what the client told here stays.
 */
export const scenes = foldOf<Scenes, Said>(
  { name: 'scenes 4', initial: { scenes: [], pairs: [] } },
  {
    'session-moved-away': (state, { session }) => withoutCoachs(state, session),
    'session-sent-away': (state, { session }) => withoutCoachs(state, session),
    'scene-told': (state, body, entry) => ({ ...state, scenes: told(state.scenes, body, entry) }),
    'scene-contested': (state, { scene, words }, { author, at, place }) =>
      changeScene(state, scene, (one) => ({
        ...one,
        contests: [...one.contests, { by: author, at, place, ...(words !== undefined && { words }) }],
        settledBy: [],
      })),
    'scene-settled': (state, { scene }, { author }) =>
      changeScene(state, scene, (one) => ({
        ...one,
        settledBy: one.settledBy.includes(author.role) ? one.settledBy : [...one.settledBy, author.role],
      })),
    'pair-made': (state, { pair, outside, room, first, firstAt }, { author, at, place }) => ({
      ...state,
      pairs: [
        ...state.pairs.filter((one) => one.pair !== pair),
        {
          ...{ pair, outside, room, by: author, at: firstAt ?? at, place, answers: [] },
          ...(first && { first }),
        },
      ],
    }),
    'pair-answered': (state, { pair, answer, words }, { author, via, at, place }) =>
      changePair(state, pair, (one) => ({
        ...one,
        answers: [
          ...one.answers,
          { answer, by: author, via, at, place, ...(words !== undefined && { words }) },
        ],
      })),
  },
);

function withoutCoachs(state: Scenes, session: SessionId): Scenes {
  return { ...state, scenes: state.scenes.filter((one) => !isCoachsOf(one, session)) };
}

function told(
  all: readonly KeptScene[],
  { scene, told: said, from, transcript, first, firstAt }: SceneTold,
  { author, via, at, place }: Entry,
): readonly KeptScene[] {
  const version: ToldVersion = { told: said, at: firstAt ?? at, place, by: author, via };
  const found = all.findIndex((one) => one.scene === scene);
  const before = all[found];
  // What was settled were other words.
  if (before !== undefined)
    return all.with(found, { ...before, versions: [...before.versions, version], settledBy: [] });
  const kept: KeptScene = {
    scene,
    versions: [version],
    contests: [],
    settledBy: [],
    ...(from && { from }),
    ...(transcript && { transcript }),
    ...(first && { first }),
  };
  return [...all, kept];
}

function changeScene(state: Scenes, scene: SceneId, turn: (one: KeptScene) => KeptScene): Scenes {
  const at = state.scenes.findIndex((one) => one.scene === scene);
  const found = state.scenes[at];
  return found === undefined ? state : { ...state, scenes: state.scenes.with(at, turn(found)) };
}

function changePair(state: Scenes, pair: PairId, turn: (one: KeptPair) => KeptPair): Scenes {
  const at = state.pairs.findIndex((one) => one.pair === pair);
  const found = state.pairs[at];
  return found === undefined ? state : { ...state, pairs: state.pairs.with(at, turn(found)) };
}
