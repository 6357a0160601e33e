import { createContext } from 'react';
import type { Views } from '../api-names.ts';

type CoachsOwn = {
  /** By their keys: what may be confirmed, and what has been. */
  readonly found: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
  readonly supervision?: Views['mirror.show-mirror']['supervision'];
};

/** What stands on the coach's page alone; nothing on a client's. */
export const FoundHere = createContext<CoachsOwn>({ found: new Set(), confirmed: new Set() });
