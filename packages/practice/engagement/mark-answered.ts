import type { RequestAnswered } from '@crucible/core/engagement/request.ts';
import type { RequestId } from '@crucible/core/ids.ts';

/** The mark that a request is answered; nothing where nothing was asked. */
export function markAnswered(request: RequestId | undefined): { readonly body: RequestAnswered }[] {
  return request === undefined ? [] : [{ body: { kind: 'request-answered', version: 1, request } }];
}
