import { createContext } from 'react';

/** By their keys: what may be confirmed, and what has been. Nothing on a client's page. */
export const FoundHere = createContext<{
  readonly found: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
}>({ found: new Set(), confirmed: new Set() });
