import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import { repairSigns } from '../lexicons/repair-signs.ts';
import { strainSigns } from '../lexicons/strain-signs.ts';
import { aimOf, isElsewhere } from './aim.ts';
import { holdsPhrase, isAllPhrases, type Phrases, phrasesOf, standsAt } from './phrases.ts';
import type { Spoken, SpokenClause, TokenRange } from './spoken.ts';

/** A clause in which words of a code stand (methods 4.4). A hint that a moment may be there, no finding. */
export type CodeSign = { readonly code: StrainCode; readonly clause: SpokenClause };

/** Words of the client's codes, in the order of the list: stepping back, pushing back, back in contact. */
export function clientSigns(spoken: Spoken): CodeSign[] {
  const whole = { first: 0, last: spoken.words.length };
  const [first] = spoken.clauses;
  const shrinks = first !== undefined && isShrinking(spoken);
  const shrugs = shruggedClause(spoken);
  return [
    ...(shrinks ? [{ code: 'W1' as const, clause: { ...first, ...whole, end: lastEnd(spoken) } }] : []),
    ...(shrugs === undefined ? [] : [{ code: 'W5' as const, clause: shrugs }]),
    ...signsOf(spoken, clientFinder),
  ];
}

/** Words of the coach's codes: straining and putting right. */
export function coachSigns(spoken: Spoken): CodeSign[] {
  return signsOf(spoken, coachFinder);
}

type CodeList = {
  readonly code: StrainCode;
  readonly entries: readonly string[];
  /** Phrases that call the clause back. */
  readonly not?: readonly string[];
  /** Words aimed at somebody outside are no strain in here (methods 4.2); a farewell may name anybody. */
  readonly inRoom?: true;
};

const clientLists: readonly CodeList[] = [
  { code: 'W2', entries: strainSigns.W2, not: strainSigns.W2not },
  { code: 'W3', entries: strainSigns.W3, not: strainSigns.W3not },
  { code: 'W4', entries: strainSigns.W4, not: strainSigns.W4not, inRoom: true },
  { code: 'W6', entries: strainSigns.W6, not: strainSigns.W6not, inRoom: true },
  { code: 'W7', entries: strainSigns.W7, not: strainSigns.W7not, inRoom: true },
  { code: 'W8', entries: strainSigns.W8, not: strainSigns.W8not },
  { code: 'C1', entries: strainSigns.C1, not: strainSigns.C1not, inRoom: true },
  { code: 'C2', entries: strainSigns.C2, not: strainSigns.C2not, inRoom: true },
  { code: 'C3', entries: strainSigns.C3, not: strainSigns.C3not, inRoom: true },
  { code: 'C4', entries: strainSigns.C4, not: strainSigns.C4not },
  { code: 'C5', entries: strainSigns.C5, not: strainSigns.C5not, inRoom: true },
  { code: 'C6', entries: strainSigns.C6, not: strainSigns.C6not, inRoom: true },
  { code: 'CB', entries: repairSigns.CB, not: repairSigns.CBnot },
];

const coachLists: readonly CodeList[] = [
  { code: 'X1', entries: repairSigns.X1 },
  { code: 'X2', entries: repairSigns.X2 },
  { code: 'X3', entries: repairSigns.X3 },
  { code: 'X4', entries: repairSigns.X4 },
  { code: 'R1', entries: repairSigns.R1, not: repairSigns.R1not },
  { code: 'R2', entries: repairSigns.R2, not: repairSigns.R2not },
  { code: 'R3', entries: repairSigns.R3, not: repairSigns.R3not },
  { code: 'R4', entries: repairSigns.R4, not: repairSigns.R4not },
  { code: 'R5', entries: repairSigns.R5, not: repairSigns.R5not },
  { code: 'R6', entries: repairSigns.R6, not: repairSigns.R6not },
  { code: 'R7', entries: repairSigns.R7, not: repairSigns.R7not },
  { code: 'R8', entries: repairSigns.R8, not: repairSigns.R8not },
];

