import type { RequestQueue } from '../engagement/request.ts';
import { type Request, type RequestAsked, requestKind } from '../engagement/request.ts';
import { askRequest } from '../engagement/request-rules.ts';
import type { RequestId, SessionId } from '../ids.ts';
import type { Plan } from '../session/session.ts';
import { type Instant, instant } from '../units.ts';
import { pulseUntil } from './answer-pulse.ts';

/** How it was, asked of the client after a session: before anything else that waits. */
export const pulseRequest = requestKind({
  name: 'alliance.answer-pulse',
  seconds: 60,
  priority: 100,
  message: 'session',
});

type Asked = Plan & Pick<Request, 'request'> & { readonly session: SessionId };

/** From the end of the session on; nothing where its time is over or it is being asked already. */
export function askPulse(queue: RequestQueue, asked: Asked, now: Instant): RequestAsked | undefined {
  const { request, session, start, minutes } = asked;
  const from = instant(Math.max(now, start + minutes * 60_000));
  const answer = askRequest(
    queue,
    { request, asks: pulseRequest, session, from, until: pulseUntil(asked) },
    now,
  );
  return answer.ok ? answer.value : undefined;
}

/** The request that an answer about this session answers, where it is open or waits. */
export function pulseRequestOf({ open, waiting }: RequestQueue, session: SessionId): RequestId | undefined {
  return [...(open ? [open] : []), ...waiting].find(
    (one) => one.asks.name === pulseRequest.name && one.session === session,
  )?.request;
}
