import type { RequestId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../units.ts';
import {
  isSessionsFirst,
  type OpenRequest,
  queueAt,
  type Request,
  type RequestAnswered,
  type RequestAsked,
  type RequestMessaged,
  type RequestQueue,
  type RequestTakenBack,
} from './request.ts';

export type RequestRefusal =
  /** It would be over before it could open. */
  | { readonly kind: 'request-over' }
  /** The same is being asked already, of the same session where it belongs to one. */
  | { readonly kind: 'asked-already' }
  /** It was answered, or its time is over. */
  | { readonly kind: 'request-not-open' }
  /** One message a week went out already, or the session's own did. */
  | { readonly kind: 'message-too-soon' };

const week = 7 * 24 * 3_600_000;

/** The one request that is open now. */
export function nextRequest(state: RequestQueue, now: Instant): OpenRequest | undefined {
  return queueAt(state, now).open;
}

/** The open request, while a message may still go out for it. */
export function nextMessage(state: RequestQueue, now: Instant): OpenRequest | undefined {
  const queue = queueAt(state, now);
  const { open, weeklyMessage } = queue;
  if (open === undefined || open.messaged) return undefined;
  const isWeekOver = weeklyMessage === undefined || now - weeklyMessage >= week;
  return isWeekOver || isSessionsFirst(queue, open) ? open : undefined;
}

export function askRequest(
  state: RequestQueue,
  request: Request,
  now: Instant,
): Result<RequestAsked, RequestRefusal> {
  if (request.until <= now || request.until <= request.from) return refuse({ kind: 'request-over' });
  const { open, waiting } = queueAt(state, now);
  const isAsked = [...(open ? [open] : []), ...waiting].some(
    ({ asks, session }) => asks.name === request.asks.name && session === request.session,
  );
  return isAsked ? refuse({ kind: 'asked-already' }) : ok({ kind: 'request-asked', version: 1, ...request });
}

/** For the act that takes the answer: one that still waits may be answered as well, in the room say. */
export function answerRequest(
  state: RequestQueue,
  request: RequestId,
  now: Instant,
): Result<RequestAnswered, RequestRefusal> {
  const { open, waiting } = queueAt(state, now);
  const isThere = open?.request === request || waiting.some((one) => one.request === request);
  return isThere
    ? ok({ kind: 'request-answered', version: 1, request })
    : refuse({ kind: 'request-not-open' });
}

/** What is asked, or waits to be, and is asked no more: of one kind, or of all, and of one session, or of none. */
export function takeBack(
  state: RequestQueue,
  of: { readonly asks?: Request['asks']['name']; readonly session?: Request['session'] },
  now: Instant,
): readonly RequestTakenBack[] {
  const { open, waiting } = queueAt(state, now);
  return [...(open ? [open] : []), ...waiting]
    .filter(({ asks, session }) => session === of.session && (of.asks ?? asks.name) === asks.name)
    .map(({ request }) => ({ kind: 'request-taken-back', version: 1, request }));
}

export function messageRequest(
  state: RequestQueue,
  request: RequestId,
  now: Instant,
): Result<RequestMessaged, RequestRefusal> {
  if (nextRequest(state, now)?.request !== request) return refuse({ kind: 'request-not-open' });
  if (nextMessage(state, now)?.request !== request) return refuse({ kind: 'message-too-soon' });
  return ok({ kind: 'request-messaged', version: 1, request });
}
