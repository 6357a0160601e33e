import type { Practice } from '@crucible/practice/practice.ts';
import type { Done } from '@crucible/practice/run-act.ts';
import { inTurn } from '../in-turn.ts';
import { messageWhoeverIsAsked } from './message-whoever-is-asked.ts';
import { type Sending, sendWaiting } from './send-waiting.ts';

export type MindingMail = Sending & {
  /** Absent while the practice is locked: what waits then is sent when it is open again. */
  readonly open: () => Practice | undefined;
  readonly done: (act: string, done: Done) => void;
  /** Gets what went wrong; the next minute tries again. */
  readonly tell: (error: unknown) => void;
  /** Milliseconds between two looks; less than a minute only in tests. */
  readonly every?: number;
};

const minute = 60_000;

/** Once a minute: notes whom a mail may go to, and sends what waits. `stop` ends it after what has begun. */
export function mindMail(minding: MindingMail): { readonly stop: () => Promise<void> } {
  const { open, tell, every = minute } = minding;
  const look = async (): Promise<void> => {
    const practice = open();
    if (practice === undefined) return;
    await messageWhoeverIsAsked(practice, minding);
    await sendWaiting(practice, minding);
  };
  return inTurn(look, { every, tell });
}
