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
  return nextOf(sortable(shown, now), sorted, mask);
}

type Waiting = Pick<SortCard, 'ticket' | 'parts'>;

/** The first of what nobody sorted yet, in the order of the tickets. */
export function nextOf(
  all: readonly Waiting[],
  sorted: Sorts,
  mask: (text: string) => string = (text) => text,
): SortCard | undefined {
  const waiting = all.filter(({ ticket }) => sorted[ticket] === undefined);
  const [next] = waiting.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
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
  return sortOf(sortable(shown, now), { ticket, parts });
}

/** Only what lies in the queue is sorted, and of it only the parts that have words. */
export function sortOf(
  all: readonly Waiting[],
  { ticket, parts }: Pick<SceneSorted, 'ticket' | 'parts'>,
): Result<SceneSorted, SortRefusal> {
  const found = all.find((one) => one.ticket === ticket);
  if (found === undefined) return refuse({ kind: 'not-in-the-queue' });
  const asked: readonly string[] = found.parts.map(({ part }) => part);
  if (!Object.keys(parts).every((part) => asked.includes(part)))
    return refuse({ kind: 'another-part-asked' });
  return ok({ kind: 'scene-sorted', version: 1, ticket, parts });
}

function sortable(shown: readonly ShownScene[], now: Instant): Waiting[] {
  return shown.flatMap((one) =>
    one.at > instant(Math.max(0, now - restDays * dayLength)) ? [] : wordsToSort(one),
  );
}

/** The words of a scene under its ticket; nothing of one that has none, or stands in a note only. */
export function wordsToSort({ scene, told }: ShownScene): Waiting[] {
  if (scene === undefined) return [];
  const parts = comparedParts.flatMap((part) => {
    const words = told.parts[part]?.words;
    return words === undefined ? [] : [{ part, words }];
  });
  return parts.length === 0 ? [] : [{ ticket: ticketOf(scene), parts }];
}

/**
 * How the scenes were sorted. What a second person sorted unlabelled feeds statistics once it agrees with the
 * coach's own sorts; else what the coach sorted blind does, once that agrees with the taps; else the taps do.
 */
export type SceneSorts = {
  readonly standing: 'by-second' | 'blind' | 'by-me';
  /** The sorts that feed statistics, where they are not the taps. */
  readonly sorted: ReadonlyMap<SceneId, SortedParts>;
};

/** Parts that two sorted, and how far they agree beyond chance, once it can be told (methods 0.4). */
export type Agreement = { readonly units: number; readonly kappa?: number };

/** At least so many parts, and so much agreement (methods 0.4). */
const leastUnits = 20;
const leastKappa = 0.6;

/** `second`: what the supervisor sorted. */
export function readSorts(shown: readonly ShownScene[], own: Sorts, second: Sorts = {}): SceneSorts {
  const none = { standing: 'by-me', sorted: new Map<SceneId, SortedParts>() } as const;
  if (doesAgree(agreementOf(shown, second, own)))
    return { standing: 'by-second', sorted: mapOf(shown, second) };
  return doesAgree(agreementOf(shown, own)) ? { standing: 'blind', sorted: mapOf(shown, own) } : none;
}

/** How far sorts agree with what else is said of the same parts: with other sorts, and with the taps where there are none. */
export function agreementOf(shown: readonly ShownScene[], sorted: Sorts, others: Sorts = {}): Agreement {
  const [one, other]: [Octant[], Octant[]] = [[], []];
  for (const { scene, told } of shown) {
    if (scene === undefined) continue;
    const ticket = ticketOf(scene);
    for (const part of comparedParts) {
      const sort = sorted[ticket]?.[part];
      const against = others[ticket]?.[part] ?? told.parts[part]?.octant;
      if (sort === undefined || against === undefined) continue;
      one.push(against);
      other.push(sort);
    }
  }
  const kappa = one.length < leastUnits ? undefined : circularKappa(one, other);
  return { units: one.length, ...(kappa !== undefined && { kappa }) };
}

function doesAgree({ units, kappa }: Agreement): boolean {
  return units >= leastUnits && kappa !== undefined && kappa >= leastKappa;
}

function mapOf(shown: readonly ShownScene[], sorts: Sorts): ReadonlyMap<SceneId, SortedParts> {
  const sorted = new Map<SceneId, SortedParts>();
  for (const { scene } of shown) {
    const parts = scene && sorts[ticketOf(scene)];
    if (scene !== undefined && parts !== undefined) sorted.set(scene, parts);
  }
  return sorted;
}
