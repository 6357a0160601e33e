import { circularKappa } from '../circumplex/circular-kappa.ts';
import type { Octant } from '../circumplex/octant.ts';
import { type Body, foldOf } from '../engagement/entry.ts';
import type { SceneId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type SortTicket, ticketOf } from '../session/sort-ticket.ts';
import { type Instant, instant } from '../units.ts';
import { type ComparedPart, comparedParts } from './likeness.ts';
import type { ShownScene } from './shown-scenes.ts';

export type SortedParts = { readonly [Part in ComparedPart]?: Octant };

/** In `desk`: what the words of a ticket's scene looked like to somebody who sorted them without knowing whose they were. */
export type SceneSorted = Body & {
  readonly kind: 'scene-sorted';
  readonly ticket: SortTicket;
  readonly parts: SortedParts;
};
/** The latest sort of each ticket. */
export type Sorts = Readonly<Record<SortTicket, SortedParts>>;

export const sorts = foldOf<Sorts, SceneSorted>(
  { name: 'sorts 1', initial: {} },
  { 'scene-sorted': (state, { ticket, parts }) => ({ ...state, [ticket]: parts }) },
);

export type SortRefusal = { readonly kind: 'not-in-the-queue' } | { readonly kind: 'another-part-asked' };

/** What the queue shows of a scene: the words of each part that has some, and nothing else. */
export type SortCard = {
  readonly ticket: SortTicket;
  readonly parts: readonly { readonly part: ComparedPart; readonly words: string }[];
  /** How many are left, this one among them. */
  readonly left: number;
};

/** Whoever was in the room has to have left it behind for so long (methods 2.6). */
const restDays = 14;
const dayLength = 86_400_000;

/**
 * The next scene to sort. Their order comes from a hash of their names, which are drawn at random, so it mixes
 * people, out there and in here; `mask` takes the names out of the words.
 */
export function nextToSort(
  shown: readonly ShownScene[],
  {
    sorted,
    now,
    mask,
  }: { readonly sorted: Sorts; readonly now: Instant; readonly mask: (text: string) => string },
): SortCard | undefined {
  const waiting = sortable(shown, now).filter(({ ticket }) => sorted[ticket] === undefined);
  const [next] = waiting.sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  if (next === undefined) return undefined;
  return {
    ticket: next.ticket,
    parts: next.parts.map(({ part, words }) => ({ part, words: mask(words) })),
    left: waiting.length,
  };
}

export function sortScene(
  shown: readonly ShownScene[],
  { ticket, parts, now }: { readonly ticket: SortTicket; readonly parts: SortedParts; readonly now: Instant },
): Result<SceneSorted, SortRefusal> {
  const found = sortable(shown, now).find((one) => one.ticket === ticket);
  if (found === undefined) return refuse({ kind: 'not-in-the-queue' });
  const asked: readonly string[] = found.parts.map(({ part }) => part);
  if (!Object.keys(parts).every((part) => asked.includes(part)))
    return refuse({ kind: 'another-part-asked' });
  return ok({ kind: 'scene-sorted', version: 1, ticket, parts });
}

function sortable(shown: readonly ShownScene[], now: Instant) {
  return shown.flatMap(({ scene, told, at }) => {
    if (scene === undefined || at > instant(Math.max(0, now - restDays * dayLength))) return [];
    const parts = comparedParts.flatMap((part) => {
      const words = told.parts[part]?.words;
      return words === undefined ? [] : [{ part, words }];
    });
    return parts.length === 0 ? [] : [{ ticket: ticketOf(scene), parts }];
  });
}

/** How the scenes were sorted: blind ones feed statistics once they agree with the taps, else the taps do. */
export type SceneSorts = {
  readonly standing: 'blind' | 'by-me';
  readonly blind: ReadonlyMap<SceneId, SortedParts>;
  /** Parts that were both tapped and sorted blind, and how far the two agree beyond chance. */
  readonly units: number;
  readonly kappa?: number;
};

/** At least so many parts, and so much agreement (methods 0.4). */
const leastUnits = 20;
const leastKappa = 0.6;

export function readSorts(shown: readonly ShownScene[], sorted: Sorts): SceneSorts {
  const blind = new Map<SceneId, SortedParts>();
  const tapped: Octant[] = [];
  const seen: Octant[] = [];
  for (const { scene, told } of shown) {
    const parts = scene && sorted[ticketOf(scene)];
    if (scene === undefined || parts === undefined) continue;
    blind.set(scene, parts);
    for (const part of comparedParts) {
      const [tap, sort] = [told.parts[part]?.octant, parts[part]];
      if (tap === undefined || sort === undefined) continue;
      tapped.push(tap);
      seen.push(sort);
    }
  }
  const kappa = circularKappa(tapped, seen);
  const agrees = tapped.length >= leastUnits && kappa !== undefined && kappa >= leastKappa;
  return {
    standing: agrees ? 'blind' : 'by-me',
    blind,
    units: tapped.length,
    ...(kappa !== undefined && { kappa }),
  };
}
