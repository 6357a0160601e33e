import type { CuePlace } from '@crucible/core/session/utterance.ts';

/** The last of the places, which lie in order, that begins at `at` or before. */
export function cueAt(places: readonly CuePlace[], at: number): CuePlace | undefined {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((places[middle]?.start ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return places[from - 1];
}
