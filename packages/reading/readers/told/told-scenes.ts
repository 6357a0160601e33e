import type { ToldCandidate } from './told-candidates.ts';

/** Utterances of the session between two parts of one scene, at most. */
const mostApart = 6;

/**
 * The scene each act belongs to, numbered from 0: acts with the same other person that follow one another
 * closely. `personOf` says who somebody is under any alias.
 */
export function scenesOf(acts: readonly ToldCandidate[], personOf: (called: string) => string): number[] {
  const latest = new Map<string, { readonly scene: number; readonly at: number }>();
  let scenes = 0;
  return acts.map((act) => {
    const other = personOf(otherOf(act));
    const open = latest.get(other);
    const scene = open !== undefined && act.at - open.at <= mostApart ? open.scene : scenes++;
    latest.set(other, { scene, at: act.at });
    return scene;
  });
}

/** Whom a scene is with: the party that is not the client. */
function otherOf({ actor, target }: ToldCandidate): string {
  return actor === 'self' ? target : actor;
}
