import type { AgreementState, Withdrawal } from '../engagement/agreement.ts';
import type { Instant } from '../units.ts';
import type { KeptTranscript } from './kept-transcript.ts';
import type { Recording } from './session.ts';

/**
 * The withdrawal after which words that were taken in are opened no more, if there was one: a later
 * agreement does not bring them back.
 */
export function withdrawalFrom(
  { withdrawals }: AgreementState,
  { since }: { readonly since: Instant },
): Withdrawal | undefined {
  return withdrawals.find(({ at }) => at >= since);
}

/** What was kept in quotes and answers: all of it, or nothing where whoever withdrew wanted it destroyed. */
export function wordsLeft(
  state: AgreementState,
  kept: KeptTranscript,
): Pick<KeptTranscript, 'quotes' | 'moments'> {
  const { quotes, moments } = kept;
  return withdrawalFrom(state, kept)?.quotes === 'destroy'
    ? { quotes: [], moments: [] }
    : { quotes, moments };
}

/** A line on words that are kept, with the time from which they are opened no more. */
export type ShownRecording = Recording & { readonly withdrawn?: Instant };

export function shownRecordings(
  state: AgreementState,
  recordings: readonly Recording[],
): readonly ShownRecording[] {
  return recordings.map((one) => {
    const withdrawn = withdrawalFrom(state, one)?.at;
    return withdrawn === undefined ? one : { ...one, withdrawn };
  });
}
