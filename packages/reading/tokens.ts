/**
 * Words of spoken English with their places. A word is a run of letters or digits; clitics are
 * words of their own ("I'm" is `I` + `'m`, "shouldn't've" is `should` + `n't` + `'ve`; methods 6.1), and
 * a hyphen parts two words. Offsets are UTF-16 units into the text as given, so that
 * `text.slice(start, end)` is the token.
 *
 * A run is cut after 200 characters and after three apostrophes: no word is longer, and a file that is
 * one word of millions of letters would overflow the regular expression's stack.
 */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

const wordRun =
  /(?<![\p{L}\p{M}\p{N}])['’](?:em|cause|cos|til|tis|twas|bout)(?![\p{L}\p{M}\p{N}'’])|[\p{L}\p{M}\p{N}]{1,200}(?:['’][\p{L}\p{M}]{1,200}){0,3}/giu;
const clitic = /(?:n['’]t|['’](?:s|m|d|re|ve|ll|em))$/iu;
const letter = /\p{L}/u;

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  wordRun.lastIndex = 0;
  for (let match = wordRun.exec(text); match !== null; match = wordRun.exec(text)) {
    let start = match.index;
    for (const part of partsOf(match[0])) {
      found.push({ text: part, start, end: start + part.length });
      start += part.length;
    }
  }
  return found;
}

/** Words with at least one letter; figures alone are no words (methods 6.1). */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.match(wordRun) ?? []) {
    for (const part of partsOf(run)) if (hasLetter(part)) count += 1;
  }
  return count;
}

/** Nearly every word begins with one of our letters, which is told without a regular expression. */
export function hasLetter(word: string): boolean {
  const first = word.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || letter.test(word);
}

function partsOf(word: string): readonly string[] {
  if (!word.includes("'") && !word.includes('’')) return [word];
  const cut = word.search(clitic);
  return cut > 0 ? [...partsOf(word.slice(0, cut)), word.slice(cut)] : [word];
}
