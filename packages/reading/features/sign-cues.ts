import { cues as lists } from '../lexicons/cues.ts';
import { aimOf } from '../readers/aim.ts';
import { type CodeSign, clientSigns, coachSigns } from '../readers/code-signs.ts';
import { lengthAt, phrasesOf } from '../readers/phrases.ts';
import { questionForm } from '../readers/questions.ts';
import type { Spoken } from '../readers/spoken.ts';
import { contentOf } from './content-words.ts';
import type { Neighbours } from './neighbours.ts';
import type { SessionFeatures } from './session-features.ts';

const codes = [
  ...['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'CB'],
  ...['X1', 'X2', 'X3', 'X4', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'],
];
const marks = ['!', '...', '--', ',', '[laugh', '[chuckle', '[sigh', '['];

/**
 * Counts about one utterance that bear on how it stands toward the other (methods 4.5), in this order: the
 * signs of each code, whom its clauses are aimed at, and how it answers.
 */
export const signCueNames: readonly string[] = [
  ...codes.map((code) => `sign ${code}`),
  'signs of stepping back',
  'signs of pushing back',
  'signs of repair',
  'signs of strain by the coach',
  'clauses at the room',
  'clauses at somebody outside',
  'you',
  'I',
  'we',
  'not',
  ...marks.map((mark) => `mark ${mark}`),
  'breaks off',
  'goes on from a break',
  'length beside its own median',
  'length beside its own median after questions',
  'new content words',
  'agrees without new content',
  'answers a question',
  'heard: signs of strain by the coach',
  'heard: signs of repair',
  'own before: signs of stepping back',
  'own before: signs of pushing back',
];

type Seen = {
  readonly spoken: Spoken;
  readonly counts: readonly number[];
  readonly content: ReadonlySet<string>;
  readonly asks: boolean;
};

export function signCues(
  { session, neighbours }: Pick<SessionFeatures, 'session' | 'neighbours'>,
  signs: readonly Signs[] = session.map(signsIn),
): Float64Array[] {
  const seen = session.map((spoken, at) => seenOf(spoken, signs[at] ?? signsIn(spoken)));
  const medians = mediansBySpeaker(session, () => true);
  const afterQuestions = mediansBySpeaker(session, (at) => seen[neighbours[at]?.heard ?? -1]?.asks === true);
  return session.map((spoken, at) => {
    const { speaker } = spoken.utterance;
    return Float64Array.from([
      ...(seen[at]?.counts ?? []),
      ratio(spoken, medians.get(speaker)),
      ratio(spoken, afterQuestions.get(speaker)),
      ...answering(seen, { at, around: neighbours[at] ?? {} }),
    ]);
  });
}

/** The signs of an utterance, by whose they would be. */
export type Signs = { readonly coach: readonly CodeSign[]; readonly client: readonly CodeSign[] };

export function signsIn(spoken: Spoken): Signs {
  return { coach: coachSigns(spoken), client: clientSigns(spoken) };
}

function seenOf(spoken: Spoken, signs: Signs): Seen {
  return {
    spoken,
    counts: countsOf(spoken, signs),
    content: contentOf(spoken),
    asks: spoken.clauses.some((clause) => questionForm(spoken, clause, 'en') !== undefined),
  };
}

function countsOf(spoken: Spoken, { client, coach }: Signs): number[] {
  const found = [...client, ...coach].map(({ code }) => code as string);
  const family = (letter: string): number =>
    found.filter((code) => code.startsWith(letter) && code !== 'CB').length;
  const aims = spoken.clauses.map((clause) => aimOf(spoken, clause));
  const share = (list: readonly string[]): number => {
    let count = 0;
    for (const word of spoken.words) if (list.includes(word)) count += 1;
    return Math.sqrt(count / Math.max(1, spoken.words.length));
  };
  const { text } = spoken.utterance;
  return [
    ...codes.map((code) => (found.includes(code) ? 1 : 0)),
    ...['W', 'C', 'R', 'X'].map(family),
    aims.filter((aim) => aim === 'room').length,
    aims.filter((aim) => aim === 'outside').length,
    share(['you', 'your']),
    share(['i', 'my', 'me']),
    share(['we', 'us', 'our']),
    share(['no', 'not', "n't"]),
    ...marks.map((mark) => Math.sqrt(text.split(mark).length - 1)),
    /[-–—]\s*$/u.test(text) ? 1 : 0,
    /^\s*[-–—]/u.test(text) ? 1 : 0,
  ];
}

/** Median number of words by speaker, of the utterances chosen. */
function mediansBySpeaker(
  session: readonly Spoken[],
  choose: (at: number) => boolean,
): ReadonlyMap<number, number> {
  const chosen = session.filter((_, at) => choose(at));
  const bySpeaker = Map.groupBy(chosen, ({ utterance }) => utterance.speaker);
  return new Map(
    [...bySpeaker].map(([speaker, own]) => {
      const sorted = own.map(({ words }) => words.length).sort((a, b) => a - b);
      return [speaker, sorted[Math.floor(sorted.length / 2)] ?? 0];
    }),
  );
}

/** 0 far shorter than the median, 1 as long, towards 2 far longer. */
function ratio({ words }: Spoken, median = 8): number {
  const own = words.length + 2;
  return (2 * own) / (own + median + 2);
}

const agreeing = phrasesOf(lists.agreeing);
const families = signCueNames.indexOf('signs of stepping back');

type Place = { readonly at: number; readonly around: Neighbours };

function answering(seen: readonly Seen[], { at, around }: Place): number[] {
  const own = seen[at];
  const heard = around.heard === undefined ? undefined : seen[around.heard];
  const before = around.ownBefore === undefined ? undefined : seen[around.ownBefore];
  const fresh = [...(own?.content ?? [])].filter((word) => !heard?.content.has(word)).length;
  const words = own?.spoken.words ?? [];
  const agrees = lengthAt(agreeing, words, { first: 0, last: words.length }) > 0;
  const count = (of: Seen | undefined, family: number): number => of?.counts[families + family] ?? 0;
  return [
    Math.sqrt(fresh),
    agrees && fresh === 0 ? 1 : 0,
    heard?.asks === true ? 1 : 0,
    count(heard, 3),
    count(heard, 2),
    count(before, 0),
    count(before, 1),
  ];
}
