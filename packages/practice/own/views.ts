import type { ListedView } from '../listed.ts';
import { showKey } from './show-key.ts';
import { showSealed } from './show-sealed.ts';

/** What a person can look at in the topic `own`. */
export const ownViews: readonly ListedView[] = [showKey, showSealed];
