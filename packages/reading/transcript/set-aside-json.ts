import type { Cue } from '@crucible/core/session/utterance.ts';
import { countWords } from '../tokens.ts';
import { isObject, textOf } from './json-value.ts';
import type { Notice } from './notice.ts';

/** What a JSON export says beside the talk: titles, and what a program wrote about the talk. */
const summaryKey =
  /summar|action|overview|chapter|outline|highlight|notes|keyword|gist|topic|takeaway|decision|next_?steps?|bullet|insight|key_?points?|minutes_text|recap/iu;
const titleKey = /^(?:title|name|subject|topic|meeting_?(?:title|name)|description)$/iu;
const reference = /https?:|[0-9a-f]{8}-[0-9a-f]{4}-/iu;

/** Is this the name of a field that tells of the talk instead of holding it? */
export function isSummaryKey(key: string): boolean {
  return summaryKey.test(key) && !titleKey.test(key);
}

/** The words of an object's own fields that no cue holds. `used` are fields that were read otherwise. */
export function setAsideFields(object: unknown, used: readonly string[]): Notice[] {
  if (!isObject(object)) return [];
  return Object.keys(object).flatMap((key): Notice[] => {
    if (used.includes(key)) return [];
    if (isSummaryKey(key)) return setAside('summary', wordsIn(object[key]).join('\n'));
    const text = textOf(object[key]);
    return text !== undefined && (titleKey.test(key) || isProse(text)) ? setAside('header', text) : [];
  });
}

/** A full text beside its pieces: set aside unless it only repeats them. */
export function setAsideUnlessRepeated(text: unknown, cues: readonly Cue[]): Notice[] {
  if (typeof text !== 'string') return [];
  const said = cues.map((cue) => cue.text).join(' ');
  return letters(text) === letters(said) ? [] : setAside('stray', text.trim());
}

export function setAside(
  part: Extract<Notice, { kind: 'set-aside' }>['part'],
  text: string,
  line = 1,
): Notice[] {
  return countWords(text) > 0 ? [{ kind: 'set-aside', part, text, line }] : [];
}

/** Every text inside a value that holds words, in order; a list of work to do instead of recursion. */
export function wordsIn(value: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      const text = next.trim();
      if (!isReference(text) && countWords(text) > 0) found.push(text);
    } else if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next).reverse()) waiting.push(inner);
    }
  }
  return found;
}

function isProse(text: string): boolean {
  return text.includes(' ') && countWords(text) > 1;
}

/** An address or an id. */
function isReference(text: string): boolean {
  return !/\s/u.test(text) && reference.test(text);
}

/** One character at a time: a run of millions of emoji would overflow the regular expression's stack. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
