import { pulseRequest } from '@crucible/core/alliance/ask-pulse.ts';
import {
  answeredAhead,
  type OpenRequest,
  type RequestQueue,
  requests,
  withoutRequest,
} from '@crucible/core/engagement/request.ts';
import { nextRequest } from '@crucible/core/engagement/request-rules.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import { ok, type Result } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import { nothing } from '../input.ts';
import { type AskedName, askedNames } from '../request-kinds.ts';
import { defineView } from '../view.ts';

type ShownRequests = {
  readonly open?: Pick<OpenRequest, 'request' | 'session' | 'until'> & {
    readonly asks: AskedName;
    readonly seconds: number;
  };
};

/**
 * The one that is open and nothing else: what waits behind it, what is over, and what the client has answered
 * while the coach has not, is not the client's load.
 */
export const showRequests = defineView({
  name: 'engagement.show-requests',
  summary: 'The one thing that is asked of you now, if anything is.',
  who: ['client'],
  input: nothing,
  needs: {
    requests: { in: 'shared', fold: requests },
    ahead: { in: 'client', fold: answeredAhead },
  },
  show: (state, _input, { now }): Result<ShownRequests, never> => {
    const open = openForClient(state, now);
    if (open === undefined) return ok({});
    const { request, asks, session, until } = open;
    const name = askedNames.find((one) => one === asks.name);
    if (name === undefined) throw new Error('what is asked is registered with the kinds');
    return ok({ open: { request, asks: name, seconds: asks.seconds, until, ...(session && { session }) } });
  },
});

type Known = { readonly requests: RequestQueue; readonly ahead: readonly RequestId[] };

/**
 * Once the client has answered about one session they are asked about the next, though the queue that the coach
 * reads moves on only later. They are asked nothing else before that: whose answer the coach reads at once
 * would tell by its coming that the other one was given.
 */
function openForClient({ requests: queue, ahead }: Known, now: Instant): OpenRequest | undefined {
  const open = nextRequest(queue, now);
  if (open === undefined || !ahead.includes(open.request)) return open;
  const waiting = queue.waiting.filter(({ asks }) => asks.name === pulseRequest.name);
  const left = ahead.reduce<RequestQueue>((one, done) => withoutRequest(one, done, now), {
    ...queue,
    waiting,
  });
  return nextRequest(left, now);
}
