import type { ListedView } from '../listed.ts';
import { showSetAside } from './show-set-aside.ts';

/** What of it is shown, and when. */
export const trustViews: readonly ListedView[] = [showSetAside];
