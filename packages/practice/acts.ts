import { allianceActs } from './alliance/acts.ts';
import { engagementActs } from './engagement/acts.ts';
import { keepingActs } from './keeping/acts.ts';
import type { ListedAct } from './listed.ts';
import { mirrorActs } from './mirror/acts.ts';
import { ownActs } from './own/acts.ts';
import { sessionActs } from './session/acts.ts';
import { trustActs } from './trust/acts.ts';

/** Everything a person can do. The list gives the policy its table, the command its words, the server its routes. */
export const acts: readonly ListedAct[] = [
  ...engagementActs,
  ...sessionActs,
  ...allianceActs,
  ...mirrorActs,
  ...keepingActs,
  ...ownActs,
  ...trustActs,
];
