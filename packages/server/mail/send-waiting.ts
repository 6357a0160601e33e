import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import { mailOf } from '@crucible/display/sentences/en/mail.ts';
import type { Practice } from '@crucible/practice/practice.ts';
import { issueLink } from '../accounts/links.ts';
import type { Accounts } from '../accounts/open-accounts.ts';
import { emailOf, hasSecondFactor } from '../accounts/people.ts';
import { dueInOutbox, noteTrouble, takeFromOutbox, type WaitingMail } from './outbox.ts';
import type { Sender } from './smtp-sender.ts';

export type Sending = { readonly accounts: Accounts; readonly sender: Sender; readonly origin: string };

/** Sends what is due, one after the other; what is not taken is tried again later. */
export async function sendWaiting(practice: Practice, sending: Sending): Promise<void> {
  const { accounts, sender } = sending;
  const coach = await coachNameOf(practice);
  for (const waiting of dueInOutbox(accounts)) {
    const link = linkFor(waiting, sending);
    const to = emailOf(accounts, waiting.person);
    if (link === undefined || to === undefined) {
      takeFromOutbox(accounts, waiting);
      continue;
    }
    const sent = await sender.send({ to, ...mailOf(waiting.kind, { coach, link }) });
    if (sent.ok) takeFromOutbox(accounts, waiting);
    else noteTrouble(accounts, waiting, sent.refusal);
  }
}

/** How clients call the coach, as the practice was founded. */
export async function coachNameOf({ record }: Practice): Promise<string> {
  const { state } = await record.fold(practiceStream(record.practice), practiceFold);
  return state.name ?? '';
}

/** Nothing for what nobody needs any more, and no way round a second factor. */
function linkFor(
  { kind, person, until }: WaitingMail,
  { accounts, origin }: Pick<Sending, 'accounts' | 'origin'>,
): string | undefined {
  if (until <= accounts.now()) return undefined;
  // Where whoever came in belongs; which work it is about stands in no mail.
  if (kind === 'something-waits') return `${origin}/today`;
  if (hasSecondFactor(accounts, person)) return undefined;
  return `${origin}/come-in#${issueLink(accounts, 'sign-in', person)}`;
}
