/** Why counts from the sessions are not lent to what is the coach's own (the agreement's row on counts). */
export type CountsRefusal =
  | { readonly kind: 'counts-not-agreed' }
  /** The same stands there already. */
  | { readonly kind: 'counted-already' };
