import { engagementViews } from './engagement/views.ts';
import type { ListedView } from './listed.ts';

/** Everything a person can look at. */
export const views: readonly ListedView[] = [...engagementViews];
