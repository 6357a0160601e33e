import type { AgreementInForce } from '../engagement/agreement.ts';
import { type Body, foldOf, type Place } from '../engagement/entry.ts';
import type { Parties } from '../engagement/parties.ts';
import type { TranscriptId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { SortTicket } from '../session/sort-ticket.ts';
import type { Instant } from '../units.ts';
import type { ComparedPart } from './likeness.ts';
import type { ShownScene } from './shown-scenes.ts';
import { wordsToSort } from './sorting.ts';

/**
 * In `supervision`: the words of a scene with every name masked, for somebody else to sort. Neither whose they
 * are nor when, with whom or on which side is in it.
 */
export type SceneBrought = Body & {
  readonly kind: 'scene-brought';
  readonly ticket: SortTicket;
  readonly parts: readonly BroughtPart[];
  /** Shown to nobody: with the words of the talk these go. */
  readonly transcript?: TranscriptId;
};
export type BroughtPart = { readonly part: ComparedPart; readonly words: string };
export type Brought = Pick<SceneBrought, 'ticket' | 'parts'> & {
  readonly at: Instant;
  readonly place: Place;
};

/** The latest words of each, in the order of the tickets, which tell nothing. */
export const brought = foldOf<readonly Brought[], SceneBrought>(
  { name: 'brought 1', initial: [] },
  {
    'scene-brought': (state, { ticket, parts }, { at, place }) =>
      [...state.filter((one) => one.ticket !== ticket), { ticket, parts, at, place }].sort((a, b) =>
        a.ticket < b.ticket ? -1 : 1,
      ),
  },
);

export type BringRefusal =
  | { readonly kind: 'no-supervisor' }
  /** The two have signed no version that says what a supervisor opens. */
  | { readonly kind: 'supervision-not-agreed' }
  | { readonly kind: 'nothing-to-bring' };

/** From this wording on the agreement says that the supervisor opens masked words and sorts them. */
const leastWording = 3;

export type Bringing = {
  readonly shown: readonly ShownScene[];
  readonly brought: readonly Brought[];
  readonly parties: Parties;
  readonly agreed: AgreementInForce | undefined;
  readonly mask: (text: string) => string;
  readonly transcriptOf: (scene: ShownScene) => TranscriptId | undefined;
};

/** Every scene with words that is not there yet, or in other words, all sides mixed. */
export function bringScenes({
  shown,
  brought: before,
  parties,
  agreed,
  mask,
  transcriptOf,
}: Bringing): Result<readonly SceneBrought[], BringRefusal> {
  if (!parties.some(({ role }) => role === 'supervisor')) return refuse({ kind: 'no-supervisor' });
  if ((agreed?.wording ?? 1) < leastWording) return refuse({ kind: 'supervision-not-agreed' });
  const fresh = notBrought({ shown, brought: before, mask }).map(({ scene, ticket, parts }): SceneBrought => {
    const transcript = transcriptOf(scene);
    return { kind: 'scene-brought', version: 1, ticket, parts, ...(transcript && { transcript }) };
  });
  if (fresh.length === 0) return refuse({ kind: 'nothing-to-bring' });
  return ok(fresh.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1)));
}

type NotBrought = Pick<Brought, 'ticket' | 'parts'> & { readonly scene: ShownScene };

/** Scenes with words that the supervisor cannot open yet, or in other words: a name is masked that was not before, say. */
export function notBrought({
  shown,
  brought: before,
  mask,
}: Pick<Bringing, 'shown' | 'brought' | 'mask'>): NotBrought[] {
  const there = new Map(before.map(({ ticket, parts }) => [ticket, JSON.stringify(parts)]));
  return shown.flatMap((scene) =>
    wordsToSort(scene).flatMap(({ ticket, parts }) => {
      const masked = parts.map(({ part, words }) => ({ part, words: mask(words) }));
      return there.get(ticket) === JSON.stringify(masked) ? [] : [{ scene, ticket, parts: masked }];
    }),
  );
}
