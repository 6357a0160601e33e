import { requests } from '@crucible/core/engagement/request.ts';
import { messageRequest } from '@crucible/core/engagement/request-rules.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';

/**
 * Said in the coach's name by whatever sends messages, before one goes out: of two that would send at once,
 * one is refused, and a message that is lost afterwards is not sent twice.
 */
export const noteMessaged = defineAct({
  name: 'engagement.note-messaged',
  summary: 'Note that a message goes out which says that something waits.',
  who: ['coach'],
  input: z.strictObject({ request: id<RequestId>() }),
  needs: { requests: { in: 'shared', fold: requests } },
  writes: ['shared'],
  decide: (known, { input: { request } }, { now }) =>
    mapResult(messageRequest(known.requests, request, now), (body) => ({ shared: [{ body }] })),
});
