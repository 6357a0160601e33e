/** Nothing was written, or what was begun is undone. */
export type DiskRefusal = { readonly kind: 'disk-full' } | { readonly kind: 'read-only' };
