import { codedSessions } from '@crucible/reading/fixtures/coded-sessions.ts';
import { seenSessions } from '../training/coded-lessons.ts';
import { clientTalkAccuracy } from './accuracy/client-talk.ts';
import { coachMovesAccuracy } from './accuracy/coach-moves.ts';
import { floors } from './accuracy/floors.ts';
import type { ReaderAccuracy, Row } from './accuracy/reader-accuracy.ts';
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
  const seen = readers.flatMap(({ title, rows }) => {
    const begun = performance.now();
    const own = rows(sessions);
    console.log(`${title} (${Math.round((performance.now() - begun) / 1000)} s)`);
    console.table(own);
    return own;
  });
  tellFloors(seen);
}

/** Every floor once more, the missed ones by name; one without a figure is a fault of this bench. */
function tellFloors(rows: readonly Row[]): void {
  const byMetric = new Map(rows.map((row) => [row.metric, row]));
  const unmeasured = Object.keys(floors).filter((metric) => !byMetric.has(metric));
  if (unmeasured.length > 0) throw new Error(`no figure for ${unmeasured.join(', ')}`);
  const missed = Object.keys(floors).filter((metric) => byMetric.get(metric)?.state === 'missed');
  console.log(`Floors met: ${Object.keys(floors).length - missed.length} of ${Object.keys(floors).length}.`);
  for (const metric of missed) {
    console.log(`Missed: ${metric} ${byMetric.get(metric)?.ours}, floor ${byMetric.get(metric)?.floor}`);
  }
}
