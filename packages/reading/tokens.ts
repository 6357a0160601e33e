/**
 * Words of spoken English with their places. A word is a run of letters or digits; clitics are
 * words of their own ("I'm" is `I` + `'m`, "don't" is `do` + `n't`; methods 6.1). Offsets are UTF-16
 * units into the text as given, so that `text.slice(start, end)` is the token.
 */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

const wordRun = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const clitic = /(?:n['’]t|['’](?:s|m|d|re|ve|ll|em))$/iu;

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(wordRun)) {
    const start = match.index;
    const end = start + match[0].length;
    const cut = start + cliticStart(match[0]);
    found.push({ text: text.slice(start, cut), start, end: cut });
    if (cut < end) found.push({ text: text.slice(cut, end), start: cut, end });
  }
  return found;
}

/** Words with at least one letter; figures alone are no words (methods 6.1). */
export function countWords(text: string): number {
  let count = 0;
  for (const match of text.matchAll(wordRun)) {
    if (!/\p{L}/u.test(match[0])) continue;
    count += cliticStart(match[0]) < match[0].length ? 2 : 1;
  }
  return count;
}

function cliticStart(word: string): number {
  const start = word.search(clitic);
  return start > 0 ? start : word.length;
}
