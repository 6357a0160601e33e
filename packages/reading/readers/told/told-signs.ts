import { toldGrammar } from '../../lexicons/told-grammar.ts';
import type { HeardWord } from './heard-words.ts';
import type { Mention } from './mention.ts';
import type { PeopledUtterance } from './people-of-session.ts';
import type { ToldCandidate } from './told-candidates.ts';
import { verbKindOf } from './verb-kind.ts';

/**
 * What speaks for or against a clause telling an act between people: its construction, its people and the
 * kind of its verb. No word of the talk itself is a sign, except the closed classes of our own lists.
 */
export function toldSigns(one: ToldCandidate, source: PeopledUtterance): readonly string[] {
  return [
    ...clauseSigns(one),
    ...kindSigns(one),
    ...partySigns(one),
    ...verbSigns(one),
    ...placeSigns(one, source),
  ];
}

function cellOf({ cell }: ToldCandidate): string {
  return cell === undefined ? '?' : `${cell.dominance},${cell.affiliation}`;
}

function mentionKind(mention: Mention | undefined): string {
  if (mention === undefined) return 'none';
  return mention.companion === undefined ? mention.kind : 'we-with';
}

function clauseSigns(one: ToldCandidate): string[] {
  const { part, construct, isImplied, cell } = one;
  const known = cell === undefined ? 'unknown' : 'known';
  const signs = ['bias', `part ${part}`, `construct ${construct}`, `construct ${construct} ${part}`];
  signs.push(`cell ${cellOf(one)}`, `cell ${cellOf(one)} ${part}`, `${known} ${construct}`);
  if (isImplied)
    signs.push('implied', `implied ${part}`, `implied ${cellOf(one)}`, `implied ${construct} ${part}`);
  return signs;
}

function partySigns(one: ToldCandidate): string[] {
  const { construct, doer, toward, by = 'none', actor, target, part } = one;
  const [did, met] = [mentionKind(doer), mentionKind(toward)];
  const known = one.cell === undefined ? 'unknown' : 'known';
  const signs = [`doer ${did}`, `toward ${met}`, `doer ${did} toward ${met}`, `by ${by}`];
  signs.push(`${construct} by ${by}`, `${construct} toward ${met}`, `toward ${met} by ${by} ${known}`);
  signs.push(actor === 'self' || target === 'self' ? 'with self' : 'without self');
  if (actor === 'helper' || target === 'helper')
    signs.push(`helper ${part}`, `helper ${part} ${cellOf(one)}`);
  if (did === 'pronoun' && ['she', 'he', 'they'].includes(actor)) signs.push('unresolved');
  return signs;
}

function verbSigns({ part, isNot, isMust, isMaybe, isWish, chain, cell }: ToldCandidate): string[] {
  return [
    ...(isNot ? ['not', `not ${part}`] : []),
    ...(isMust ? [`must ${part}`] : []),
    ...(isMaybe ? ['maybe', `maybe ${part}`] : []),
    ...(isWish ? [`wish ${cell === undefined ? 'unknown' : 'known'}`] : []),
    ...(chain === undefined ? [] : ['chain', `chain ${chain}`]),
  ];
}

/** People by how they stand to the client: self, coach, anyone or another. */
function roughly(kind: string, mostly: string): string {
  if (kind === 'self' || kind === 'we' || kind === 'we-with') return 'self';
  if (kind === 'you' || kind === 'anyone') return kind;
  return kind === 'none' ? mostly : 'other';
}

function kindSigns(one: ToldCandidate): string[] {
  const kind = verbKindOf(one);
  const did = roughly(mentionKind(one.doer), 'self');
  const isOwn = one.actor === 'self' && one.toward?.kind === 'self';
  const met = isOwn ? 'own' : roughly(mentionKind(one.toward), 'none');
  const by =
    one.by === undefined || ['direct', 'owner', 'apart'].includes(one.by) ? (one.by ?? 'none') : 'word';
  const pair = `${did} to ${met}`;
  return [
    `kind ${kind}`,
    `kind ${kind} ${met}`,
    `kind ${kind} ${pair}`,
    `kind ${kind} ${pair} ${by}`,
    `kind ${kind} ${one.part}`,
    `kind ${kind} ${cellOf(one)}`,
    `kind ${kind} ${one.isNot ? 'not' : 'so'}`,
    `${pair} ${by}`,
  ];
}

const leads = new Set<string>([
  ...toldGrammar.starting,
  ...toldGrammar.joining,
  'know',
  'think',
  'like',
  'to',
]);

function placeSigns(one: ToldCandidate, { spoken, words }: PeopledUtterance): string[] {
  const { rank, among, first, last, part } = one;
  const before = words[first - 1]?.word;
  const length = Math.min(6, Math.floor(Math.log2(spoken.words.length + 1)));
  return [
    `among ${Math.min(among, 8)}`,
    `rank ${Math.min(rank, 6)}`,
    `length ${length}`,
    `span ${Math.min(8, last - first)}`,
    ...(before === undefined ? ['begins'] : leads.has(before) ? [`after ${before.replace("'", '')}`] : []),
    ...(isAsked(one, spoken.utterance.text) ? ['asked', `asked ${part}`] : []),
    ...formSign(words[one.head]),
  ];
}

function isAsked({ end }: ToldCandidate, text: string): boolean {
  return /^[^.!?]{0,200}\?/u.test(text.slice(end, end + 201));
}

function formSign(head: HeardWord | undefined): string[] {
  if (head === undefined) return [];
  const ending = ['ing', 'ed', 's'].find((one) => head.word.endsWith(one)) ?? 'other';
  return [`form ${ending}`];
}
