import type { StreamName } from '@crucible/core/engagement/stream.ts';
import { count } from './count.ts';
import { dateOf } from './time.ts';

/** A stream as its reader knows it, in what is handed to the client. */
export const clientStreamWords: Readonly<Record<StreamName, string>> = {
  shared: 'What is kept',
  client: 'What I have not shared yet',
  own: 'Only mine',
  desk: "My coach's notes",
  trust: "My coach's own reactions",
  supervision: 'What my coach took to supervision',
  sponsor: 'The company',
  round: 'The round of answers',
  practice: "My coach's practice",
};

/** What a full copy says, and what its check answers. A script in the page chooses among the answers. */
export const fullCopyWords = {
  title: 'Full copy of our work',
  sixWords: 'The six words of the practice:',
  checkTitle: 'Check a receipt',
  checkHelp:
    'Paste one receipt, or several one under the other, as you were given them. They are checked in this page; nothing is sent anywhere.',
  checkLabel: 'Receipts',
  checkButton: 'Check',
  whatItShows:
    'A receipt that fits shows that the list still holds, at that place and before it, what it held when the receipt was given. The words below are shown beside the list and are not part of the check: taking the sealed copy in, or crucible verify, opens them.',
  good: 'Unchanged: line {seq} stands as it stood when the receipt was given, and so does everything before it.',
  notReceipt: 'This is no receipt.',
  forged: 'The receipt was not signed by the key that it names.',
  another: 'The receipt is of another practice.',
  noStream: 'The list that the receipt belongs to is not in this copy.',
  cut: 'Missing: the list ends before line {seq}, for which the receipt was given.',
  changed: 'Another line {seq} stands here than the one for which the receipt was given.',
  broken: 'The list itself is not whole at line {seq}: something was changed after it was written.',
  cannot: 'This browser cannot check signatures of this kind. A newer one can, and so can crucible verify.',
} as const;

export const accessCopyWords = {
  title: 'What is kept about you',
  foot: 'Names of other people are masked. Where something is left out, the reason stands in its place.',
} as const;

export function accessCopyDates(dates: {
  readonly asked: string;
  readonly made: string;
  readonly owedBy: string;
}): string {
  return `Asked for on ${dateOf(dates.asked)}, made on ${dateOf(dates.made)}; owed by ${dateOf(dates.owedBy)}.`;
}

export function omissionsSentence(omissions: number): string {
  return omissions === 0
    ? 'Nothing is left out.'
    : `${count(omissions, 'line')} left out, each with its reason.`;
}
