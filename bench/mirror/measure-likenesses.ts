import type { SceneId, SessionId } from '@crucible/core/ids.ts';
import { mirrorNumbers } from '@crucible/core/mirror/mirror-numbers.ts';
import type { SceneTold } from '@crucible/core/mirror/scene.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { shownScenes } from '@crucible/core/mirror/shown-scenes.ts';
import { readSorts } from '@crucible/core/mirror/sorting.ts';
import { pcg32, type Random } from '@crucible/core/random.ts';
import { likenessSentence } from '@crucible/display/sentences/en/mirror.ts';
import { type DrawnParts, drawPatterns, drawScene, unit } from './draw-scene.ts';
import { foldAll } from './fold-all.ts';

type Row = Readonly<Record<string, string | number>>;
type Room = 'person' | 'part' | 'middle' | 'none';

/** Scenes a session of the room, the person and the others together, who are six. */
const paces = { full: [1.25, 1, 2], slower: [0.8, 0.6, 1.2], half: [0.625, 0.5, 1] } as const;
const sessions = 12;
const others = 6;

const cells: readonly {
  readonly pace: keyof typeof paces;
  readonly room: Room;
  readonly before?: number;
  /** By the script that the method was written with, two thousand engagements (docs/methods/likeness.md). */
  readonly anew?: number;
  readonly agreement?: number;
  readonly sessions?: number;
}[] = [
  { pace: 'full', room: 'middle' },
  { pace: 'full', room: 'none' },
  { pace: 'full', room: 'middle', sessions: 24 },
  { pace: 'full', room: 'none', sessions: 24 },
  { pace: 'full', room: 'part', before: 0.43, anew: 0.413 },
  { pace: 'slower', room: 'part', before: 0.09, anew: 0.068 },
  { pace: 'half', room: 'part', before: 0, anew: 0.009 },
  { pace: 'full', room: 'person', before: 0.73, anew: 0.756 },
  { pace: 'slower', room: 'person', before: 0.15, anew: 0.137 },
  { pace: 'half', room: 'person', before: 0.01, anew: 0.024 },
];
const agreement = 0.6;
const roomWords: Readonly<Record<Room, string>> = {
  person: 'like the person',
  part: 'like the person in six of ten',
  middle: 'between person and others',
  none: 'without a pattern',
};

export function measureLikenesses(rounds: number): readonly Row[] {
  const random = pcg32(212);
  return cells.map((cell) => {
    let [right, any, wrong] = [0, 0, 0];
    for (let round = 0; round < rounds; round++) {
      const found = sentences(cell, random).filter((sentence) =>
        sentence.startsWith('The scenes in here are more like'),
      );
      const named = found.filter((sentence) => sentence.includes('the chair'));
      right += named.length > 0 ? 1 : 0;
      wrong += found.length > named.length ? 1 : 0;
      any += found.length > 0 ? 1 : 0;
    }
    const isFalse = cell.room === 'middle' || cell.room === 'none';
    return {
      sessions: cell.sessions ?? sessions,
      pace: paces[cell.pace].join(' / '),
      'the room is': roomWords[cell.room],
      'said of the person': share(right, rounds),
      'of somebody else': share(wrong, rounds),
      'of anybody': share(any, rounds),
      'before (2.12)': isFalse ? 'at most .08' : (cell.before ?? ''),
      'its script anew': cell.anew ?? '',
    };
  });
}

function share(count: number, rounds: number): number {
  return Number((count / rounds).toFixed(3));
}

/** Everything that a page would say of likeness in one engagement. */
function sentences(
  { pace, room, sessions: count = sessions }: (typeof cells)[number],
  random: Random,
): string[] {
  const patterns = drawPatterns({ apart: 90, agreement }, random);
  const [inRoom, withPerson, withOthers] = paces[pace];
  const told: SceneTold[] = [];
  const tell = (session: number, parts: DrawnParts, person?: string): void => {
    if (parts.they === undefined && parts.i === undefined) return;
    told.push(toldAs(told.length, { session, parts, person }));
  };
  for (let session = 0; session < count; session++) {
    for (let nth = poisson(inRoom, random); nth > 0; nth--) {
      const isPart = room === 'part' && unit(random) >= 0.6;
      tell(session, drawScene(patterns[isPart ? 'middle' : room === 'part' ? 'person' : room], random));
    }
    for (let nth = poisson(withPerson, random); nth > 0; nth--)
      tell(session, drawScene(patterns.person, random), 'the chair');
    for (let nth = poisson(withOthers, random); nth > 0; nth--) {
      tell(session, drawScene(patterns.others, random), `person ${random.below(others)}`);
    }
  }
  const shown = shownScenes({
    desk: foldAll(scenes, told),
    shared: scenes.initial,
    cast: { people: [], masked: [] },
  });
  const numbers = mirrorNumbers(shown, readSorts(shown, {}), []);
  return numbers.likenesses.map((found) =>
    likenessSentence(found, { sorted: numbers.sorted, reader: 'coach' }),
  );
}

function toldAs(
  at: number,
  {
    session,
    parts,
    person,
  }: { readonly session: number; readonly parts: DrawnParts; readonly person: string | undefined },
): SceneTold {
  const said = Object.fromEntries(Object.entries(parts).map(([part, octant]) => [part, { octant }]));
  const told = { session: `session ${session}` as SessionId, parts: said };
  return {
    ...{ kind: 'scene-told', version: 1, scene: `scene ${at}` as SceneId },
    told: person === undefined ? { ...told, setting: 'room' } : { ...told, setting: 'outside', person },
  };
}

/** Knuth 1969. */
function poisson(mean: number, random: Random): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = unit(random); product > least; product *= unit(random)) count += 1;
  return count;
}
