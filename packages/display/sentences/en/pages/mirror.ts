import type { DirectionReading } from '@crucible/core/circumplex/direction.ts';
import { octantAngles, octants } from '@crucible/core/circumplex/octant.ts';
import type { Scene, ScenePart } from '@crucible/core/mirror/scene.ts';
import { count, numeral } from '../count.ts';
import { nameOf, plainText } from '../name.ts';
import { stepWords } from '../session.ts';

export const mirrorWords = {
  title: 'Out there, in here',
  lead: 'Whatever happens to somebody out there tends to happen in this room too. Is it the same thing?',
  empty: [
    'Here one scene from out there stands beside one from in here: what I wanted, what they did, what I did, and then they. The question beside them is only: is it the same thing?',
    'Scenes come from your notes, three taps each, or are written below. In the room “they” is the coach and “I” the client.',
  ],
  pairs: 'Pairs',
  noPairs: 'No pair yet. One scene from each side is enough for the first.',
  remind: 'This reminds me of …',
  remindHint: 'Your client sees it only when you open it.',
  put: 'Put them beside each other',
  outside: 'Out there',
  room: 'In here',
  onlyYours: 'Only you see this.',
  bothSee: 'Both of you see this.',
  open: 'Open it to my client',
  same: 'Same thing?',
  answer: 'Answer',
  contested: 'Seen differently; it stands in no count.',
  agree: 'We agree on it now',
  scenes: 'Scenes',
  fromNote: 'From the note.',
  take: 'Take it out of the note',
  tell: 'Write down a scene',
  tellLead: 'For yourself, until you open it.',
  keep: 'Keep the scene',
  kept: 'Kept.',
  follows: 'What follows on what',
  followsHint: 'Counts of scenes, each of them one tap away. They compare with nobody.',
  pull: 'What I find myself doing',
  numbers: 'Numbers',
  numbersHint: 'Behind the pairs, and rarely with an answer. Cannot tell yet is how they usually look.',
  sort: 'Sort the scenes, unlabelled',
  sortHint:
    'The words of one scene, without names and without its side. What do they look like to you? Scenes of the last fourteen days are left out.',
  sorted: 'Nothing waits to be sorted.',
  sortKeep: 'Keep it and show the next',
  noWords: 'no words',
} as const;

/** What somebody did, with the words where there were some. */
export function partSentence(part: ScenePart | undefined): string {
  if (part === undefined) return '–';
  const expected = part.standing === 'expected' ? ', expected' : '';
  const doing = `${stepWords[part.octant]}${expected}`;
  return part.words === undefined ? doing : `${plainText(part.words)} (${doing})`;
}

/** A scene in a list to choose from. */
export function sceneLabel({ parts, ...scene }: Scene): string {
  const who = scene.setting === 'room' ? 'In the room' : nameOf(scene.person);
  return `${who} – they: ${partSentence(parts.they)}; I: ${partSentence(parts.i)}`;
}

/** Which way what was done leans, as a word and its interval, or why it is not said. */
export function directionSentence(reading: DirectionReading, part: 'they' | 'i'): string {
  const whose = part === 'they' ? 'What they did' : 'What I did';
  if (!reading.passed)
    return `${whose}, ${count(reading.n, 'scene')}: cannot tell yet – ${whyNot[reading.why]}.`;
  const { angle, low, high, n } = reading.direction;
  const nearest = octants[octantAngles.indexOf((Math.round(angle / 45) % 8) * 45)] ?? 'PA';
  const half = Math.round((high - low) / 2);
  return `${whose}, in ${count(n, 'scene')} together: ${stepWords[nearest]} (${numeral(Math.round(angle))} degrees, give or take ${numeral(half)}).`;
}

const whyNot: Readonly<Record<Extract<DirectionReading, { readonly passed: false }>['why'], string>> = {
  'few-acts': 'ten scenes are needed',
  'few-sessions': 'three sessions are needed',
  'no-common-direction': 'no common direction yet',
  'too-wide': 'it could still lie too far to either side',
};

export function sortLead(left: number): string {
  return `${count(left, 'scene waits', 'scenes wait')} to be sorted.`;
}
