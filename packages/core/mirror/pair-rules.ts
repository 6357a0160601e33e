import type { PairId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { KeptPair, PairAnswered, PairMade, Scenes, SceneTold } from './scene.ts';
import { openScene, type Pointed, type SceneRefusal, sceneIn } from './scene-rules.ts';

export type PairRefusal =
  | { readonly kind: 'no-such-pair'; readonly pair: PairId }
  /** One has to be out there and the other in here. */
  | { readonly kind: 'not-out-and-in' }
  | { readonly kind: 'paired-already'; readonly pair: PairId }
  | { readonly kind: 'pair-open-already'; readonly pair: PairId };

/** "Reminds me of ...": `existing` are the pairs among which it would be the same again. */
export function makePair(
  existing: readonly KeptPair[],
  { pair, outside, room }: { readonly pair: PairId; readonly outside: Pointed; readonly room: Pointed },
): Result<PairMade, PairRefusal> {
  if (outside.told.setting !== 'outside' || room.told.setting !== 'room') {
    return refuse({ kind: 'not-out-and-in' });
  }
  const same = existing.find((one) => one.outside === outside.scene && one.room === room.scene);
  if (same !== undefined) return refuse({ kind: 'paired-already', pair: same.pair });
  return ok({ kind: 'pair-made', version: 1, pair, outside: outside.scene, room: room.scene });
}

/** The coach's pair as both are to see it, after those of its scenes that the client does not see yet. */
export function openPair(
  { desk, shared }: { readonly desk: Scenes; readonly shared: Scenes },
  pair: PairId,
): Result<readonly (SceneTold | PairMade)[], PairRefusal | SceneRefusal> {
  if (pairIn(shared, pair) !== undefined) return refuse({ kind: 'pair-open-already', pair });
  const found = pairIn(desk, pair);
  if (found === undefined) return refuse({ kind: 'no-such-pair', pair });
  const bodies: (SceneTold | PairMade)[] = [];
  for (const scene of [found.outside, found.room]) {
    if (sceneIn(shared, scene) !== undefined) continue;
    const opened = openScene({ desk, shared }, scene);
    if (!opened.ok) return opened;
    bodies.push(opened.value);
  }
  const { outside, room, place } = found;
  return ok([...bodies, { kind: 'pair-made', version: 1, pair, outside, room, first: place }]);
}

export function answerPair(
  seen: Scenes,
  { pair, answer, words }: Pick<PairAnswered, 'pair' | 'answer' | 'words'>,
): Result<PairAnswered, PairRefusal> {
  if (pairIn(seen, pair) === undefined) return refuse({ kind: 'no-such-pair', pair });
  return ok({ kind: 'pair-answered', version: 1, pair, answer, ...(words !== undefined && { words }) });
}

export function pairIn({ pairs }: Scenes, pair: PairId): KeptPair | undefined {
  return pairs.find((one) => one.pair === pair);
}
