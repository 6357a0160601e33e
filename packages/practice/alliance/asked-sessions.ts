import { type OpenedPulses, openedOn } from '@crucible/core/alliance/pulse-answer.ts';
import type { AskedSession } from '@crucible/core/alliance/read-alliance.ts';
import { inOrder, type Sessions } from '@crucible/core/session/session.ts';

/** The sessions of this work after which both answered, by their beginning. */
export function askedSessions({
  sessions,
  opened,
}: {
  readonly sessions: Sessions;
  readonly opened: OpenedPulses;
}): readonly AskedSession[] {
  return inOrder(sessions).flatMap((one) => {
    const both = one.standing === 'moved-away' ? undefined : openedOn(opened, one.session);
    return both === undefined || one.standing === 'moved-away' ? [] : [{ ...both, start: one.start }];
  });
}
