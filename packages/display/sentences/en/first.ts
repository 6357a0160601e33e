import type { ReadSession } from '../../report/session-report.ts';
import { count, listOf, percent } from './count.ts';
import { moveCount } from './moves.ts';
import { lengthOf } from './time.ts';

/** What to read first: what happened in the hour, in one sentence that the file can carry. */
export function firstSentence({ transcript, reading }: ReadSession): string {
  const { floor, coachMoves } = reading;
  const within =
    'known' in floor.duration ? `in ${lengthOf(floor.duration.known)}` : `in ${count(floor.words, 'word')}`;
  if ('known' in coachMoves) {
    const { question, reflection } = coachMoves.known.counts;
    const share = floor.coachShareOfWords;
    const words = 'known' in share ? `; ${percent(share.known)} of the words were the coach's` : '';
    return `${moveCount('question', question)} and ${moveCount('reflection', reflection)} ${within}${words}.`;
  }
  const people = transcript.speakers.filter(({ kind }) => kind === 'person').length;
  const voices = people === 0 ? 'and no names' : `and ${count(people, 'speaker')}`;
  const turns = count(transcript.utterances.length, 'turn');
  return 'known' in floor.duration
    ? `${listOf([count(floor.words, 'word'), turns])} ${within}, ${voices}.`
    : `${count(floor.words, 'word')}, ${turns} ${voices}.`;
}
