import type { PulseAnswered, PulseOpened } from '@crucible/core/alliance/pulse-answer.ts';
import type { RequestAnswered } from '@crucible/core/engagement/request.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import type { PassedOn, Statement } from '../act.ts';

type Together = {
  readonly own: PulseAnswered;
  /** The other side's answer, unread. */
  readonly other: PassedOn;
  readonly request: RequestId | undefined;
};

/** Both answers at once, for both to read; and only now the mark that what was asked is answered. */
export function openTogether({ own, other, request }: Together): {
  readonly shared: readonly (Statement | PassedOn)[];
} {
  const opened: PulseOpened = { ...own, kind: 'pulse-opened' };
  return { shared: [{ body: opened }, other, ...marks(request)] };
}

export function marks(request: RequestId | undefined): { readonly body: RequestAnswered }[] {
  return request === undefined ? [] : [{ body: { kind: 'request-answered', version: 1, request } }];
}
