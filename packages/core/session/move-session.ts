import type { AgreementInForce, AgreementState } from '../engagement/agreement.ts';
import type { RightedState } from '../engagement/put-right.ts';
import { isSameName } from '../engagement/same-name.ts';
import type { BlobId, EngagementId, SessionId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type CarriedOver, carryNotes, carrySharedNotes, carryTranscript } from './carry-over.ts';
import { type ImportRefusal, type Naming, nameEveryone, refuseSameFile } from './import-transcript.ts';
import type { KeptTranscript, Transcripts } from './kept-transcript.ts';
import { type Notes, notesOn, type SessionSentAway } from './note.ts';
import {
  findSession,
  type NoteShared,
  planOf,
  type RecordingKept,
  type Session,
  type SessionMovedAway,
  type SessionMovedHere,
  type SessionRefusal,
  type Sessions,
} from './session.ts';
import { withdrawalFrom } from './withdrawn-words.ts';

export type MoveRefusal = SessionRefusal | ImportRefusal | { readonly kind: 'same-engagement' };

/** Where a session was filed by mistake, and the engagement that it belongs to. */
export type Filed = {
  readonly from: EngagementId;
  readonly to: EngagementId;
  readonly sessions: Sessions;
  readonly notes: Notes;
  readonly transcripts: Transcripts;
  readonly agreement: AgreementState;
  readonly putRight: { readonly shared: RightedState; readonly desk: RightedState };
  /** Who labels stand for in the right engagement, where that is not as it was said before. */
  readonly namings: readonly Naming[];
  readonly there: {
    readonly agreement: AgreementInForce | undefined;
    readonly transcripts: Transcripts;
  };
};

/** What is said in both, so that one has nothing left of the session and the other has all of it. */
export type Moved = {
  readonly awayShared: SessionMovedAway;
  readonly awayDesk: SessionSentAway;
  readonly hereShared: readonly (SessionMovedHere | NoteShared | RecordingKept)[];
  readonly hereDesk: readonly CarriedOver[];
};

/**
 * Moves a session that was filed under the wrong engagement. Its transcripts are measured by the
 * agreement of the right one; file and raw cues are kept no longer than either agreement says.
 */
export function moveSession(
  filed: Filed,
  session: SessionId,
  isThere: (blob: BlobId) => boolean,
): Result<Moved, MoveRefusal> {
  if (filed.from === filed.to) return refuse({ kind: 'same-engagement' });
  const found = findSession(filed.sessions, session);
  if (!found.ok) return found;
  const kept: KeptTranscript[] = [];
  for (const one of wordsOf(filed, session)) {
    const admitted = admit(one, filed);
    if (!admitted.ok) return admitted;
    kept.push(admitted.value);
  }
  return ok({
    awayShared: { kind: 'session-moved-away', version: 1, session },
    awayDesk: { kind: 'session-sent-away', version: 1, session, to: filed.to },
    hereShared: [
      movedHere(found.value),
      ...carrySharedNotes(found.value, filed.putRight.shared),
      ...kept.flatMap((one) => recordingOf(one, filed.there.agreement)),
    ],
    hereDesk: [
      ...carryNotes(notesOn(filed.notes, session), filed.putRight.desk),
      ...kept.flatMap((one) => carryTranscript(one, isThere)),
    ],
  });
}

/** Words that were withdrawn stay behind: moving them would open them again. */
function wordsOf({ transcripts, agreement }: Filed, session: SessionId): readonly KeptTranscript[] {
  return transcripts.filter((one) => one.session === session && !withdrawalFrom(agreement, one));
}

/** Says which of the agreement's names were recorded, and until when their words are kept. */
export function recordingOf(
  { session, transcript, speakers }: Pick<KeptTranscript, 'session' | 'transcript' | 'speakers'>,
  agreement: AgreementInForce | undefined,
): RecordingKept[] {
  if (agreement === undefined) return [];
  const recorded = [...new Set(speakers.flatMap(({ names }) => names))];
  const { until } = agreement.rows.recording;
  return [{ kind: 'recording-kept', version: 1, session, transcript, recorded, until }];
}

function admit(
  kept: KeptTranscript,
  { namings, there: { agreement, transcripts } }: Pick<Filed, 'namings' | 'there'>,
): Result<KeptTranscript, ImportRefusal> {
  const speakers = kept.speakers.map(({ label, kind }, index) => ({ index, label, labels: [label], kind }));
  const said = kept.speakers.map(({ label, names }) => ({
    label,
    names: namings.find((naming) => isSameName(naming.label, label))?.names ?? names,
  }));
  const named = nameEveryone(speakers, said, agreement);
  if (!named.ok) return named;
  const same = refuseSameFile(transcripts, kept.original.digest);
  if (!same.ok) return same;
  const { digest, burnAfterDays } = kept.original;
  const days = Math.min(burnAfterDays, agreement?.rows.recording.originalDays ?? 0);
  return ok({
    ...kept,
    speakers: kept.speakers.map((speaker, at) => ({ ...speaker, names: named.value[at]?.names ?? [] })),
    original: { digest, burnAfterDays: days },
  });
}

function movedHere(found: Session): SessionMovedHere {
  const { session, standing } = found;
  return { kind: 'session-moved-here', version: 1, session, standing, ...planOf(found) };
}
