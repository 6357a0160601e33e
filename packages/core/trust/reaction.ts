import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { SessionId } from '../ids.ts';
import { type Instant, instant } from '../units.ts';

/** What the coach sets aside instead of acting on it: own reactions, for nobody else (design 4). */
export type ReactionSetAside = Body & {
  readonly kind: 'reaction-set-aside';
  readonly text: string;
  /** Absent where it belongs to no hour. */
  readonly session?: SessionId;
};

export type Reaction = {
  readonly place: Place;
  readonly at: Instant;
  readonly text: string;
  readonly session?: SessionId;
};

export const reactions = foldOf<readonly Reaction[], ReactionSetAside>(
  { name: 'reactions 1', initial: [] },
  {
    'reaction-set-aside': (state, { text, session }, { place, at }) => [
      ...state,
      { place, at, text, ...(session !== undefined && { session }) },
    ],
  },
);

const day = 24 * 3_600_000;
/** Two weeks: what still matters then is worth a look, and what was the heat of the day is gone. */
const shutDays = 14;
/** `keeping/due.ts` destroys it then. */
const keptDays = 30;

/** Without its words while it is shut. */
export type ShownReaction = Omit<Reaction, 'text'> & {
  readonly opensAt: Instant;
  readonly goneAt: Instant;
  readonly text?: string;
};

export function shownReaction({ text, ...reaction }: Reaction, now: Instant): ShownReaction {
  const opensAt = instant(reaction.at + shutDays * day);
  const goneAt = instant(reaction.at + keptDays * day);
  return { ...reaction, opensAt, goneAt, ...(now >= opensAt && { text }) };
}
