import type { Octant } from '@crucible/core/circumplex/octant.ts';
import type { MomentAnswer } from '@crucible/core/session/kept-transcript.ts';
import type { Pull } from '@crucible/core/session/note.ts';
import type { MovedAway, Session } from '@crucible/core/session/session.ts';
import type { ShownRecording } from '@crucible/core/session/withdrawn-words.ts';
import { listOf } from './count.ts';
import { nameOf } from './name.ts';
import { untilWords } from './until.ts';

/** What the coach felt like doing, on the taps of the note. */
export const pullWords: Readonly<Record<Pull, string>> = {
  PA: 'take over',
  BC: 'prove a point',
  DE: 'keep my distance',
  FG: 'say less',
  HI: 'give in',
  JK: 'please',
  LM: 'comfort',
  NO: 'take their side',
  nothing: 'nothing special',
};

/** What somebody did in a scene, on its taps. */
export const stepWords: Readonly<Record<Octant, string>> = {
  PA: 'leads',
  BC: 'pushes past',
  DE: 'goes cool',
  FG: 'steps back',
  HI: 'goes along',
  JK: 'keeps the peace',
  LM: 'supports',
  NO: 'draws in',
};

export const answerWords: Readonly<Record<MomentAnswer, string>> = {
  yes: 'yes',
  no: 'no',
  'not-sure': 'not sure',
};

export function standingSentence(standing: Session['standing'] | MovedAway['standing']): string {
  return standings[standing];
}

const standings: Readonly<Record<Session['standing'] | MovedAway['standing'], string>> = {
  planned: 'Coming up.',
  held: 'It took place.',
  cancelled: 'It was cancelled.',
  'moved-away': 'A session was filed here by mistake and has been moved to where it belongs.',
};

/** That words are kept, for both to see. */
export function recordingSentence({ recorded, until, withdrawn }: ShownRecording): string {
  if (withdrawn !== undefined)
    return 'A transcript of this session was kept. What it was kept under has been withdrawn, so it is not opened any more.';
  const speak = recorded.length === 1 ? 'speaks' : 'speak';
  return `A transcript of this session is kept ${untilWords(until)}: ${listOf(recorded.map(nameOf))} ${speak} in it.`;
}
