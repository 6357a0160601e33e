import { cast } from '@crucible/core/engagement/cast.ts';
import { brought } from '@crucible/core/mirror/brought.ts';
import { confirmedFindings, endedFindings } from '@crucible/core/mirror/finding.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { sorts } from '@crucible/core/mirror/sorting.ts';
import { notes } from '@crucible/core/session/note.ts';
import { sessions } from '@crucible/core/session/session.ts';

/** All that the coach's page of the mirror stands on. */
export const coachNeeds = {
  desk: { in: 'desk', fold: scenes },
  shared: { in: 'shared', fold: scenes },
  sessions: { in: 'shared', fold: sessions },
  notes: { in: 'desk', fold: notes },
  sorts: { in: 'desk', fold: sorts },
  cast: { in: 'shared', fold: cast },
  confirmed: { in: 'desk', fold: confirmedFindings },
  brought: { in: 'supervision', fold: brought },
  second: { in: 'supervision', fold: sorts },
  ended: { in: 'shared', fold: endedFindings },
} as const;
