import type { Exchange } from '@crucible/core/mirror/after-across.ts';
import { differentlyOf, type OpenedExchanges } from '@crucible/core/mirror/opened-exchanges.ts';
import type { Scenes } from '@crucible/core/mirror/scene.ts';
import { contestedOf } from './read-talks.ts';

/** An exchange with what stands beside it. */
export type ShownExchange = Exchange & ReturnType<typeof differentlyOf>;

/** Exchanges as both see them. */
export function exchangesOpened(known: {
  readonly opened: OpenedExchanges;
  readonly scenes: Scenes;
}): ShownExchange[] {
  return known.opened.exchanges.map((one) => {
    const { utterance } = one.coach;
    const contested = contestedOf(known, one.transcript);
    return {
      ...one,
      contested: contested.has(utterance) || contested.has(utterance - 1),
      ...differentlyOf(known.opened, { transcript: one.transcript, utterance }),
    };
  });
}
