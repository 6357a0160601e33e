import { codedSessions } from '@crucible/reading/fixtures/coded-sessions.ts';
import { seenSessions } from '../training/coded-lessons.ts';
import { clientTalkAccuracy } from './accuracy/client-talk.ts';
import { coachMovesAccuracy } from './accuracy/coach-moves.ts';
import type { ReaderAccuracy } from './accuracy/reader-accuracy.ts';
import { rolesAccuracy } from './accuracy/roles.ts';
import { stanceAccuracy } from './accuracy/stance.ts';
import { toldAccuracy } from './accuracy/told.ts';

const readers: readonly ReaderAccuracy[] = [
  coachMovesAccuracy,
  clientTalkAccuracy,
  rolesAccuracy,
  toldAccuracy,
  stanceAccuracy,
];

/**
 * How often the readers agree with what experts coded (docs/methods): five folds by video, each read by
 * weights that never saw it; intervals by bootstrap over videos.
 */
export function main(): void {
  const sessions = seenSessions(codedSessions());
  if (sessions.length === 0) return;
  for (const { title, rows } of readers) {
    console.log(title);
    console.table(rows(sessions));
  }
}
