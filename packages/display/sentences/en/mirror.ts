import type { Octant } from '@crucible/core/circumplex/octant.ts';
import type { IfThen } from '@crucible/core/mirror/if-then.ts';
import type { LikenessCounts } from '@crucible/core/mirror/likeness-gate.ts';
import type { MirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { PulledWord, PullMissing } from '@crucible/core/mirror/pull.ts';
import type { LikenessAnswer, PartName } from '@crucible/core/mirror/scene.ts';
import { count, listOf, percent } from './count.ts';
import { nameOf } from './name.ts';
import { pullWords, stepWords } from './session.ts';

export type MirrorReader = 'coach' | 'client';

/** A client reads of situations (words.md). */
export function countScenes(n: number, reader: MirrorReader): string {
  return reader === 'coach' ? count(n, 'scene') : count(n, 'situation');
}

/** The four parts of a scene over their columns. */
export const partWords: Readonly<Record<PartName, string>> = {
  wish: 'what I wanted',
  they: 'what they did',
  i: 'what I did',
  andThen: 'and then they',
};

/** "Same thing?" */
export const likenessAnswerWords: Readonly<Record<LikenessAnswer, string>> = {
  same: 'yes',
  partly: 'partly',
  no: 'no',
  'other-way-round': 'the other way round',
};

/** The most frequent answer or lesson, with the count of scenes and, where some are contested, both counts. */
export function ifThenSentence(
  { way, given, n, next, withContested }: IfThen<unknown>,
  reader: MirrorReader,
): string {
  const [first] = next;
  const all = withContested && countScenes(withContested.n, reader);
  if (first === undefined) {
    const both = all === undefined ? '' : ` With what is seen differently: ${all}.`;
    return `${way === 'answer' ? 'They' : 'I'}: ${stepWords[given]}. Nothing is left that both see alike.${both}`;
  }
  const steps = ifThenSteps({ way, given, next: first.octant });
  const often = withContested?.next[first.octant];
  const withThem = all === undefined ? '' : ` With what is seen differently: ${often ?? 0} of ${all}.`;
  return `${steps} So in ${first.scenes.length} of ${countScenes(n, reader)}.${withThem}`;
}

/** After what, what. */
export function ifThenSteps({ way, given, next }: Steps): string {
  return way === 'answer'
    ? `They: ${stepWords[given]}. I: ${stepWords[next]}.`
    : `I: ${stepWords[given]}. And then they: ${stepWords[next]}.`;
}

type Steps = Pick<IfThen<unknown>, 'way' | 'given'> & { readonly next: Octant };

/** The most frequent answer over the sessions, six at a time; nothing where there is one stretch only. */
export function overTimeSentence({ next, stretches }: ShownHabit): string | undefined {
  const [first] = next;
  if (first === undefined || stretches.length < 2) return undefined;
  const counts = stretches.map(
    ({ from, to, hits, n }) =>
      `${from === to ? `in session ${from}` : `in sessions ${from} to ${to}`} ${hits} of ${n}`,
  );
  return `Over time, ${stepWords[first.octant]}: ${listOf(counts)}.`;
}

type ShownHabit = MirrorNumbers['room']['ifThens'][number];
type ShownLikeness = MirrorNumbers['likenesses'][number];
type ToldOf = { readonly sorted: MirrorNumbers['sorted']; readonly reader: MirrorReader };

/** What may be said of the likeness of the room with one person, which is rarely more than "cannot tell yet". */
export function likenessSentence(found: ShownLikeness, { sorted, reader }: ToldOf): string {
  const name = nameOf(found.person.name);
  const many = reader === 'coach' ? 'scenes' : 'situations';
  switch (found.standing) {
    case 'too-few':
      return `Cannot tell yet whether the ${many} in here are like those with ${name}: ${missingWords(found.missing, reader)}.${paceWords(found)}`;
    case 'not-found':
      return `No likeness stands out between the ${many} in here and those with ${name}. From as many as there are, a likeness of the whole room would be found in about ${percent(found.power.full)} of work like this, one of six in ten in about ${percent(found.power.part)}${found.power.full < enoughPower ? ': cannot tell yet' : ''}.`;
    case 'found':
      return `${likenessFound({ name, p: found.p }, reader)} ${sorters[sorted][reader]} It may be the link; it may be what was asked about in these sessions, or something ${reader === 'coach' ? 'I do' : 'my coach does'}. Does it hold?`;
  }
}

/** Only what is past its gate; how the scenes were sorted is said beside it. */
export function likenessFound(
  { name, p }: { readonly name: string; readonly p: number },
  reader: MirrorReader,
): string {
  const many = reader === 'coach' ? 'scenes' : 'situations';
  return `The ${many} in here are more like those with ${name} than like those with everybody else; chance would sort them so in about ${chance({ p })}.`;
}

const enoughPower = 0.8;
export const sorters = {
  'by-second': {
    coach: 'They were sorted unlabelled by my supervisor.',
    client: 'They were sorted unlabelled by my coach’s supervisor.',
  },
  blind: { coach: 'They were sorted unlabelled.', client: 'They were sorted unlabelled.' },
  'by-me': { coach: 'Sorted by me, who was there.', client: 'Sorted by my coach, who was there.' },
} as const;

function paceWords({ enoughAfter }: ShownLikeness): string {
  return enoughAfter === undefined
    ? ''
    : ` At the present pace there would be enough after about ${count(enoughAfter, 'session')}.`;
}

function chance({ p }: { readonly p: number }): string {
  return `${Math.max(1, Math.ceil(p * 1000))} of 1,000 tries`;
}

function missingWords(
  { room, person, others, people, sessions }: Partial<LikenessCounts>,
  reader: MirrorReader,
): string {
  const parts = [
    room && `${countScenes(room, reader)} in here`,
    person && `${countScenes(person, reader)} with them`,
    others && `${countScenes(others, reader)} with others`,
    people && `${count(people, 'other person', 'other people')}`,
    sessions && count(sessions, 'session'),
  ].filter((part): part is string => typeof part === 'string');
  return `still missing ${listOf(parts)}`;
}

/** What the coach finds themself doing here; the question is about others, not about the client. */
export function pullSentence({ word, here, usual, standing }: PulledWord): string {
  const tapped = `After ${here.hits} of ${count(here.n, 'session')} here you tapped "${pullWords[word]}"; with others after ${usual.hits} of ${usual.n}.`;
  if (standing === 'as-usual') return `${tapped} That is about as usual.`;
  return standing === 'more-often'
    ? `${tapped} Who else around this client finds themself doing so?`
    : `${tapped} What is it here that makes it rarer?`;
}

/** What is about as usual, folded away. */
export function asUsualLabel(n: number): string {
  return `About as usual (${n})`;
}

export function pullMissingSentence({ here, usual, engagements }: PullMissing): string {
  const parts = [
    here && `${count(here, 'note')} here`,
    usual && `${count(usual, 'note')} elsewhere`,
    engagements && `${count(engagements, 'client')} more who agreed to be counted`,
  ].filter((part): part is string => typeof part === 'string');
  return `Cannot tell yet: still missing ${listOf(parts)}.`;
}
