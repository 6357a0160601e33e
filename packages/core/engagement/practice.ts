import type { Month } from '../calendar.ts';
import type { EngagementId, PersonId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import { type Body, foldOf } from './entry.ts';
import type { Party, PartyNamed, PartyRefusal } from './parties.ts';
import { type Arrangement, checkEnding, type EndingRefusal, type EngagementBegun } from './terms.ts';

/** Said once, first in the stream of the practice, when its folder is made. */
export type PracticeFounded = Body & {
  readonly kind: 'practice-founded';
  readonly coach: PersonId;
  /** The coach's name, as clients call them. */
  readonly name: string;
};
export type EngagementOpened = Body & {
  readonly kind: 'engagement-opened';
  readonly engagement: EngagementId;
  /** What the coach calls it. */
  readonly called: string;
};
export type EngagementEnded = Body & {
  readonly kind: 'engagement-ended';
  readonly engagement: EngagementId;
};

export type PracticeState = {
  /** Absent before the practice was founded. */
  readonly coach?: PersonId;
  readonly name?: string;
  readonly engagements: readonly EngagementOfPractice[];
};
export type EngagementOfPractice = {
  readonly engagement: EngagementId;
  readonly called: string;
  readonly openedAt: Instant;
  readonly endedAt?: Instant;
};

export type PracticeRefusal =
  | { readonly kind: 'practice-founded-already' }
  | { readonly kind: 'practice-not-founded' }
  | { readonly kind: 'not-the-coach-of-the-practice' }
  | { readonly kind: 'engagement-open-already'; readonly engagement: EngagementId };

export const practice = foldOf<PracticeState, PracticeFounded | EngagementOpened | EngagementEnded>(
  { name: 'practice 1', initial: { engagements: [] } },
  {
    'practice-founded': (state, { coach, name }) => ({ ...state, coach, name }),
    'engagement-opened': (state, { engagement, called }, { at }) => ({
      ...state,
      engagements: [...state.engagements, { engagement, called, openedAt: at }],
    }),
    'engagement-ended': (state, { engagement }, { at }) => ({
      ...state,
      engagements: state.engagements.map((one) =>
        one.engagement === engagement ? { ...one, endedAt: at } : one,
      ),
    }),
  },
);

export function foundPractice(
  state: PracticeState,
  { person, name }: { readonly person: PersonId; readonly name: string },
): Result<PracticeFounded, PracticeRefusal> {
  if (state.coach !== undefined) return refuse({ kind: 'practice-founded-already' });
  return ok({ kind: 'practice-founded', version: 1, coach: person, name });
}

export type Opening = {
  readonly engagement: EngagementId;
  readonly called: string;
  readonly by: PersonId;
  readonly client: Omit<Party, 'role'>;
  readonly arrangement: Arrangement;
  readonly ending: Month;
  readonly now: Instant;
};

/** What is said when an engagement opens, in the practice's stream and in the one that both share. */
export type Opened = {
  readonly practice: EngagementOpened;
  readonly shared: readonly [PartyNamed, PartyNamed, EngagementBegun];
};

/** One coach and one client, who are two people; a company or a supervisor is named afterwards. */
export function openEngagement(
  state: PracticeState,
  opening: Opening,
): Result<Opened, PracticeRefusal | PartyRefusal | EndingRefusal> {
  const { engagement, called, client, arrangement, ending } = opening;
  const { coach, name } = state;
  if (coach === undefined || name === undefined) return refuse({ kind: 'practice-not-founded' });
  if (coach !== opening.by) return refuse({ kind: 'not-the-coach-of-the-practice' });
  if (state.engagements.some((one) => one.engagement === engagement))
    return refuse({ kind: 'engagement-open-already', engagement });
  if (client.person === coach) return refuse({ kind: 'already-a-party', person: client.person });
  const checked = checkEnding(ending, opening.now);
  if (!checked.ok) return checked;
  return ok({
    practice: { kind: 'engagement-opened', version: 1, engagement, called },
    shared: [
      { kind: 'party-named', version: 1, person: coach, role: 'coach', name },
      { kind: 'party-named', version: 1, ...client, role: 'client' },
      { kind: 'engagement-begun', version: 1, arrangement, ending },
    ],
  });
}
