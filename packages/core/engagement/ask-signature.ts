import type { RequestId } from '../ids.ts';
import { type Instant, instant } from '../units.ts';
import type { AgreementDrafted } from './agreement.ts';
import type { Author } from './party.ts';
import { type RequestAsked, type RequestQueue, requestKind } from './request.ts';
import { askRequest } from './request-rules.ts';

/** Rows of the agreement that wait for the client's signature. */
export const signatureRequest = requestKind({
  name: 'engagement.sign-agreement',
  seconds: 60,
  priority: 60,
  message: 'weekly',
});

const day = 24 * 3_600_000;

/**
 * Of a draft that somebody else wrote: from a day later on, since most are signed in the room, for three days.
 * A newer draft takes the place of the older one without being asked for a second time.
 */
export function askSignature(
  queue: RequestQueue,
  {
    request,
    draft,
    author,
  }: { readonly request: RequestId; readonly draft: AgreementDrafted; readonly author: Author },
  now: Instant,
): RequestAsked | undefined {
  const isAsked = author.role !== 'client' && draft.signers.some(({ role }) => role === 'client');
  if (!isAsked) return undefined;
  const times = { from: instant(now + day), until: instant(now + 4 * day) };
  const asked = askRequest(queue, { request, asks: signatureRequest, ...times }, now);
  return asked.ok ? asked.value : undefined;
}

/** The request that the client's signature answers, where it is open or waits. */
export function signatureRequestOf({ open, waiting }: RequestQueue): RequestId | undefined {
  return [...(open ? [open] : []), ...waiting].find(({ asks }) => asks.name === signatureRequest.name)
    ?.request;
}
