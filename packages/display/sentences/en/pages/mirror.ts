import type { DirectionReading } from '@crucible/core/circumplex/direction.ts';
import { type Octant, octantNear, octants } from '@crucible/core/circumplex/octant.ts';
import type { MirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { Scene, ScenePart } from '@crucible/core/mirror/scene.ts';
import type { Stop } from '@crucible/core/mirror/stop.ts';
import { count, listOf, numeral } from '../count.ts';
import { countScenes, type MirrorReader } from '../mirror.ts';
import { nameOf, plainText } from '../name.ts';
import { stepWords } from '../session.ts';
import { waysToSay } from './client-agreement.ts';

/** What the coach alone reads and does. */
export const mirrorWords = {
  remindHint: 'Your client sees it only when you open it.',
  onlyYours: 'Only you see this.',
  bothSee: 'Both of you see this.',
  open: 'Open it to my client',
  fromNote: 'From the note.',
  take: 'Take it out of the note',
  pull: 'What I find myself doing',
  sort: 'Sort the scenes, unlabelled',
  sortHint:
    'The words of one scene, without names and without its side. What do they look like to you? Scenes of the last fourteen days are left out.',
  sorted: 'Nothing waits to be sorted.',
  sortKeep: 'Keep it and show the next',
} as const;

/** What both read, and neither differently. */
const bothRead = {
  title: 'Out there, in here',
  lead: 'Whatever happens to somebody out there tends to happen in this room too. Is it the same thing?',
  pairs: 'Pairs',
  remind: 'This reminds me of …',
  put: 'Put them beside each other',
  outside: 'Out there',
  room: 'In here',
  same: 'Same thing?',
  answer: 'Answer',
  inWords: 'In words',
  agree: 'We agree on it now',
  agreed: 'You have said that you agree on it; it waits for the other.',
  kept: 'Kept.',
  edit: 'Put it in other words',
  editHint: 'What stood before stays beside it.',
  before: 'As it was told before',
  follows: 'What follows on what',
  numbers: 'Numbers',
  aloud: 'How often each, as a table',
  how: 'What was done',
  often: 'How often',
  numbersHint: 'Behind the pairs, and rarely with an answer. Cannot tell yet is how they usually look.',
  which: 'Which session?',
  where: 'Where?',
  withWhom: 'Who was it with?',
  whichWay: 'Which way?',
  more: 'How much, and whether it happened',
  howMuch: 'How much?',
  didOrExpected: 'Did it happen?',
  noSession: 'Once a session has begun, one can be written down here.',
} as const;

/** The same page in the words of whoever reads it. */
export const sharedMirrorWords = {
  coach: {
    ...bothRead,
    empty: [
      'Here one scene from out there stands beside one from in here: what I wanted, what they did, what I did, and then they. The question beside them is only: is it the same thing?',
      'Scenes come from your notes, three taps each, or are written below. In the room “they” is the coach and “I” the client.',
    ],
    noPairs: 'No pair yet. One scene from each side is enough for the first.',
    scenes: 'Scenes',
    tell: 'Write down a scene',
    tellLead: 'For yourself, until you open it.',
    keep: 'Keep the scene',
    settings: { outside: 'out there', room: 'in the room' },
    contested: 'Seen differently; it stands in no count.',
    followsHint: 'Counts of scenes, each of them one tap away. They compare with nobody.',
    by: { coach: 'I', client: 'My client' },
    told: { coach: 'in my words', client: 'in my client’s words' },
    ways: { ...waysToSay, 'typed-for-client': ', typed by me for my client' },
    sees: 'My client sees it differently',
  },
  client: {
    ...bothRead,
    empty: [
      'Here a situation from out there stands beside one from in here: what I wanted, what they did, what I did, and then they. The question beside them is only: is it the same thing?',
      'Your coach opens some to you; you can write down your own below. In here “they” is your coach and “I” is you.',
    ],
    noPairs: 'No pair yet. One situation from each side is enough for the first.',
    scenes: 'Situations',
    tell: 'Write down a situation',
    tellLead: 'Your coach sees it too, in your words.',
    keep: 'Keep it',
    settings: { outside: 'out there', room: 'in here, with my coach' },
    contested: 'Seen differently; it stands in no count.',
    followsHint: 'Counts of situations, each of them one tap away. They compare with nobody.',
    by: { coach: 'My coach', client: 'I' },
    told: { coach: 'in my coach’s words', client: 'in my words' },
    ways: { ...waysToSay, 'typed-for-client': ', typed by my coach for me' },
    sees: 'I see it differently',
  },
} as const;
export type SharedMirrorWords = (typeof sharedMirrorWords)[MirrorReader];

/** Only the client sees differently: what they told themselves they put in other words. */
export const contestWords = {
  title: 'I see it differently',
  hint: 'What you say stays beside it, always, and it leaves every count until you both agree.',
  words: 'How do you see it?',
  submit: 'Say so',
} as const;

/** Something out there that stops people, and no pattern of a person. */
export const stopWords = {
  coach: {
    title: 'Where my client stops',
    lead: 'What stands in the way out there. It counts in nothing: a ceiling is not somebody’s pattern.',
    tell: 'Write down what is in the way',
  },
  client: {
    title: 'Where I stop',
    lead: 'What stands in the way out there. It counts in nothing: a ceiling is not your pattern.',
    tell: 'Write down what is in the way',
  },
  stopped: 'What stopped me?',
  gotPast: 'Who got past here, and how?',
  standing: 'Whose is it?',
} as const;

export const stopStandingWords: Readonly<Record<NonNullable<Stop['standing']>, string>> = {
  'mine-to-try': 'mine to try',
  'not-mine-to-fix': 'not mine to fix',
};

export function stopSentences({ stopped, gotPast, standing }: Stop): readonly string[] {
  return [
    `What stopped me: ${plainText(stopped)}`,
    ...(gotPast === undefined ? [] : [`Who got past: ${plainText(gotPast)}`]),
    ...(standing === undefined ? [] : [`It is ${stopStandingWords[standing]}.`]),
  ];
}

/** A scene in words of a transcript. */
export const quotedWords = {
  which: 'What are these words?',
  make: 'Make a scene of them',
  toldHere: 'Situations told here',
  withCoach: 'with you',
} as const;

export function toldHereSentence(n: number): string {
  if (n === 0) return 'No situation stands out in this text; that is not to say that none was told.';
  return `${count(n, 'situation')} may have been told. Proposals by the reader, often wrong: open one, look at the words, and write it down or leave it.`;
}

export const intensityWords: Readonly<Record<NonNullable<ScenePart['intensity']>, string>> = {
  1: 'a little',
  2: 'clearly',
  3: 'very much',
};
export const standingWords: Readonly<Record<NonNullable<ScenePart['standing']>, string>> = {
  actual: 'it happened',
  expected: 'expected',
};

/** What somebody did, with the words where there were some. */
export function partSentence(part: ScenePart | undefined): string {
  if (part === undefined) return '–';
  const expected = part.standing === 'expected' ? ', expected' : '';
  const doing = `${stepWords[part.octant]}${expected}`;
  if (part.words === undefined) return doing;
  return `${part.quote === undefined ? plainText(part.words) : `“${plainText(part.words)}”`} (${doing})`;
}

/** A scene in a list to choose from. */
export function sceneLabel({ parts, ...scene }: Scene): string {
  const who = scene.setting === 'room' ? 'In here' : nameOf(scene.person);
  return `${who} – they: ${partSentence(parts.they)}; I: ${partSentence(parts.i)}`;
}

/** Which way what was done leans, as a word and its interval, or why it is not said. */
export function directionSentence(
  reading: DirectionReading,
  { part, reader }: { readonly part: 'they' | 'i'; readonly reader: MirrorReader },
): string {
  const whose = part === 'they' ? 'What they did' : 'What I did';
  if (!reading.passed)
    return `${whose}, ${countScenes(reading.n, reader)}: cannot tell yet – ${whyNot[reading.why]}.`;
  const { angle, low, high, n } = reading.direction;
  const nearest = octantNear(angle);
  const together = `${whose}, in ${countScenes(n, reader)} together: ${stepWords[nearest]}`;
  // A client reads words and no scale.
  if (reader === 'client') return `${together}.`;
  const half = Math.round((high - low) / 2);
  return `${together} (${numeral(Math.round(angle))} degrees, give or take ${numeral(half)}).`;
}

/** Whether something is done another way with one than with another. */
export function apartSentence(
  { part, sides, standing, turn, low, high }: MirrorNumbers['apart'][number],
  reader: MirrorReader,
): string {
  const [one, other] = sides.map(({ person }) =>
    person === undefined ? 'in here' : `with ${nameOf(person.name)}`,
  );
  const what = part === 'they' ? 'What they did' : 'What I did';
  if (standing === 'not-apart') return `${what} ${one} and ${other}: no difference stands out.`;
  const leans = `${what} leans another way ${other} than ${one}`;
  // A client reads words and no scale.
  if (reader === 'client') return `${leans}.`;
  const bounds = [low, high].map((end) => numeral(Math.round(end)));
  return `${leans}: ${numeral(Math.round(Math.abs(turn)))} degrees apart (a turn of ${bounds.join(' to ')}).`;
}

/** The circle in words. */
export function circleSentence(
  counts: Readonly<Partial<Record<Octant, number>>>,
  part: 'they' | 'i',
): string {
  const seen = octants.flatMap((octant) => {
    const n = counts[octant] ?? 0;
    return n === 0 ? [] : [`${stepWords[octant]} ${n}`];
  });
  return `${part === 'they' ? 'What they did' : 'What I did'}: ${listOf(seen)}.`;
}

const whyNot: Readonly<Record<Extract<DirectionReading, { readonly passed: false }>['why'], string>> = {
  'few-acts': 'ten are needed',
  'few-sessions': 'three sessions are needed',
  'no-common-direction': 'no common direction yet',
  'too-wide': 'it could still lie too far to either side',
};

export function sortLead(left: number): string {
  return `${count(left, 'scene waits', 'scenes wait')} to be sorted.`;
}
