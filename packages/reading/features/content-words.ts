import { functionWords } from '../lexicons/function-words.ts';
import { questions } from '../lexicons/questions.ts';
import type { Spoken } from '../readers/spoken.ts';

const empty = new Set<string>([...functionWords.en, ...questions.leadIns]);

/** Words that can come back as an echo. */
export function contentOf({ words }: Spoken): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length > 2 && !empty.has(word)));
}