/** All lists of one role as one, so that a clause is gone through once. */
type Finder = {
  readonly lists: readonly CodeList[];
  /** By first word: the rest of the phrase, and the place of its list. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly calledBack: readonly Phrases[];
};
type Entry = { readonly words: readonly string[]; readonly list: number };

function finderOf(lists: readonly CodeList[]): Finder {
  const entries = lists.flatMap(({ entries: own }, list) =>
    [...phrasesOf(own).values()].flat().map((words) => ({ words, list })),
  );
  return {
    lists,
    byFirst: Map.groupBy(entries, ({ words: [first = ''] }) => first),
    calledBack: lists.map(({ not = [] }) => phrasesOf(not)),
  };
}

const clientFinder = finderOf(clientLists);
const coachFinder = finderOf(coachLists);

/** The first clause of each list that stands for its code, in the order of the lists. */
function signsOf(spoken: Spoken, { lists, byFirst, calledBack }: Finder): CodeSign[] {
  const found = new Map<number, SpokenClause>();
  for (const clause of spoken.clauses) {
    const held = listsIn(spoken.words, clause, byFirst);
    if (held.length === 0) continue;
    const aim = aimOf(spoken, clause);
    const isOutside = aim === 'outside' || (aim === 'open' && isElsewhere(spoken, clause));
    for (const list of held) {
      const isAway = lists[list]?.inRoom === true && isOutside;
      if (found.has(list) || isAway || holdsPhrase(calledBack[list] ?? none, spoken.words, clause)) continue;
      found.set(list, clause);
    }
  }
  if (found.size === 0) return [];
  return lists.flatMap(({ code }, list) => {
    const clause = found.get(list);
    return clause === undefined ? [] : [{ code, clause }];
  });
}

const none: Phrases = new Map();

function listsIn(
  words: readonly string[],
  { first, last }: TokenRange,
  byFirst: Finder['byFirst'],
): readonly number[] {
  let held = nothing;
  for (let at = first; at < last; at++) {
    const entries = byFirst.get(words[at] ?? '');
    if (entries === undefined) continue;
    for (const { words: phrase, list } of entries) {
      if (held.includes(list) || at + phrase.length > last || !standsAt(phrase, words, at)) continue;
      held = [...held, list];
    }
  }
  return held;
}

const nothing: readonly number[] = [];

const shrinkingWords = phrasesOf(strainSigns.W1);
const shrinkingAll = phrasesOf([...strainSigns.W1, ...strainSigns.W1small]);
const mostShrinking = 8;

/** Nothing but words that give as little as possible, and at least one of them. */
function isShrinking({ words }: Spoken): boolean {
  const whole = { first: 0, last: words.length };
  return (
    words.length <= mostShrinking &&
    holdsPhrase(shrinkingWords, words, whole) &&
    isAllPhrases(shrinkingAll, words, whole)
  );
}

const blows = phrasesOf(strainSigns.W5blow);
const shrugs = phrasesOf(strainSigns.W5shrug);
const shrugsCalledBack = phrasesOf(strainSigns.W5not);

/** A blow and a shrug close together: the later of the clauses that hold them. */
function shruggedClause({ words, clauses }: Spoken): SpokenClause | undefined {
  for (const [at, clause] of clauses.entries()) {
    const before = clauses[at - 1] ?? clause;
    const near = { first: before.first, last: clause.last };
    if (
      holdsPhrase(shrugs, words, clause) &&
      holdsPhrase(blows, words, near) &&
      !holdsPhrase(shrugsCalledBack, words, near)
    ) {
      return { ...clause, start: before.start, first: before.first };
    }
  }
  return undefined;
}

function lastEnd({ clauses, utterance }: Spoken): number {
  return clauses.at(-1)?.end ?? utterance.text.length;
}
