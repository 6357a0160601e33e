import type { ListedAct } from '../listed.ts';
import { keepSealed } from './keep-sealed.ts';
import { setKey } from './set-key.ts';

/** What a person can do in the topic `own`. */
export const ownActs: readonly ListedAct[] = [setKey, keepSealed];
