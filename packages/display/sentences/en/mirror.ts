import type { IfThen } from '@crucible/core/mirror/if-then.ts';
import type { LikenessCounts } from '@crucible/core/mirror/likeness-gate.ts';
import type { MirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { PulledWord, PullMissing } from '@crucible/core/mirror/pull.ts';
import type { LikenessAnswer, PartName } from '@crucible/core/mirror/scene.ts';
import { count, listOf, percent } from './count.ts';
import { nameOf } from './name.ts';
import { pullWords, stepWords } from './session.ts';

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
export function ifThenSentence({ way, given, n, next, withContested }: IfThen<unknown>): string {
  const [first] = next;
  const both = withContested ? ` With what is seen differently: ${count(withContested.n, 'scene')}.` : '';
  if (first === undefined) return `They: ${stepWords[given]}. No scene is left that both see alike.${both}`;
  const steps =
    way === 'answer'
      ? `They: ${stepWords[given]}. I: ${stepWords[first.octant]}.`
      : `I: ${stepWords[given]}. And then they: ${stepWords[first.octant]}.`;
  const often = withContested?.next[first.octant];
  const withThem = withContested
    ? ` With what is seen differently: ${often ?? 0} of ${count(withContested.n, 'scene')}.`
    : '';
  return `${steps} So in ${first.scenes.length} of ${count(n, 'scene')}.${withThem}`;
}

type ShownLikeness = MirrorNumbers['likenesses'][number];

/** What may be said of the likeness of the room with one person, which is rarely more than "cannot tell yet". */
export function likenessSentence(found: ShownLikeness, sorted: MirrorNumbers['sorted']): string {
  const name = nameOf(found.person.name);
  switch (found.standing) {
    case 'too-few':
      return `Cannot tell yet whether the scenes in here are like those with ${name}: ${missingWords(found.missing)}.`;
    case 'not-found':
      return `No likeness stands out between the scenes in here and those with ${name}. From as many scenes as there are, a likeness of the whole room would be found in about ${percent(found.power.full)} of work like this, one of six scenes in ten in about ${percent(found.power.part)}${found.power.full < enoughPower ? ': cannot tell yet' : ''}.`;
    case 'found':
      return `The scenes in here are more like those with ${name} than like those with everybody else; chance would sort them so in about ${chance(found)}. ${sorted === 'blind' ? 'They were sorted unlabelled.' : 'Sorted by me, who was there.'} It may be the link; it may be what was asked about in these sessions, or something the coach does. Does it hold?`;
  }
}

const enoughPower = 0.8;

function chance({ p }: { readonly p: number }): string {
  return `${Math.max(1, Math.ceil(p * 1000))} of 1,000 tries`;
}

function missingWords({ room, person, others, people, sessions }: Partial<LikenessCounts>): string {
  const parts = [
    room && `${count(room, 'scene')} in here`,
    person && `${count(person, 'scene')} with them`,
    others && `${count(others, 'scene')} with others`,
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

export function pullMissingSentence({ here, usual, engagements }: PullMissing): string {
  const parts = [
    here && `${count(here, 'note')} here`,
    usual && `${count(usual, 'note')} elsewhere`,
    engagements && `${count(engagements, 'client')} more who agreed to be counted`,
  ].filter((part): part is string => typeof part === 'string');
  return `Cannot tell yet: still missing ${listOf(parts)}.`;
}
