import { cues as lists } from '../lexicons/cues.ts';
import { phrasesOf, standsAt } from '../readers/phrases.ts';
import type { Spoken } from '../readers/spoken.ts';
import { type ClauseCounts, clauseCounts, clauseCueNames } from './clause-cues.ts';
import { contentOf } from './content-words.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * Counts about one utterance, in the order of `cueNames`: how long it is, what its
 * clauses do by rule, what the turns around it say, and how many words of each list of
 * lexicons/cues.yml it has. Roots of counts, so that long utterances do not drown the others.
 */
export const cueNames: readonly string[] = [
  'words',
  'clauses',
  'asked clauses',
  'asks at its end',
  'asks at its start',
  'short',
  'long',
  'distance of the last question',
  'heard: words',
  'heard: asked',
  'heard: agrees',
  'answer: words',
  'answer: asked',
  'answer: agrees',
  'answer: disagrees',
  'own before: words',
  'own before: asked',
  'echo of what was heard',
  'echo of what was heard before that',
  'echo in the answer',
  'share of the heard words that come back',
  ...clauseCueNames,
  ...Object.keys(lists),
];

type List = keyof typeof lists;
const listNames = Object.keys(lists) as readonly List[];

/** Every phrase by its first word, with the number of its list, so that one walk counts all lists. */
const phrases = Map.groupBy(
  listNames.flatMap((name, list) =>
    [...phrasesOf(lists[name])].flatMap(([first, own]) => own.map((words) => ({ first, words, list }))),
  ),
  ({ first }) => first,
);

export function sessionCues(session: readonly Spoken[], neighbours: readonly Neighbours[]): Float64Array[] {
  const contents = session.map(contentOf);
  const seen = session.map((spoken, at): Seen => {
    const heard = neighbours[at]?.heard;
    return {
      spoken,
      content: contents[at] ?? new Set(),
      lists: listCounts(spoken),
      clauses: clauseCounts(spoken, heard === undefined ? undefined : contents[heard]),
    };
  });
  return seen.map((own, at) => {
    const around = neighbours[at] ?? {};
    const of = (index: number | undefined): Seen | undefined =>
      index === undefined ? undefined : seen[index];
    const heard = of(around.heard);
    const heardEarlier = of(around.heard === undefined ? undefined : neighbours[around.heard]?.ownBefore);
    return Float64Array.from([
      ...shapeOf(own),
      root(at - lastQuestion(seen, at)),
      ...aroundOf({ heard, answer: of(around.answer), ownBefore: of(around.ownBefore) }),
      ...echoesOf(own, { heard, heardEarlier, answer: of(around.answer) }),
      ...own.clauses.cues,
      ...Array.from(own.lists, root),
    ]);
  });
}

type Seen = {
  readonly spoken: Spoken;
  readonly content: ReadonlySet<string>;
  readonly lists: Uint32Array;
  readonly clauses: ClauseCounts;
};

const root = (count: number): number => Math.sqrt(Math.max(0, count));

/** By list: at how many words a phrase of it begins. */
function listCounts({ words }: Spoken): Uint32Array {
  const counts = new Uint32Array(listNames.length);
  for (let at = 0; at < words.length; at++) {
    const candidates = phrases.get(words[at] ?? '');
    if (candidates === undefined) continue;
    let counted = -1;
    for (const phrase of candidates) {
      if (phrase.list === counted || !standsAt(phrase.words, words, at)) continue;
      counted = phrase.list;
      counts[counted] = (counts[counted] ?? 0) + 1;
    }
  }
  return counts;
}

function shapeOf({ spoken: { words, clauses }, clauses: { asked } }: Seen): number[] {
  return [
    root(words.length) / 3,
    root(clauses.length),
    root(asked),
    Number(clauses.at(-1)?.isAsked === true),
    Number(clauses[0]?.isAsked === true),
    Number(words.length <= 3),
    Number(words.length >= 40),
  ];
}

/** Where anybody last asked, before `at`; far back where nobody did. */
function lastQuestion(seen: readonly Seen[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 16); before--) {
    if ((seen[before]?.clauses.asked ?? 0) > 0) return before;
  }
  return at - 16;
}

type Around = Readonly<Record<'heard' | 'answer' | 'ownBefore', Seen | undefined>>;

function aroundOf({ heard, answer, ownBefore }: Around): number[] {
  const length = (seen: Seen | undefined): number => root(seen?.spoken.words.length ?? 0) / 3;
  const asks = (seen: Seen | undefined): number => Number((seen?.clauses.asked ?? 0) > 0);
  const has = (seen: Seen | undefined, list: List): number =>
    Number((seen?.lists[listNames.indexOf(list)] ?? 0) > 0);
  return [
    length(heard),
    asks(heard),
    has(heard, 'agreeing'),
    length(answer),
    asks(answer),
    has(answer, 'agreeing'),
    has(answer, 'disagreeing'),
    length(ownBefore),
    asks(ownBefore),
  ];
}

type Echoing = Readonly<Record<'heard' | 'heardEarlier' | 'answer', Seen | undefined>>;

function echoesOf(own: Seen | undefined, { heard, heardEarlier, answer }: Echoing): number[] {
  return [overlap(own, heard), overlap(own, heardEarlier), overlap(answer, own), overlap(heard, own)];
}

/** The share of the first one's content words that the second one said. */
function overlap(one: Seen | undefined, other: Seen | undefined): number {
  if (one === undefined || other === undefined || one.content.size === 0) return 0;
  let common = 0;
  for (const word of one.content) if (other.content.has(word)) common += 1;
  return common / one.content.size;
}
