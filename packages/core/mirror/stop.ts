import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { Author, Via } from '../engagement/party.ts';
import type { StopId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';

export const stopStandings = ['mine-to-try', 'not-mine-to-fix'] as const;

/**
 * Where I stop: what stopped me, who got past here, and what of it is mine to try. Something in the world that
 * stops people and no pattern of a person: it has no tap, so nothing of it can be counted with scenes.
 */
export type Stop = {
  readonly stopped: string;
  readonly gotPast?: string;
  readonly standing?: (typeof stopStandings)[number];
};

/** In `shared`. Told again under the same name it is put in other words; the earlier ones stay. */
export type StopTold = Body & { readonly kind: 'stop-told'; readonly stop: StopId } & Stop;

export type StopVersion = Stop & {
  readonly by: Author;
  readonly via: Via;
  readonly at: Instant;
  readonly place: Place;
};
export type KeptStop = {
  readonly stop: StopId;
  /** Every version, the latest last. */
  readonly versions: readonly [StopVersion, ...StopVersion[]];
};

export const stops = foldOf<readonly KeptStop[], StopTold>(
  { name: 'stops 1', initial: [] },
  {
    'stop-told': (state, { kind: _, version: __, stop, ...told }, { author, via, at, place }) => {
      const version = { ...stopIn(told), by: author, via, at, place };
      const found = state.findIndex((one) => one.stop === stop);
      const before = state[found];
      return before === undefined
        ? [...state, { stop, versions: [version] }]
        : state.with(found, { stop, versions: [...before.versions, version] });
    },
  },
);

export type StopRefusal =
  | { readonly kind: 'no-such-stop'; readonly stop: StopId }
  /** Everybody changes what they told themselves. */
  | { readonly kind: 'stop-of-another'; readonly stop: StopId };

export type StopTelling = {
  /** The one that is put in other words; absent where it is not there yet. */
  readonly stop: StopId | undefined;
  readonly told: Stop;
  readonly author: Author;
  readonly fresh: StopId;
};

export function tellStop(
  state: readonly KeptStop[],
  { stop, told, author, fresh }: StopTelling,
): Result<StopTold, StopRefusal> {
  if (stop === undefined) return ok({ kind: 'stop-told', version: 1, stop: fresh, ...told });
  const before = state.find((one) => one.stop === stop);
  if (before === undefined) return refuse({ kind: 'no-such-stop', stop });
  if (before.versions[0].by.person !== author.person) return refuse({ kind: 'stop-of-another', stop });
  return ok({ kind: 'stop-told', version: 1, stop, ...told });
}

function stopIn({ stopped, gotPast, standing }: Stop): Stop {
  return { stopped, ...(gotPast !== undefined && { gotPast }), ...(standing && { standing }) };
}
