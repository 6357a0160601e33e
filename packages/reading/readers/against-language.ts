import type { Withheld } from '@crucible/core/session/reading.ts';

/** Our rules read English; of a few words nobody can tell the language. */
export function againstLanguage(language: string): Withheld {
  return { withheld: language === 'unknown' ? 'language-unknown' : 'other-language' };
}
