import type { Octant } from '../circumplex/octant.ts';
import type { Part, ToldPart } from '../session/told.ts';
import { type PartName, sceneParts } from './scene.ts';

/** A scene that the client may have told in a talk: words with their place, and what they look like. */
export type ProposedScene = {
  /** As the client calls them; absent where it is the coach. */
  readonly person?: string;
  readonly parts: readonly ProposedPart[];
};
export type ProposedPart = Pick<ToldPart, 'utterance' | 'start' | 'end' | 'quote'> & {
  readonly part: PartName;
  readonly octant?: Octant;
};

const partOf: Readonly<Partial<Record<Part, PartName>>> = { W: 'wish', RO: 'they', RS: 'i' };

/**
 * What the reader found of told scenes (methods 2.1), one for each of them and the person it is with, in the
 * order of the talk. Of a part that is told twice the first words are taken; what others do to each other is
 * left out, and so is a wish alone. Proposals for a person to confirm, never scenes.
 */
export function proposedScenes(told: readonly ToldPart[]): ProposedScene[] {
  const scenes = Map.groupBy(told, (one) => `${one.episode} ${otherOf(one)}`);
  return [...scenes.values()].flatMap((all): ProposedScene[] => {
    const parts = sceneParts.flatMap((part) => {
      const one = all.find((found) => partOf[found.part] === part);
      if (one === undefined) return [];
      const { utterance, start, end, quote, octant } = one;
      return [{ part, utterance, start, end, quote, ...(octant && { octant }) }];
    });
    if (!parts.some(({ part }) => part !== 'wish')) return [];
    const person = all[0] && otherOf(all[0]);
    return [{ parts, ...(person !== undefined && person !== 'helper' && { person }) }];
  });
}

function otherOf({ actor, target }: ToldPart): string {
  return actor === 'self' ? target : actor;
}
