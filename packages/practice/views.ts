import { allianceViews } from './alliance/views.ts';
import { engagementViews } from './engagement/views.ts';
import { keepingViews } from './keeping/views.ts';
import type { ListedView } from './listed.ts';
import { mirrorViews } from './mirror/views.ts';
import { ownViews } from './own/views.ts';
import { sessionViews } from './session/views.ts';
import { trustViews } from './trust/views.ts';

/** Everything a person can look at. */
export const views: readonly ListedView[] = [
  ...engagementViews,
  ...sessionViews,
  ...allianceViews,
  ...mirrorViews,
  ...keepingViews,
  ...ownViews,
  ...trustViews,
];
