import type { AgreementState } from '@crucible/core/engagement/agreement.ts';
import type { RightedState } from '@crucible/core/engagement/put-right.ts';
import {
  type Differently,
  type DifferentlyState,
  differentlyAt,
} from '@crucible/core/engagement/seen-differently.ts';
import type { Beforehand, BeforehandAnswers } from '@crucible/core/session/beforehand.ts';
import { type PutRightNote, withPutRight } from '@crucible/core/session/put-right-note.ts';
import type { Session, SharedNote } from '@crucible/core/session/session.ts';
import { type ShownRecording, shownRecordings } from '@crucible/core/session/withdrawn-words.ts';

/** A session as both see it: notes with what was put right, words kept with what was withdrawn. */
export type ShownSession = Omit<Session, 'notes' | 'recordings'> & {
  readonly notes: readonly (SharedNote & PutRightNote & Contested)[];
  readonly recordings: readonly ShownRecording[];
  /** What the client wrote the day before. */
  readonly beforehand?: Beforehand & PutRightNote;
};

/** What the client sees differently in it, with equal rank. */
type Contested = { readonly differently: readonly (Differently & PutRightNote)[] };

type Known = {
  readonly righted: RightedState;
  readonly differently: DifferentlyState;
  readonly agreement: AgreementState;
  readonly beforehand: BeforehandAnswers;
};

export function shownSession(
  found: Session,
  { righted, differently, agreement, beforehand }: Known,
): ShownSession {
  const answer = beforehand[found.session];
  const [written] = withPutRight(answer === undefined ? [] : [answer], righted);
  return {
    ...found,
    notes: withPutRight(found.notes, righted).map((note) => ({
      ...note,
      differently: withPutRight(differentlyAt(differently, note.place), righted),
    })),
    recordings: shownRecordings(agreement, found.recordings),
    ...(written !== undefined && { beforehand: written }),
  };
}
