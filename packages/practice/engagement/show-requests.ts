import { answeredAhead, type OpenRequest, requests } from '@crucible/core/engagement/request.ts';
import { nextRequest } from '@crucible/core/engagement/request-rules.ts';
import { ok, type Result } from '@crucible/core/result.ts';
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
    const open = nextRequest(state.requests, now);
    if (open === undefined || state.ahead.includes(open.request)) return ok({});
    const { request, asks, session, until } = open;
    const name = askedNames.find((one) => one === asks.name);
    if (name === undefined) throw new Error('what is asked is registered with the kinds');
    return ok({ open: { request, asks: name, seconds: asks.seconds, until, ...(session && { session }) } });
  },
});
