import { namePrefixes } from './name-prefix.ts';

/** Which of these texts are written like a name: the rule for `NAME:` without the colon. */
export function namesAmong(texts: readonly string[]): ReadonlySet<string> {
  const once = [...new Set(texts)].filter((text) => !text.includes(':'));
  const found = namePrefixes(
    once.map((text) => `${text}: -`),
    once,
  );
  return new Set(once.filter((text, at) => found[at]?.label === text));
}
