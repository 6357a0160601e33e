import type { EngagementId, SessionId } from '@crucible/core/ids.ts';
import { readPull } from '@crucible/core/mirror/pull.ts';
import { lentTaps, type TapsCounted, tapsIn, yardstick } from '@crucible/core/mirror/yardstick.ts';
import { pcg32, type Random } from '@crucible/core/random.ts';
import { type NoteWritten, notes, type Pull, pulls } from '@crucible/core/session/note.ts';
import { pullSentence } from '@crucible/display/sentences/en/mirror.ts';
import { unit } from './draw-scene.ts';
import { foldAll } from './fold-all.ts';

type Row = Readonly<Record<string, string | number>>;

/** One word is usual in .15 of sessions; the rest goes evenly to the other words and to nothing special. */
const cells = [
  { here: 10, elsewhere: 40, often: 0.6, before: 0.46 },
  { here: 10, elsewhere: 40, often: 0.8, before: 0.88 },
  { here: 10, elsewhere: 40, often: 0.15, before: 0.02 },
  { here: 12, elsewhere: 80, often: 0.6, before: 0.66 },
  { here: 12, elsewhere: 80, often: 0.8, before: 0.98 },
] as const;

export function measurePull(rounds: number): readonly Row[] {
  const random = pcg32(211);
  return cells.map(({ here, elsewhere, often, before }) => {
    let [ofWord, ofAny] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const said = sentences(taps(here, often, random), split(taps(elsewhere, 0.15, random)));
      const word = said.filter((sentence) => sentence.includes('"comfort"'));
      ofWord += word.length;
      ofAny += said.length > 0 ? 1 : 0;
    }
    return {
      'notes here': here,
      elsewhere,
      'usual .15, here': often,
      'this word found': Number((ofWord / rounds).toFixed(3)),
      'any word found': Number((ofAny / rounds).toFixed(3)),
      'before (2.11)': before,
    };
  });
}

function taps(n: number, often: number, random: Random): Pull[] {
  const rest = pulls.filter((word) => word !== 'LM');
  return Array.from({ length: n }, () =>
    unit(random) < often ? 'LM' : (rest[random.below(rest.length)] ?? 'nothing'),
  );
}

function split(all: readonly Pull[]): Pull[][] {
  return [0, 1, 2, 3].map((nth) => all.filter((_, at) => at % 4 === nth));
}

/** What would be said of words that are more or less frequent than usual, from the entries on. */
function sentences(here: readonly Pull[], others: readonly (readonly Pull[])[]): string[] {
  const written = here.map(
    (felt, at): NoteWritten => ({
      ...{ kind: 'note-written', version: 1, session: `session ${at}` as SessionId },
      ...{ scenes: [], worried: false, felt },
    }),
  );
  const counted = others.map(
    (felt, at): TapsCounted => ({
      ...{ kind: 'taps-counted', version: 1, engagement: `engagement ${at}` as EngagementId },
      taps: Object.fromEntries(pulls.map((word) => [word, felt.filter((one) => one === word).length])),
    }),
  );
  const own = 'this one' as EngagementId;
  const read = readPull(tapsIn(foldAll(notes, written)), lentTaps(foldAll(yardstick, counted), own));
  if (read.standing === 'too-few') return [];
  return read.words.filter(({ standing }) => standing !== 'as-usual').map(pullSentence);
}
