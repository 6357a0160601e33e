import type { Cast } from '@crucible/core/engagement/cast.ts';
import { type FoundNow, findingsIn } from '@crucible/core/mirror/findings-in.ts';
import { type MirrorNumbers, mirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { Scenes } from '@crucible/core/mirror/scene.ts';
import { type ShownScene, shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { readSorts, type Sorts } from '@crucible/core/mirror/sorting.ts';
import type { Notes } from '@crucible/core/session/note.ts';
import { heldSessions, type Sessions } from '@crucible/core/session/session.ts';

/** The scenes, what they count to, and what of it is past its gate. */
export type LookedAt = {
  readonly scenes: readonly ShownScene[];
  readonly numbers: MirrorNumbers;
  readonly found: readonly FoundNow[];
};

type Known = {
  readonly shared: Scenes;
  readonly sessions: Sessions;
  readonly cast: Cast;
  readonly desk?: Scenes;
  readonly notes?: Notes;
  readonly sorts?: Sorts;
  readonly second?: Sorts;
};

/** Without `desk`, `notes`, `sorts` and `second` it is what both see. */
export function lookAt(known: Known): LookedAt {
  const scenes = shownScenes(known);
  const numbers = mirrorNumbers(
    scenes,
    readSorts(scenes, known.sorts ?? {}, known.second),
    heldSessions(known.sessions),
  );
  return { scenes, numbers, found: findingsIn(scenes, numbers) };
}
