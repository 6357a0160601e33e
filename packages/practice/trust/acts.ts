import type { ListedAct } from '../listed.ts';
import { setAside } from './set-aside.ts';

/** What the coach does with reactions of their own. */
export const trustActs: readonly ListedAct[] = [setAside];
