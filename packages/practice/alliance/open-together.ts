import type { PulseAnswered, PulseOpened } from '@crucible/core/alliance/pulse-answer.ts';
import type { RequestId } from '@crucible/core/ids.ts';
import type { PassedOn, Statement } from '../act.ts';
import { markAnswered } from '../engagement/mark-answered.ts';

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
  return { shared: [{ body: opened }, other, ...markAnswered(request)] };
}
