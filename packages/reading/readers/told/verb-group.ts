import type { ClauseSource } from './clause-parts.ts';
import { isAdverb, isMustAt, semimodalAt, sets } from './clause-parts.ts';
import { lemmaOf } from './lemma.ts';

/** The words between a doer and the verb that says the act, summed up. */
export type VerbGroup = {
  /** Place of that verb, adjective or noun. */
  readonly head: number;
  /** The helping word just before it. */
  readonly aux: 'be' | 'have' | 'get' | 'modal' | 'do' | 'none';
  /** That word is "'s" or "'d", which may be "has" and "had". */
  readonly isShort: boolean;
  readonly isNot: boolean;
  readonly isMust: boolean;
  readonly isMaybe: boolean;
  readonly isWish: boolean;
  readonly chain?: string;
};

type Open = { -readonly [Key in keyof VerbGroup]: VerbGroup[Key] };
type Step = number | 'head' | 'none';

const mostWords = 12;

/** Follows helping words, "not", "try to" and "want to" from `from` up to the verb that counts. */
export function verbGroupAt(source: ClauseSource, from: number): VerbGroup | undefined {
  const group: Open = {
    head: from,
    aux: 'none',
    isShort: false,
    isNot: false,
    isMust: false,
    isMaybe: false,
    isWish: false,
  };
  let at = from;
  while (at < Math.min(source.words.length, from + mostWords)) {
    const step = stepAt(source, at, group);
    if (step === 'none') return undefined;
    if (step === 'head') return { ...group, head: at };
    at += step;
    if (source.words[at]?.gap === 'clause') return undefined;
  }
  return undefined;
}

function stepAt(source: ClauseSource, at: number, group: Open): Step {
  const word = source.plain[at] ?? '';
  if (isMustAt(source.plain, at)) group.isMust = true;
  if (sets.not.has(word)) {
    group.isNot = !group.isNot;
    return 1;
  }
  if (word === 'to') return 1;
  const semimodal = semimodalAt(source.plain, at);
  if (semimodal > 0 && source.mentionAt.get(at) === undefined) {
    if (word === 'want' || word === 'wants') group.isWish = true;
    group.aux = 'modal';
    return semimodal;
  }
  return auxStep(source, at, group) ?? verbStep(source, at, group);
}

function auxStep(source: ClauseSource, at: number, group: Open): Step | undefined {
  const word = source.plain[at] ?? '';
  if (sets.be.has(word)) return setAux(group, 'be', word);
  if (sets.have.has(word)) return isMainHave(source, at) ? 'head' : setAux(group, 'have', word);
  if (sets.doing.has(word)) return at + 1 < source.plain.length ? setAux(group, 'do', word) : 'head';
  if (sets.modals.has(word)) {
    if (word === 'wanna') group.isWish = true;
    else if (word !== 'gonna' && word !== 'gotta') group.isMaybe = word !== 'will' && word !== "'ll";
    return setAux(group, 'modal', word);
  }
  return isAdverb(word) ? 1 : undefined;
}

function setAux(group: Open, aux: VerbGroup['aux'], word: string): 1 {
  group.aux = aux;
  group.isShort = word === "'s" || word === "'d";
  return 1;
}

/** "have dinner" against "have told", "'ve never been". */
function isMainHave({ plain }: ClauseSource, at: number): boolean {
  if ((plain[at] ?? '').startsWith("'")) return false;
  let next = at + 1;
  while (isAdverb(plain[next] ?? '') || sets.not.has(plain[next] ?? '')) next += 1;
  const word = plain[next] ?? '';
  return (
    !/(?:ed|en)$/u.test(word) &&
    !sets.be.has(word) &&
    word !== 'had' &&
    (lemmaOf(word) === undefined || lemmaOf(word) === word)
  );
}

function verbStep(source: ClauseSource, at: number, group: Open): Step {
  const { plain, mentionAt } = source;
  const word = plain[at] ?? '';
  const mention = mentionAt.get(at);
  if (mention !== undefined && mention.kind !== 'role') return 'none';
  const next = plain[at + 1] ?? '';
  const lemma = lemmaOf(word) ?? word;
  if (
    (lemma === 'go' || lemma === 'come') &&
    lemmaOf(next) === next &&
    mentionAt.get(at + 1) === undefined &&
    source.words[at + 1]?.gap === 'none' &&
    !sets.prepositions.has(next) &&
    !isAdverb(next)
  )
    return 1;
  const isWould = group.isMaybe && sets.wishingWould.has(lemma);
  const isWish = sets.wishing.has(word) || isWould;
  if (next === 'to' && isWish) {
    group.isWish = true;
    return 2;
  }
  if (sets.chaining.has(lemma) && (next === 'to' || isVerbIng(next))) {
    group.chain = lemma;
    if (lemma === 'stop' || lemma === 'refuse' || lemma === 'quit' || lemma === 'fail')
      group.isNot = !group.isNot;
    group.aux = 'none';
    return next === 'to' ? 2 : 1;
  }
  return sets.joining.has(word) || sets.starting.has(word) ? 'none' : 'head';
}

function isVerbIng(word: string): boolean {
  return word.endsWith('ing') && word.length > 4 && lemmaOf(word) !== undefined;
}
