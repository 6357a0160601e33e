import type { Body, Entry, Fold } from '@crucible/core/engagement/entry.ts';
import type { ActId, PersonId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';

/** The state after these statements, said one after another by a coach. */
export function foldAll<State>(fold: Fold<State>, bodies: readonly Body[]): State {
  return bodies.reduce((state, body, at) => fold.evolve(state, entryOf(body, at + 1)), fold.initial);
}

function entryOf(body: Body, seq: number): Entry {
  return {
    place: { stream: 'a/desk' as Entry['place']['stream'], seq, hash: '' },
    at: instant(seq),
    author: { person: 'coach' as PersonId, role: 'coach' },
    via: 'own-device',
    act: `act ${seq}` as ActId,
    body,
    blobs: [],
  };
}
