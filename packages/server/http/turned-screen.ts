import { mayOpen } from '@crucible/core/engagement/stream.ts';
import type { EngagementId } from '@crucible/core/ids.ts';
import type { ListedAct, ListedView } from '@crucible/practice/listed.ts';
import { mayPass, streamsOf } from '@crucible/practice/policy.ts';
import type { Asking, Where } from '@crucible/practice/practice.ts';
import type { Session } from '../accounts/sessions.ts';

/** Whether a turned screen shows it: only what the coach and the client may both open. */
export function isShownToBoth(view: ListedView): boolean {
  return mayPass('client', view) && streamsOf(view).every((stream) => mayOpen('coach', stream));
}

/**
 * Whether the client may do it on the coach's screen. What only the client opens is opened where only they
 * are; an answer leaves one sealed thing there and opens nothing.
 */
export function isDoneOnTurnedScreen(act: ListedAct): boolean {
  return mayPass('client', act) && (act.leavesSealed === true || !streamsOf(act).includes('own'));
}

/** A turned screen stays in its one engagement. */
export function isThere({ engagement, other }: Where, turned: EngagementId): boolean {
  return engagement === turned && other === undefined;
}

/** Who asks, and how they came. On a turned screen it is the client who looks and speaks. */
export function askingOf({ person, via, turned }: Session): Asking {
  return { person, via: turned === undefined ? via : 'handed-over' };
}
