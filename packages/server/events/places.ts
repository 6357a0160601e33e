import { mayOpen } from '@crucible/core/engagement/stream.ts';
import type { PartyRole } from '@crucible/core/engagement/party.ts';
import type { EngagementId } from '@crucible/core/ids.ts';
import type { Change } from './changes.ts';

/** The places of the product, as pages are called. */
export type Place =
  | 'today'
  | 'now'
  | 'sessions'
  | 'out-there-in-here'
  | 'said-and-unsaid'
  | 'coming-up'
  | 'agreement-and-people'
  | 'blind-trust';

/** Where what a topic says is looked at. */
const placesOfTopics: Readonly<Record<string, readonly Place[]>> = {
  engagement: ['agreement-and-people', 'now'],
  session: ['sessions', 'now'],
  alliance: ['sessions', 'now'],
  mirror: ['out-there-in-here'],
  feedback: ['said-and-unsaid', 'now'],
  world: ['coming-up', 'now'],
  trust: ['blind-trust'],
};

/**
 * Where somebody may look because of a change: only where the change was in a stream that their role opens.
 * What the other said and has not shared yet is in no such stream, so it moves nothing here.
 */
export function placesFor(change: Change, role: PartyRole | undefined): readonly Place[] {
  if (role === undefined || !change.streams.some((stream) => mayOpen(role, stream))) return [];
  if (change.engagement === undefined) return ['today'];
  const [topic = ''] = change.act.split('.');
  return placesOfTopics[topic] ?? ['now'];
}

export type PlaceNamed = { readonly engagement?: EngagementId; readonly place: Place };
