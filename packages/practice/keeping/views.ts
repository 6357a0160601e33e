import type { ListedView } from '../listed.ts';
import { showAccessCopy } from './show-access-copy.ts';
import { showColleague } from './show-colleague.ts';
import { showDue } from './show-due.ts';
import { showKeeping } from './show-keeping.ts';

/** What a person can look at about what is kept. */
export const keepingViews: readonly ListedView[] = [showKeeping, showDue, showAccessCopy, showColleague];
