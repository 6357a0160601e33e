import type { Body } from '@crucible/core/engagement/entry.ts';

/**
 * How an older shape of a statement becomes the next one. What is written stays as it was written; each
 * topic hands in one upcaster for every version that it has left behind.
 */
export type Upcaster = {
  readonly kind: string;
  /** The version it takes; it gives a later one. */
  readonly version: number;
  readonly upcast: (body: Body) => Body;
};

/** The body of the newest version. Throws where two claim one version or where one does not go forward. */
export function upcastBy(upcasters: readonly Upcaster[]): (body: Body) => Body {
  const known = new Map(upcasters.map((one) => [`${one.kind} ${one.version}`, one]));
  if (known.size !== upcasters.length) throw new RangeError('one upcaster for each kind and version');
  const kinds = new Set(upcasters.map(({ kind }) => kind));
  return (body) => {
    if (!kinds.has(body.kind)) return body;
    let newest = body;
    for (let step = known.get(nameOf(newest)); step !== undefined; step = known.get(nameOf(newest))) {
      const next = step.upcast(newest);
      if (next.version <= newest.version) throw new RangeError('an upcaster gives a later version');
      newest = next;
    }
    return newest;
  };
}

function nameOf({ kind, version }: Body): string {
  return `${kind} ${version}`;
}
