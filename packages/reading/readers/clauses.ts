import type { Span } from '@crucible/core/session/utterance.ts';

/** A sentence of speech as the transcript punctuates it, without the space around it. */
export type Clause = Span & { readonly isAsked: boolean };

/** Whatever may end a sentence; whether it does is looked up after, so that the search stays linear. */
const ending = /[.?!…]+["'”’)\]]*|[。？！؟।]+| [-–—]+ /gu;
/** A full stop behind these ends nothing. */
const abbreviation = /(?:^|[\s(])(?:[Dd]r|[Mm]rs?|[Mm]s|[Ss]t|[Vv]s|e\.g|i\.e|[A-HJ-Z])\.$/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

export function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, { start: match.index, end })) continue;
    pushClause(found, text, { start, end });
    start = end;
  }
  pushClause(found, text, { start, end: text.length });
  return found;
}

function endsSentence(text: string, { start, end }: Span): boolean {
  const first = text.charAt(start);
  if (first === ' ') return /\p{Lu}/u.test(text.slice(end, end + 1));
  if (/[。？！؟।]/u.test(first)) return true;
  if (end < text.length && !/\s/u.test(text.charAt(end))) return false;
  return first !== '.' || end - start > 1 || !abbreviation.test(text.slice(Math.max(0, end - 6), end));
}

function pushClause(found: Clause[], text: string, { start, end }: Span): void {
  const words = text.slice(start, end);
  if (!letterOrDigit.test(words)) return;
  const trimmed = words.trim();
  const from = start + words.length - words.trimStart().length;
  found.push({ start: from, end: from + trimmed.length, isAsked: /[?？؟]/u.test(trimmed.slice(-4)) });
}
