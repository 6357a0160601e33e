/**
 * What was written and not sent, for as long as this page of the browser lives. Whoever follows a link and
 * comes back finds it; a phone that lets the page go and loads it again finds what `keeps` names. Nothing of it
 * outlives the sending, the signing out or the closing of the page.
 */
export type Unsent = Readonly<Record<string, string>>;

const here = new Map<string, Unsent>();
const mark = 'unsent ';

export function unsent(of: string): Unsent {
  return here.get(of) ?? stored(of);
}

/** Only what is named is laid down in the browser, in the clear; the rest stays in memory. */
export function holdUnsent(of: string, form: FormData, keeps: readonly string[]): void {
  const written = Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
  here.set(of, written);
  const kept = Object.entries(written).filter(([name]) => keeps.includes(name));
  sessionStorage.setItem(mark + of, JSON.stringify(Object.fromEntries(kept)));
}

/** Whether something waits somewhere to be gone on with. */
export function isSomethingUnsent(): boolean {
  return here.size > 0;
}

export function dropUnsent(of: string): void {
  here.delete(of);
  sessionStorage.removeItem(mark + of);
}

export function dropAllUnsent(): void {
  here.clear();
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(mark)) sessionStorage.removeItem(name);
}

function stored(of: string): Unsent {
  const text = sessionStorage.getItem(mark + of);
  return text === null ? {} : (JSON.parse(text) as Unsent);
}
