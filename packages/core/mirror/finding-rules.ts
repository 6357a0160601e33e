import type { FindingId, SceneId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EndedFindings, FindingConfirmed, FindingLetGo, FindingOpened, KeptFinding } from './finding.ts';
import type { FoundNow } from './findings-in.ts';
import type { Scenes, SceneTold } from './scene.ts';
import { openScene, type Pointable, pointAt, type SceneRefusal, sceneIn } from './scene-rules.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { ShownScene } from './shown-scenes.ts';

export type FindingRefusal =
  /** The scenes do not show it, or not any more. */
  | { readonly kind: 'not-found-now' }
  | { readonly kind: 'confirmed-already'; readonly finding: FindingId }
  | { readonly kind: 'no-such-finding'; readonly finding: FindingId }
  | { readonly kind: 'finding-open-already'; readonly finding: FindingId }
  | { readonly kind: 'let-go-already'; readonly finding: FindingId };

export type Confirming = {
  /** By its key. */
  readonly of: string;
  readonly found: readonly FoundNow[];
  readonly shown: readonly ShownScene[];
  readonly confirmed: readonly ShownFinding[];
  readonly newFinding: () => FindingId;
  readonly newScene: () => SceneId;
};

/** "This is so." Scenes that stood in a note only are taken out of it first, so that each has a name. */
export function confirmFinding(
  known: Pointable,
  { of, found, shown, confirmed, ...fresh }: Confirming,
): Result<readonly (SceneTold | FindingConfirmed)[], FindingRefusal | SceneRefusal> {
  const one = found.find(({ key }) => key === of);
  if (one === undefined) return refuse({ kind: 'not-found-now' });
  const before = confirmed.find(({ key, open }) => key === of && open !== 'let-go');
  if (before !== undefined) return refuse({ kind: 'confirmed-already', finding: before.finding });
  const taken: SceneTold[] = [];
  const scenes: SceneId[] = [];
  for (const at of one.scenes) {
    const { scene, slot } = shown[at] ?? {};
    if (scene !== undefined) scenes.push(scene);
    if (slot === undefined) continue;
    const pointed = pointAt(known, slot, fresh.newScene());
    if (!pointed.ok) return pointed;
    if (pointed.value.taken) taken.push(pointed.value.taken);
    scenes.push(pointed.value.scene);
  }
  const finding = fresh.newFinding();
  return ok([...taken, { kind: 'finding-confirmed', version: 1, finding, found: one.found, scenes }]);
}

/** What is known of findings, and of the scenes behind them. */
export type KnownFindings = {
  readonly confirmed: readonly KeptFinding[];
  readonly ended: EndedFindings;
};

/** The finding as it was confirmed, after those of its scenes that the client does not see yet. */
export function openFinding(
  known: KnownFindings & { readonly desk: Scenes; readonly shared: Scenes },
  finding: FindingId,
): Result<readonly (SceneTold | FindingOpened)[], FindingRefusal | SceneRefusal> {
  const kept = unended(known, finding);
  if (!kept.ok) return kept;
  const { found, scenes, place } = kept.value;
  const told: SceneTold[] = [];
  // What was struck since, or went with its session, is not there to be opened.
  const there = scenes.filter((scene) => sceneIn(known.desk, scene) ?? sceneIn(known.shared, scene));
  for (const scene of there) {
    if (sceneIn(known.shared, scene) !== undefined) continue;
    const opened = openScene(known, scene);
    if (!opened.ok) return opened;
    told.push(opened.value);
  }
  return ok([...told, { kind: 'finding-opened', version: 1, finding, found, scenes: there, first: place }]);
}

export function letGoFinding(
  known: KnownFindings,
  { finding, reason }: Pick<FindingLetGo, 'finding' | 'reason'>,
): Result<FindingLetGo, FindingRefusal> {
  const kept = unended(known, finding);
  if (!kept.ok) return kept;
  const { found, place } = kept.value;
  return ok({ kind: 'finding-let-go', version: 1, finding, found, reason, first: place });
}

function unended(
  { confirmed, ended }: KnownFindings,
  finding: FindingId,
): Result<KeptFinding, FindingRefusal> {
  const isIt = (one: { readonly finding: FindingId }): boolean => one.finding === finding;
  if (ended.opened.some(isIt)) return refuse({ kind: 'finding-open-already', finding });
  if (ended.letGo.some(isIt)) return refuse({ kind: 'let-go-already', finding });
  const kept = confirmed.find(isIt);
  return kept === undefined ? refuse({ kind: 'no-such-finding', finding }) : ok(kept);
}
