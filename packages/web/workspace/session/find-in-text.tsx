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

/** A text with every place of the words marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const places = placesOf(text, query);
  if (places.length === 0) return text;
  return (
    <>
      {places.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(places[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(places.at(-1)?.end ?? 0)}
    </>
  );
}
