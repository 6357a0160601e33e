import type { ListedView } from '../listed.ts';
import { showAlliance } from './show-alliance.ts';
import { showCoachPulse } from './show-coach-pulse.ts';
import { showPulse } from './show-pulse.ts';
import { showReadiness } from './show-readiness.ts';

/** What a person can look at in the topic `alliance`. */
export const allianceViews: readonly ListedView[] = [showPulse, showCoachPulse, showAlliance, showReadiness];
