import type { NamePrefix } from './name-prefix.ts';

const field =
  /^(?:[-*•]\s*)?(?:date|time|session(?: (?:number|no\.?|date|length|#))?|duration|length|language|topic|location|platform|recording|recorded|file(?:name)?|title|subject|level|credential|consent|participants?|attendees|present|transcribed by|transcript(?:ion)?|datum|dauer|sitzung|sprache|thema|ort|teilnehmer|fecha|duración|sesión|idioma|tema)\s*:/iu;
const longestPreamble = 15;

/**
 * How many lines stand before the talk: a form above it may say `Coach: Ana Ruiz` and `Date: 3 May`,
 * and the first looks like a turn. The form ends with its last field, and all its lines are short.
 */
export function preambleLength(texts: readonly string[], names: readonly (NamePrefix | undefined)[]): number {
  const head = texts.slice(0, longestPreamble);
  const wordy = head.findIndex((text) => text.split(/\s+/u).length > 14);
  const lastField = head.slice(0, wordy < 0 ? head.length : wordy).findLastIndex((text) => field.test(text));
  const isForm = names.slice(lastField + 1).some((name) => name !== undefined);
  return isForm ? lastField + 1 : 0;
}
