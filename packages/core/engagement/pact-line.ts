import type { RequestId } from '../ids.ts';
import { type Instant, instant } from '../units.ts';
import { type Body, foldOf, type Place } from './entry.ts';
import type { Author, Via } from './party.ts';
import { type RequestAsked, type RequestQueue, requestKind } from './request.ts';
import { askRequest } from './request-rules.ts';

/** What the pact means to one of the two on a day, in one line, for both to read. */
export type PactLineSaid = Body & { readonly kind: 'pact-line-said'; readonly text: string };

export type PactLine = {
  readonly text: string;
  readonly at: Instant;
  readonly by: Author;
  readonly via: Via;
  readonly place: Place;
};

/** Of both, in the order in which they were said. */
export const pactLines = foldOf<readonly PactLine[], PactLineSaid>(
  { name: 'pact-lines 1', initial: [] },
  {
    'pact-line-said': (state, { text }, { at, author, via, place }) => [
      ...state,
      { text, at, by: author, via, place },
    ],
  },
);

/** What does the pact mean to you today? */
export const pactLineRequest = requestKind({
  name: 'engagement.say-pact-line',
  seconds: 30,
  priority: 40,
  message: 'weekly',
});

/** After the first session, when it may sound strange, and after the sixth. The last is known to nobody before. */
const askedAfter: readonly number[] = [1, 6];
const day = 24 * 3_600_000;

/** From the day after a session on, until four days after it: how it was is asked first, for three. */
export function askPactLine(
  queue: RequestQueue,
  { request, held, end }: { readonly request: RequestId; readonly held: number; readonly end: Instant },
  now: Instant,
): RequestAsked | undefined {
  if (!askedAfter.includes(held)) return undefined;
  const times = { from: instant(end + day), until: instant(end + 4 * day) };
  const asked = askRequest(queue, { request, asks: pactLineRequest, ...times }, now);
  return asked.ok ? asked.value : undefined;
}

/** The request that the client's line answers, where it is open or waits. */
export function pactLineRequestOf({ open, waiting }: RequestQueue): RequestId | undefined {
  return [...(open ? [open] : []), ...waiting].find(({ asks }) => asks.name === pactLineRequest.name)
    ?.request;
}
