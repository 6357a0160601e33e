/**
 * Somebody else's text inside our sentence: names, labels, keys of a file. Control characters and
 * direction overrides are taken out, long ones are cut, and what is left is isolated so that a
 * right-to-left name cannot turn the words around it.
 */
export function nameOf(text: string): string {
  return `\u2068${cut(plainText(text))}\u2069`;
}

/** A quoted name: “Room 4”. */
export function quotedName(text: string): string {
  return `“${nameOf(text)}”`;
}

const longest = 60;

function cut(text: string): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : text;
}

/** Without control characters, line breaks and direction marks; white space folded. */
export function plainText(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
