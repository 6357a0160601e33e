export type FoundSpan = { readonly start: number; readonly end: number };

/** Every place of words in a text, whatever their case. */
export function placesOf(text: string, query: string): readonly FoundSpan[] {
  const [whole, sought] = [text.toLowerCase(), query.toLowerCase()];
  // Some letters change their length with their case; then only the text as it stands is looked at.
  const same = whole.length === text.length;
  return spans(same ? whole : text, same ? sought : query);
}

function spans(text: string, query: string): readonly FoundSpan[] {
  const found: FoundSpan[] = [];
  if (query === '') return found;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length))
    found.push({ start: at, end: at + query.length });
  return found;
}

type MarkedProps = {
  readonly text: string;
  readonly query: string;
  /** Words of it that were kept. */
  readonly kept?: readonly FoundSpan[];
};

/** A text with every place of the words marked, and with what was kept of it underlined. */
export function Marked({ text, query, kept = [] }: MarkedProps) {
  const found = placesOf(text, query);
  if (found.length === 0 && kept.length === 0) return text;
  const edges = [...found, ...kept].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const piece = text.slice(start, cuts[at + 1]);
    const isKept = covers(kept, start);
    const words = covers(found, start) ? <mark>{piece}</mark> : piece;
    return (
      <span key={start} {...(isKept && { className: 'kept-words' })}>
        {words}
      </span>
    );
  });
}

function covers(places: readonly FoundSpan[], at: number): boolean {
  return places.some(({ start, end }) => start <= at && at < end);
}
