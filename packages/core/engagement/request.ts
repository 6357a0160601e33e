import type { RequestId, SessionId } from '../ids.ts';
import { type Instant, instant } from '../units.ts';
import { type Body, foldOf } from './entry.ts';

/**
 * The client's minute (promise 9). Everything that the software asks of a client outside a session goes
 * through this one queue: at most one request is open, none takes longer than a minute, and one that
 * nobody answers is gone without a word. Topics register their kinds; there is no other door.
 */
export type RequestKind = {
  readonly name: string;
  /** What it takes to answer, in seconds: 1 to 60. */
  readonly seconds: number;
  /** Of several that wait, the highest comes first. */
  readonly priority: number;
  /** Each session has one message of its own; everything else, a second one for a session too, shares the one a week. */
  readonly message: 'session' | 'weekly';
};

export type RequestAsked = Body & { readonly kind: 'request-asked' } & Request;
export type RequestAnswered = Body & { readonly kind: 'request-answered'; readonly request: RequestId };
/** What it was about is no more, or is asked at another time. */
export type RequestTakenBack = Body & { readonly kind: 'request-taken-back'; readonly request: RequestId };
/** A message went out that says something waits. */
export type RequestMessaged = Body & { readonly kind: 'request-messaged'; readonly request: RequestId };

export type Request = {
  readonly request: RequestId;
  readonly asks: RequestKind;
  readonly session?: SessionId;
  readonly from: Instant;
  readonly until: Instant;
};
export type OpenRequest = Request & { readonly openedAt: Instant; readonly messaged: boolean };
/** Holds what waits and nothing of what has passed but when messages went out. */
export type RequestQueue = {
  readonly open?: OpenRequest;
  readonly waiting: readonly Request[];
  /** Since when nothing has been open; counts only where nothing is. */
  readonly freeSince: Instant;
  readonly weeklyMessage?: Instant;
  readonly sessionsMessaged: readonly SessionId[];
};

/** Throws where a kind would take more than the client's minute: that is a defect of its topic. */
export function requestKind(kind: RequestKind): RequestKind {
  if (!(kind.seconds >= 1 && kind.seconds <= 60)) throw new RangeError('a request needs 1 to 60 seconds');
  return kind;
}

export const requests = foldOf<
  RequestQueue,
  RequestAsked | RequestAnswered | RequestTakenBack | RequestMessaged
>(
  { name: 'requests 2', initial: { waiting: [], freeSince: instant(0), sessionsMessaged: [] } },
  {
    'request-asked': (state, { kind: _, version: __, ...request }, { at }) => {
      const from = request.from < at ? at : request.from;
      const queue = queueAt(state, at);
      return queueAt({ ...queue, waiting: [...queue.waiting, { ...request, from }] }, at);
    },
    'request-answered': (state, { request }, { at }) => withoutRequest(state, request, at),
    'request-taken-back': (state, { request }, { at }) => withoutRequest(state, request, at),
    'request-messaged': (state, { request }, { at }) => messaged(queueAt(state, at), request, at),
  },
);

/**
 * The queue as time leaves it: what is over is dropped, and where nothing is open the next one opens. An
 * open request stays until it is answered or over, whatever comes in meanwhile.
 */
export function queueAt(state: RequestQueue, now: Instant): RequestQueue {
  let queue = state;
  while (queue.open === undefined || queue.open.until <= now) {
    const free = closed(queue);
    const next = nextOf(free, now);
    if (next === undefined) return withoutOver(free, now);
    queue = { ...free, waiting: free.waiting.filter((one) => one.request !== next.request), open: next };
  }
  return withoutOver(queue, now);
}

/** What was over before its turn came can neither be answered nor stand in the way of the same. */
function withoutOver(queue: RequestQueue, now: Instant): RequestQueue {
  return { ...queue, waiting: queue.waiting.filter(({ until }) => until > now) };
}

/** Without the open request, which is over. */
function closed({ open, ...rest }: RequestQueue): RequestQueue {
  return open === undefined ? rest : { ...rest, freeSince: open.until };
}

/** Whichever could open first; of several at one moment the most important, then the one asked first. */
function nextOf({ waiting, freeSince }: RequestQueue, now: Instant): OpenRequest | undefined {
  const ready = waiting
    .map((request) => ({
      ...request,
      openedAt: request.from < freeSince ? freeSince : request.from,
      messaged: false,
    }))
    .filter(({ openedAt, until }) => openedAt <= now && openedAt < until);
  return ready.reduce<OpenRequest | undefined>(
    (first, one) => (first === undefined || isBefore(one, first) ? one : first),
    undefined,
  );
}

function isBefore(one: OpenRequest, other: OpenRequest): boolean {
  if (one.openedAt !== other.openedAt) return one.openedAt < other.openedAt;
  return one.asks.priority > other.asks.priority;
}

/** The queue once a request is answered or taken back. */
export function withoutRequest(state: RequestQueue, request: RequestId, at: Instant): RequestQueue {
  const queue = queueAt(state, at);
  const { open, ...rest } = queue;
  if (open?.request === request) return queueAt({ ...rest, freeSince: at }, at);
  return { ...queue, waiting: queue.waiting.filter((one) => one.request !== request) };
}

function messaged(queue: RequestQueue, request: RequestId, at: Instant): RequestQueue {
  const { open } = queue;
  if (open?.request !== request) return queue;
  const sent = { ...queue, open: { ...open, messaged: true } };
  return isSessionsFirst(queue, open)
    ? { ...sent, sessionsMessaged: [...queue.sessionsMessaged, open.session] }
    : { ...sent, weeklyMessage: at };
}

/**
 * What the client has answered while the answer still waits for the other side: said in `client`, so that
 * `shared`, which the coach reads, has no trace of it before both answers are opened.
 */
export const answeredAhead = foldOf<readonly RequestId[], RequestAnswered>(
  { name: 'answered-ahead 1', initial: [] },
  { 'request-answered': (state, { request }) => [...state, request] },
);

type OfSession = { readonly session: SessionId };

/** Whether a message for it would be the one that its session has of its own. */
export function isSessionsFirst<R extends Request>(
  { sessionsMessaged }: Pick<RequestQueue, 'sessionsMessaged'>,
  request: R,
): request is R & OfSession {
  const { asks, session } = request;
  return asks.message === 'session' && session !== undefined && !sessionsMessaged.includes(session);
}
