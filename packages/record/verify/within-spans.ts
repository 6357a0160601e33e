type Span = readonly [from: number, to: number];

/**
 * Whether a number lies in one of many spans, both ends counted in. Spans may overlap and be as long as
 * whoever wrote them liked: they are joined once and looked up by halves, never counted through.
 */
export function withinSpans(spans: readonly Span[]): (seq: number) => boolean {
  const joined = joinedSpans(spans);
  return (seq) => {
    let [low, high] = [0, joined.length - 1];
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      const [from, to] = joined[middle] ?? [0, 0];
      if (seq >= from && seq <= to) return true;
      if (seq > to) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
}

function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
