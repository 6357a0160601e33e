import type { Reading } from '@crucible/core/session/reading.ts';
import type { ReadSession } from '../../report/session-report.ts';
import { count, listOf, percent } from './count.ts';
import { lengthOf } from './time.ts';

/** What the first sentence rests on. */
export type SessionFacts = Pick<ReadSession, 'transcript'> & {
  readonly reading: Pick<Reading, 'floor' | 'coachMoves' | 'roles'>;
};

/** What to read first: what happened in the hour, in one sentence that the file can carry. */
export function firstSentence({ transcript, reading }: SessionFacts): string {
  const { floor, coachMoves } = reading;
  const within =
    'known' in floor.duration ? `in ${lengthOf(floor.duration.known)}` : `in ${count(floor.words, 'word')}`;
  if ('known' in coachMoves) {
    const back = count(coachMoves.known.counts.reflection, 'saying-back', 'sayings-back');
    const share = floor.coachShareOfWords;
    const words = 'known' in share ? `; ${percent(share.known)} of the words were the coach's` : '';
    return `${count(coachQuestions(reading, coachMoves.known.counts.question), 'question')} and ${back} ${within}${words}.`;
  }
  const people = transcript.speakers.filter(({ kind }) => kind === 'person').length;
  const voices = people === 0 ? 'and no names' : `and ${count(people, 'speaker')}`;
  const turns =
    'known' in floor.speakers
      ? count(
          floor.speakers.known.reduce((sum, speaker) => sum + speaker.turns, 0),
          'turn',
        )
      : count(transcript.utterances.length, 'piece');
  return 'known' in floor.duration
    ? `${listOf([count(floor.words, 'word'), turns])} ${within}, ${voices}.`
    : `${count(floor.words, 'word')}, ${turns} ${voices}.`;
}

/** Every question the coach asked; turns that ask only where single questions could not be counted. */
function coachQuestions({ floor, roles }: Pick<Reading, 'floor' | 'roles'>, askingTurns: number): number {
  if (!('known' in floor.speakers)) return askingTurns;
  return floor.speakers.known
    .filter(({ speaker }) => roles.roles[speaker] === 'coach')
    .reduce((sum, { questions }) => sum + questions.length, 0);
}
