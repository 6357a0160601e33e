import type { PartyRole } from '@crucible/core/engagement/party.ts';
import type { EngagementStream } from '@crucible/core/engagement/stream.ts';
import type { Result } from '@crucible/core/result.ts';
import type { z } from 'zod';
import type { Deciding, Needs, PassesOn, Reach, Sought, Statements } from './act.ts';
import type { Outside } from './outside.ts';
import type { TopicRefusal } from './refusal.ts';
import type { Looking } from './view.ts';

/**
 * Acts and views as the lists hold them: what each names is known, the types that only its own functions
 * share are not. `runAct` and `showView` hand those functions what they named themselves.
 */
export type ListedAct = Listed & {
  readonly coachMayType?: true;
  readonly writes: readonly Reach[];
  readonly unseen?: readonly Reach[];
  readonly passesOn?: PassesOn;
  readonly leavesSealed?: true;
  readonly opens?: readonly EngagementStream[];
  readonly takesUp?: true;
  readonly prepare?: (input: never, outside: Outside) => Promise<Result<unknown, TopicRefusal>>;
  readonly decide: (
    state: never,
    asked: never,
    deciding: Deciding,
  ) => Result<Statements<Reach>, TopicRefusal>;
};

export type ListedView = Listed & {
  readonly show: (state: never, input: never, looking: Looking) => Result<unknown, TopicRefusal>;
};

type Listed = {
  readonly name: string;
  readonly summary: string;
  readonly who: readonly PartyRole[];
  readonly input: z.ZodType<unknown>;
  readonly needs: Needs;
  readonly carries?: (state: never, input: never) => readonly Sought[];
};
