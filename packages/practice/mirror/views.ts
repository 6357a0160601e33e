import type { ListedView } from '../listed.ts';
import { showAfter } from './show-after.ts';
import { showBrought } from './show-brought.ts';
import { showDoings } from './show-doings.ts';
import { showMirror } from './show-mirror.ts';
import { showOpenedAfter } from './show-opened-after.ts';
import { showPull } from './show-pull.ts';
import { showSharedMirror } from './show-shared-mirror.ts';
import { showSortQueue } from './show-sort-queue.ts';
import { showStops } from './show-stops.ts';
import { showUnopened } from './show-unopened.ts';

/** What a person can look at in the topic `mirror`. */
export const mirrorViews: readonly ListedView[] = [
  showMirror,
  showSharedMirror,
  showSortQueue,
  showPull,
  showStops,
  showUnopened,
  showBrought,
  showAfter,
  showOpenedAfter,
  showDoings,
];
