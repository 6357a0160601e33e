export type Leaving = 'leave' | 'stay';
type Ask = () => Promise<Leaving>;

const unkept = new Set<Ask>();

/** While words stand somewhere that are not kept yet, whatever would drop them asks there; answers how to stop. */
export function standUnkept(ask: Ask): () => void {
  unkept.add(ask);
  return () => void unkept.delete(ask);
}

/** Before a button takes the page away: once is enough, whatever else is unkept on it. */
export async function askToLeave(): Promise<Leaving> {
  const [ask] = unkept;
  return ask === undefined ? 'leave' : ask();
}
