import { actAt } from './act-phrases.ts';
import type { Candidate } from './candidate.ts';
import { actOf, clauseActOf } from './clause-acts.ts';
import { type ClauseSource, sets } from './clause-parts.ts';
import { ownedPassive } from './constructs/owned-passive.ts';
import type { HeardWord } from './heard-words.ts';
import { lemmaOf } from './lemma.ts';
import type { Mention } from './mention.ts';
import { verbGroupAt } from './verb-group.ts';

/** Every clause of one utterance that may tell of people, in order of its act, one for each verb. */
export function candidatesIn(words: readonly HeardWord[], mentions: readonly Mention[]): Candidate[] {
  const source: ClauseSource = {
    words,
    plain: words.map(({ word }) => word),
    mentionAt: new Map(mentions.map((mention) => [mention.first, mention])),
  };
  const byHead = new Map<number, Candidate>();
  const caused = new Set<Mention>();
  for (const mention of mentions) {
    if (caused.has(mention)) continue;
    if (mention.form === 'object' || words[mention.first]?.isQuoted) continue;
    const found = mention.form === 'possessive' ? ofOwner(source, mention) : clauseActOf(source, mention);
    if (found === undefined || byHead.has(found.head)) continue;
    byHead.set(found.head, found);
    if (found.construct === 'causing' && found.toward !== undefined) caused.add(found.toward);
  }
  for (const found of joinedActs(source, byHead)) byHead.set(found.head, found);
  return outsideReports([...byHead.values()].sort((a, b) => a.head - b.head));
}

function ofOwner(source: ClauseSource, owner: Mention): Candidate | undefined {
  return owner.kind === 'self' ? ownedPassive(source, owner) : undefined;
}

/** Verbs without a doer of their own: "and yelled at me", "hanging out with them", "to convince my parents". */
function joinedActs(source: ClauseSource, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const { words, plain } = source;
  const found: Candidate[] = [];
  let doer: Mention | undefined;
  let isWish = false;
  let covered = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.gap === 'clause') {
      doer = undefined;
      isWish = false;
    }
    const own = known.get(at);
    if (own !== undefined) {
      doer = own.construct === 'passive' ? own.toward : own.doer;
      isWish = own.isWish;
      if (own.construct === 'said') covered = own.last;
    }
    // "the steering committee": a word inside a person's name is no verb.
    covered = Math.max(covered, source.mentionAt.get(at)?.last ?? 0);
    if (own !== undefined || at < covered || words[at]?.isQuoted || !mayBegin(source, at)) continue;
    const group = verbGroupAt(source, at);
    if (group === undefined || known.has(group.head) || actAt(words, group.head) === undefined) continue;
    // In "keeps undermining her" the second verb is the first one's.
    if (found.some(({ head }) => head === group.head)) continue;
    const isJoined = sets.joining.has(plain[at - 1] ?? '') || words[at]?.gap === 'comma';
    const isBase = lemmaOf(plain[at] ?? '') === plain[at];
    const wishing = { ...group, isWish: group.isWish || (isJoined && isWish && isBase) };
    const act = actOf(source, { ...(isJoined && doer && { doer }), group: wishing, first: at });
    if (act !== undefined && (act.doer !== undefined || act.toward !== undefined)) {
      found.push(
        act.doer === undefined
          ? { ...act, construct: act.construct === 'plain' ? 'bare' : act.construct }
          : act,
      );
    }
  }
  return found;
}

function mayBegin({ words, plain }: ClauseSource, at: number): boolean {
  const word = plain[at] ?? '';
  if (lemmaOf(word) === undefined || word === 'like') return false;
  // "Thanks to her we made it" thanks nobody.
  if (word === 'thanks' && plain[at + 1] === 'to') return false;
  const before = plain[at - 1] ?? '';
  // "Brussels is breathing down our neck": somebody stands before it whom we do not know.
  if (word.endsWith('ing') && sets.be.has(before)) return false;
  return word.endsWith('ing') || before === 'to' || sets.joining.has(before) || words[at]?.gap !== 'none';
}

/** What others say is their act; who does what inside it is not told by the client. */
function outsideReports(found: readonly Candidate[]): Candidate[] {
  let until = 0;
  return found.filter(({ construct, doer, first, last }) => {
    if (first < until) return false;
    const isReport = construct === 'said' && doer !== undefined && doer.kind !== 'self' && doer.kind !== 'we';
    if (isReport) until = last;
    return true;
  });
}
