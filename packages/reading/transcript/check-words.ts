import type { Cue, Utterance } from '@crucible/core/session/utterance.ts';
import { guessLanguage } from '../language.ts';
import { countWords } from '../tokens.ts';
import type { Notice } from './notice.ts';

/** What is doubtful about the words: polished, invented in a silence, in another language, all in one piece. */
export function checkWords(transcript: {
  readonly cues: readonly Cue[];
  readonly utterances: readonly Utterance[];
  readonly language: string;
}): Notice[] {
  const { cues, utterances, language } = transcript;
  const words = cues.map((cue) => countWords(cue.text));
  const total = words.reduce((sum, count) => sum + count, 0);
  const notices: Notice[] = [...invented(utterances), ...byEar(utterances)];
  if (cues.length === 1 && total >= 300) notices.push({ kind: 'one-cue', words: total });
  if (language !== 'en' && language !== 'unknown') notices.push({ kind: 'other-language', language });
  if (language === 'en') notices.push(...polished(cues, total));
  notices.push(...switches(utterances, language));
  return notices;
}

/** What speech recognition writes into silence: the closing lines of the videos it learned from. */
const closingLine =
  /^(?:thank(?:s| you)(?: (?:so|very) much)? for (?:watching|listening|viewing)|(?:please )?(?:like and )?subscribe\b.{0,60}|subtitles by\b.{0,60}|untertitel (?:von|der|im auftrag)\b.{0,80}|sous-titr(?:es|age)\b.{0,80}|.{0,40}\bamara\.org\b.{0,40})[.!\s]*$/iu;

function invented(utterances: readonly Utterance[]): Notice[] {
  return utterances
    .filter(({ text }) => text.length < 140 && closingLine.test(text))
    .map(({ text, index }) => ({ kind: 'maybe-invented', text, utterance: index }));
}

function byEar(utterances: readonly Utterance[]): Notice[] {
  const marked = utterances.filter(({ flags }) => flags.includes('check-by-ear'));
  const [first] = marked;
  return first ? [{ kind: 'check-by-ear', count: marked.length, utterance: first.index }] : [];
}

/** An hour of real talk is full of these; thousands of words without one were cleaned. */
const filler = /\b(?:u+h+m*|u+m+|e+r+m*|h+m+|m+h*m+|ah+|eh+)\b/iu;
const wordsToMissFillers = 1500;
/** Verbs of minutes: they tell of talk instead of being it. */
const reporting =
  /\b(?:discussed|agreed|explained|shared|emphasi[sz]ed|highlighted|noted|mentioned|reviewed|outlined) (?:that|the|how|his|her|their)\b/giu;
const firstOrSecond = /\b(?:i|me|my|you|your|we|our)\b/giu;

function polished(cues: readonly Cue[], words: number): Notice[] {
  const text = cues.map((cue) => cue.text).join('\n');
  const told = text.match(reporting)?.length ?? 0;
  const spoken = text.match(firstOrSecond)?.length ?? 0;
  const [first] = cues;
  if (first && words >= 60 && told >= 3 && spoken < 0.02 * words) {
    return [{ kind: 'looks-like-summary', line: first.line }];
  }
  return words >= wordsToMissFillers && !filler.test(text) ? [{ kind: 'no-fillers', words }] : [];
}

/** Shorter turns are told apart too poorly to speak of a switch. */
const wordsToTell = 10;
const turnsOfASwitch = 2;

/** `main` is the language of the whole, or `unknown` where two share it. */
function switches(utterances: readonly Utterance[], main: string): Notice[] {
  const told = utterances.flatMap(({ text, index }) => {
    const language = countWords(text) < wordsToTell ? 'unknown' : guessLanguage(text);
    return language === 'unknown' ? [] : [{ language, index }];
  });
  const byLanguage = Map.groupBy(told, ({ language }) => language);
  const heard = [...byLanguage]
    .filter(([, turns]) => turns.length >= turnsOfASwitch)
    .map(([language]) => language);
  const first = main === 'unknown' ? told[0]?.language : main;
  const others = heard.filter((language) => language !== first);
  const turn = told.find(({ language }) => others.includes(language));
  if (turn === undefined || first === undefined) return [];
  return [{ kind: 'language-switch', languages: [first, ...others], utterance: turn.index }];
}
