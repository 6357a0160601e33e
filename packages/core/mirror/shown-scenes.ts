import { bearerOf, type Cast } from '../engagement/cast.ts';
import type { Place } from '../engagement/entry.ts';
import type { Author, Via } from '../engagement/party.ts';
import { nameKey } from '../engagement/same-name.ts';
import type { PairId, SceneId } from '../ids.ts';
import type { Notes } from '../session/note.ts';
import type { Instant } from '../units.ts';
import {
  type Contest,
  isContested,
  type KeptAnswer,
  type KeptScene,
  latestOf,
  type NoteSlot,
  type Scene,
  type Scenes,
  type ToldVersion,
} from './scene.ts';
import { toldFrom } from './scene-rules.ts';

/** Whoever a scene outside is with: `key` joins all names of one person. */
export type OtherPerson = { readonly key: string; readonly name: string };

/** A scene as it is looked at: the latest version, with all that stands beside it. */
export type ShownScene = {
  /** Absent while it stands in a note only; then `slot` names it. */
  readonly scene?: SceneId;
  readonly slot?: NoteSlot;
  readonly told: Scene;
  readonly person?: OtherPerson;
  readonly by?: Author;
  readonly via?: Via;
  readonly at: Instant;
  readonly place: Place;
  readonly earlier: readonly ToldVersion[];
  /** Whether both see it. */
  readonly open: 'both' | 'coach';
  readonly contested: boolean;
  readonly contests: readonly Contest[];
  readonly settledBy: KeptScene['settledBy'];
};

export type ShownPair = {
  readonly pair: PairId;
  readonly outside: ShownScene;
  readonly room: ShownScene;
  readonly by: Author;
  readonly at: Instant;
  readonly open: 'both' | 'coach';
  readonly answers: readonly KeptAnswer[];
};

/** What there is to look at; without `desk` and `notes` it is what both see. */
export type Sources = {
  readonly shared: Scenes;
  readonly desk?: Scenes;
  readonly notes?: Notes;
  readonly cast: Cast;
};

/** Every scene once: as both see it, else as the coach told it, else as it stands in the latest note. */
export function shownScenes({ shared, desk, notes = [], cast }: Sources): ShownScene[] {
  const opened = new Set(shared.scenes.map(({ scene }) => scene));
  const own = (desk?.scenes ?? []).filter(({ scene }) => !opened.has(scene));
  const taken = new Set((desk?.scenes ?? []).flatMap(({ from }) => (from ? [slotKey(from)] : [])));
  const noted = notes.flatMap(({ session, notes: versions }) => {
    const latest = versions.at(-1);
    return (latest?.scenes ?? []).flatMap((one, nth): ShownScene[] => {
      if (latest === undefined || taken.has(slotKey({ session, nth }))) return [];
      const told = toldFrom(one, session);
      return [
        {
          ...bare,
          slot: { session, nth },
          told,
          ...personOf(cast, told),
          at: latest.at,
          place: latest.place,
        },
      ];
    });
  });
  return [
    ...shared.scenes.map((one) => shownOf(one, cast, 'both')),
    ...own.map((one) => shownOf(one, cast, 'coach')),
    ...noted,
  ];
}

const bare = { earlier: [], open: 'coach', contested: false, contests: [], settledBy: [] } as const;

function shownOf(kept: KeptScene, cast: Cast, open: ShownScene['open']): ShownScene {
  const { told, by, via, at, place } = latestOf(kept);
  const { scene, contests, settledBy, versions } = kept;
  return {
    ...{ scene, told, by, via, at, place, open, contests, settledBy },
    ...personOf(cast, told),
    earlier: versions.slice(0, -1),
    contested: isContested(kept),
  };
}

function personOf(cast: Cast, told: Scene): { readonly person?: OtherPerson } {
  if (told.setting === 'room') return {};
  return { person: personNamed(cast, told.person) };
}

/** Whoever is meant by a name, as the two call them now. */
export function personNamed(cast: Cast, name: string): OtherPerson {
  const bearer = bearerOf(cast, name);
  return bearer ? { key: bearer.person, name: bearer.aliases[0] } : { key: nameKey(name), name };
}

function slotKey({ session, nth }: NoteSlot): string {
  return `${session}/${nth}`;
}

/** Pairs whose scenes are both there, the coach's own and those that both see. */
export function shownPairs({ shared, desk }: Sources, all: readonly ShownScene[]): ShownPair[] {
  const opened = new Set(shared.pairs.map(({ pair }) => pair));
  const own = (desk?.pairs ?? []).filter(({ pair }) => !opened.has(pair));
  const byName = new Map(all.map((one) => [one.scene, one]));
  return [
    ...shared.pairs.map((pair) => ({ pair, open: 'both' as const })),
    ...own.map((pair) => ({ pair, open: 'coach' as const })),
  ].flatMap(({ pair: { pair, outside, room, by, at, answers }, open }) => {
    const [first, second] = [byName.get(outside), byName.get(room)];
    return first && second ? [{ pair, outside: first, room: second, by, at, open, answers }] : [];
  });
}
