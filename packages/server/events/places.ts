import type { PartyRole } from '@crucible/core/engagement/party.ts';
import { mayOpen, type StreamName } from '@crucible/core/engagement/stream.ts';

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
 * Where somebody may look because something was said in a stream: nowhere, unless their role opens it. What
 * the other side said and has not shared yet is in no such stream, so it moves nothing here.
 */
export function placesFor(
  { act, stream }: { readonly act: string; readonly stream: StreamName },
  role: PartyRole | undefined,
): readonly Place[] {
  if (role === undefined || !mayOpen(role, stream)) return [];
  if (stream === 'practice') return ['today'];
  if (stream === 'trust') return ['blind-trust'];
  const [topic = ''] = act.split('.');
  return placesOfTopics[topic] ?? ['now'];
}
