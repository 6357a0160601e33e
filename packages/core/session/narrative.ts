import type { After } from './after.ts';
import type { CastMember } from './cast.ts';
import type { ClientMoves } from './client-moves.ts';
import type { Figure, Withheld } from './figure.ts';
import type { ToldPart } from './told.ts';

/** What a session shows of the client's world and of the client's part in the talk. */
export type Narrative = {
  /** Empty with a reason in `toldWithheld` where nothing can be read. */
  readonly told: readonly ToldPart[];
  readonly cast: readonly CastMember[];
  readonly toldWithheld?: Withheld;
  readonly clientMoves: Figure<ClientMoves>;
  readonly after: Figure<After>;
};
