import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import { repairSigns } from '../lexicons/repair-signs.ts';
import { strainSigns } from '../lexicons/strain-signs.ts';
import { type Aim, aimOf } from './aim.ts';
import { holdsPhrase, isAllPhrases, type Phrases, phrasesOf } from './phrases.ts';
import type { Spoken, SpokenClause } from './spoken.ts';

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
    ...signsOf(spoken, clientLists),
  ];
}

/** Words of the coach's codes: straining and putting right. */
export function coachSigns(spoken: Spoken): CodeSign[] {
  return signsOf(spoken, coachLists);
}

type CodeList = {
  readonly code: StrainCode;
  readonly phrases: Phrases;
  readonly calledBack: Phrases;
  /** At whom the words must not be aimed; nobody where it does not matter. */
  readonly never?: Aim;
};

const none = phrasesOf([]);

/** Complaints about somebody outside are no strain in here (methods 4.2); a farewell may name anybody. */
const clientLists: readonly CodeList[] = [
  listOf('W2', strainSigns.W2, strainSigns.W2not),
  listOf('W3', strainSigns.W3, strainSigns.W3not),
  { ...listOf('W4', strainSigns.W4, strainSigns.W4not), never: 'outside' },
  { ...listOf('W6', strainSigns.W6, strainSigns.W6not), never: 'outside' },
  { ...listOf('W7', strainSigns.W7, strainSigns.W7not), never: 'outside' },
  listOf('W8', strainSigns.W8, strainSigns.W8not),
  { ...listOf('C1', strainSigns.C1, strainSigns.C1not), never: 'outside' },
  { ...listOf('C2', strainSigns.C2, strainSigns.C2not), never: 'outside' },
  { ...listOf('C3', strainSigns.C3, strainSigns.C3not), never: 'outside' },
  listOf('C4', strainSigns.C4, strainSigns.C4not),
  { ...listOf('C5', strainSigns.C5, strainSigns.C5not), never: 'outside' },
  { ...listOf('C6', strainSigns.C6, strainSigns.C6not), never: 'outside' },
  listOf('CB', repairSigns.CB, repairSigns.CBnot),
];

const coachLists: readonly CodeList[] = [
  listOf('X1', repairSigns.X1),
  listOf('X2', repairSigns.X2),
  listOf('X3', repairSigns.X3),
  listOf('X4', repairSigns.X4),
  listOf('R1', repairSigns.R1, repairSigns.R1not),
  listOf('R2', repairSigns.R2, repairSigns.R2not),
  listOf('R3', repairSigns.R3, repairSigns.R3not),
  listOf('R4', repairSigns.R4, repairSigns.R4not),
  listOf('R5', repairSigns.R5, repairSigns.R5not),
  listOf('R6', repairSigns.R6, repairSigns.R6not),
  listOf('R7', repairSigns.R7, repairSigns.R7not),
  listOf('R8', repairSigns.R8, repairSigns.R8not),
];

function listOf(code: StrainCode, entries: readonly string[], not: readonly string[] = []): CodeList {
  return { code, phrases: phrasesOf(entries), calledBack: not.length === 0 ? none : phrasesOf(not) };
}

function signsOf(spoken: Spoken, lists: readonly CodeList[]): CodeSign[] {
  const aims = spoken.clauses.map((clause) => aimOf(spoken, clause));
  return lists.flatMap(({ code, phrases, calledBack, never }) => {
    const clause = spoken.clauses.find(
      (one, at) =>
        holdsPhrase(phrases, spoken.words, one) &&
        !holdsPhrase(calledBack, spoken.words, one) &&
        (never === undefined || aims[at] !== never),
    );
    return clause === undefined ? [] : [{ code, clause }];
  });
}

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
