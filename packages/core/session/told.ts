import type { Octant } from '../circumplex/octant.ts';

/**
 * Parts of a told scene (methods 2.1). `W`: what the client wants in a relationship. `RO`: what another does
 * toward the client. `RS`: what the client does or feels toward another. `OO`: what others do to each
 * other.
 */
export const parts = ['W', 'RO', 'RS', 'OO'] as const;
export type Part = (typeof parts)[number];

/**
 * Who does what to whom, as the client tells it: a proposal for a person to confirm. `actor` and `target` are
 * `self` (the client), `helper` (the coach) or the noun the client uses ("cfo", "dana", "board"); for a
 * wish `actor` is who should act. `dominance` and `affiliation` run from -2 to 2, of the actor toward the
 * target; `octant` is absent where both are near 0. Parts with one `episode` belong to one scene. `quote`
 * is the utterance's text from `start` to `end`, in UTF-16 units.
 */
export type ToldPart = {
  readonly part: Part;
  readonly episode: number;
  readonly actor: string;
  readonly target: string;
  readonly octant?: Octant;
  readonly dominance: number;
  readonly affiliation: number;
  readonly utterance: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};
