import { functionWords } from './lexicons/function-words.ts';

/**
 * The language that most of a text is in: ISO 639-1, or `unknown`. Claim: running speech is full of
 * short grammatical words, and no two languages share most of theirs. Formula: of the text's words the
 * share found in each language's list; the largest wins when it reaches `leastShare` and stands
 * clear of the second. Other scripts are told by their letters. Not for single sentences, nor for
 * telling close relatives (Danish and Norwegian) apart with certainty.
 */
export function guessLanguage(text: string): string {
  const sample = sampleOf(text);
  return byScript(sample) ?? byFunctionWords(sample);
}

/** Enough to be sure, and bounded for a file of any size. */
const sampleSize = 60_000;
const leastWords = 8;
const leastHits = 4;
const leastShare = 0.2;
/** Dutch and German, Swedish and Danish share words; a mixed text has two strong lists. */
const clearOfSecond = 1.1;

/** Start, middle and end: a session may open with small talk in another language. */
function sampleOf(text: string): string {
  if (text.length <= sampleSize) return text;
  const part = sampleSize / 3;
  const middle = (text.length - part) / 2;
  return [0, middle, text.length - part].map((at) => text.slice(at, at + part)).join(' ');
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
/** Kana stand among Chinese characters in Japanese, і and ї among common letters in Ukrainian. */
const leastOfScript: Readonly<Record<string, number>> = { ja: 0.1, uk: 0.02 };

/** Beyond Latin letters, marks and the punctuation of Latin text; no script below is within. */
const beyondLatin = /[\u0370-\u200f\u2028-\uffff]/;

function byScript(text: string): string | undefined {
  if (!beyondLatin.test(text)) return undefined;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  return scripts.find(([script, name]) => count(text, script) / letters >= (leastOfScript[name] ?? 0.5))?.[1];
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

const listOf: ReadonlyMap<string, readonly string[]> = languagesOfWords();

function languagesOfWords(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const englishClitic = /(?:n'|')(?:t|s|m|re|ve|ll|d)$/u;

function ofClitic(found: string): readonly string[] {
  const clitic = found.includes("'") ? englishClitic.exec(found)?.[0] : undefined;
  return (clitic && listOf.get(clitic)) || [];
}

function byFunctionWords(text: string): string {
  const hits = new Map<string, number>();
  let words = 0;
  for (const found of text.toLowerCase().replaceAll('’', "'").match(word) ?? []) {
    words += 1;
    for (const language of listOf.get(found) ?? ofClitic(found)) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a);
  if (first === undefined || words < leastWords || first[1] < leastHits) return 'unknown';
  const isClear = first[1] >= leastShare * words && first[1] >= clearOfSecond * (second?.[1] ?? 0);
  return isClear ? first[0] : 'unknown';
}
