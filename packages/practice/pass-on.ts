import type { Body, Fold } from '@crucible/core/engagement/entry.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import type { Deciding, Lying, PassedOn, Reach, Statement } from './act.ts';
import { streamIn } from './gather.ts';
import type { ListedAct } from './listed.ts';
import type { Practice, Where } from './practice.ts';

export type Ready = {
  readonly ready: Deciding['ready'];
  /** What is to be written for it. Throws on one that goes anywhere but to both, or comes from elsewhere. */
  readonly spoken: (said: Statement | PassedOn, reach: Reach) => Statement;
  readonly decidedOn: readonly { readonly stream: StreamId; readonly seq: number }[];
};

/** What an act may pass on unread: the decision gets the things, the door alone knows what they stand for. */
export async function readyToPass(
  { record }: Practice,
  { passesOn }: ListedAct,
  where: Where,
): Promise<Ready> {
  const bodies = new Map<Statement | PassedOn, Body>();
  if (passesOn === undefined) return { ready: () => undefined, spoken: spokenBy(bodies), decidedOn: [] };
  const stream = streamIn(passesOn.in, where, record);
  const { state, seq } = await record.fold(stream, passesOn.ready as Fold<Lying>);
  return {
    ready: (of) => {
      const body = Object.hasOwn(state, of) ? state[of] : undefined;
      if (body === undefined) return undefined;
      const thing = Object.freeze({}) as PassedOn;
      bodies.set(thing, body);
      return thing;
    },
    spoken: spokenBy(bodies),
    decidedOn: [{ stream, seq }],
  };
}

function spokenBy(bodies: ReadonlyMap<Statement | PassedOn, Body>): Ready['spoken'] {
  return (said, reach) => {
    const body = bodies.get(said);
    if (body !== undefined && reach === 'shared') return { body };
    if (body === undefined && said.body !== undefined) return said;
    throw new Error(`what is passed on unread goes to both, and not to ${reach}`);
  };
}
