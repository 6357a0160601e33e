import { type Month, monthOf } from '../calendar.ts';
import type { PersonId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import { type Body, foldOf } from './entry.ts';
import type { PartyLeft, PartyNamed } from './parties.ts';

/** Whether the work is between the two alone or a company is the third party. */
export const arrangements = ['two-party', 'three-party'] as const;
export type Arrangement = (typeof arrangements)[number];

/** Said once in `shared`, when the engagement opens. */
export type EngagementBegun = Body & {
  readonly kind: 'engagement-begun';
  readonly arrangement: Arrangement;
  /** The month in which the two plan to end. */
  readonly ending: Month;
};
export type EndingMoved = Body & { readonly kind: 'ending-moved'; readonly ending: Month };

/** How the engagement is set up. Absent before it has begun. */
export type Terms = {
  readonly arrangement: Arrangement;
  readonly begun?: Instant;
  readonly ending?: Month;
  readonly sponsors: readonly PersonId[];
};

export type EndingRefusal =
  | { readonly kind: 'ending-in-the-past'; readonly ending: Month }
  | { readonly kind: 'ending-unchanged'; readonly ending: Month };

/** Naming somebody of the company makes it the third party; when the last of them leaves, it is none. */
export const terms = foldOf<Terms, EngagementBegun | EndingMoved | PartyNamed | PartyLeft>(
  { name: 'terms 1', initial: { arrangement: 'two-party', sponsors: [] } },
  {
    'engagement-begun': (state, { arrangement, ending }, { at }) => ({
      ...state,
      arrangement,
      ending,
      begun: at,
    }),
    'ending-moved': (state, { ending }) => ({ ...state, ending }),
    'party-named': (state, { person, role }) =>
      role === 'sponsor'
        ? { ...state, arrangement: 'three-party', sponsors: [...state.sponsors, person] }
        : state,
    'party-left': (state, { person }) => {
      if (!state.sponsors.includes(person)) return state;
      const sponsors = state.sponsors.filter((other) => other !== person);
      return { ...state, sponsors, arrangement: sponsors.length === 0 ? 'two-party' : 'three-party' };
    },
  },
);

export function checkEnding(ending: Month, now: Instant): Result<Month, EndingRefusal> {
  return ending < monthOf(now) ? refuse({ kind: 'ending-in-the-past', ending }) : ok(ending);
}

/** The two may move the planned ending at any time, to any month that is not over; both see it. */
export function moveEnding(
  state: Terms,
  { ending, now }: { readonly ending: Month; readonly now: Instant },
): Result<EndingMoved, EndingRefusal> {
  const checked = checkEnding(ending, now);
  if (!checked.ok) return checked;
  if (state.ending === ending) return refuse({ kind: 'ending-unchanged', ending });
  return ok({ kind: 'ending-moved', version: 1, ending });
}
