import { parties, roleOf } from '@crucible/core/engagement/parties.ts';
import { mayOpen, nameOf, type StreamId, streamOf } from '@crucible/core/engagement/stream.ts';
import { type EngagementId, idOf } from '@crucible/core/ids.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import type { Session } from '../accounts/sessions.ts';
import type { Change } from './changes.ts';
import { type Place, placesFor } from './places.ts';

/** A place where there is something to look at again; without an engagement it is the practice's own. */
export type PlaceChanged = { readonly engagement?: EngagementId; readonly place: Place };

/** What one viewer is told of what changed: each place once, and only places that they may open now. */
export async function placesChanged(
  practice: Practice,
  session: Session,
  changes: readonly Change[],
): Promise<readonly PlaceChanged[]> {
  const told = new Map<string, PlaceChanged>();
  for (const change of changes) {
    for (const changed of await placesOf(practice, session, change))
      told.set(`${changed.engagement ?? ''} ${changed.place}`, changed);
  }
  return [...told.values()];
}

async function placesOf(practice: Practice, session: Session, { act, stream }: Change) {
  const name = nameOf(stream);
  if (name === 'practice') {
    const role = session.isCoach && session.turned === undefined ? 'coach' : undefined;
    return placesFor({ act, stream: name }, role).map((place): PlaceChanged => ({ place }));
  }
  const engagement = ownerOf(stream);
  const isBoth = mayOpen('coach', name) && mayOpen('client', name);
  if (session.turned !== undefined && (session.turned !== engagement || !isBoth)) return [];
  const { state } = await practice.record.fold(streamOf(engagement, 'shared'), parties);
  const places = placesFor({ act, stream: name }, roleOf(state, session.person));
  return places.map((place): PlaceChanged => ({ engagement, place }));
}

function ownerOf(stream: StreamId): EngagementId {
  return idOf<EngagementId>(stream.slice(0, stream.indexOf('/')));
}
