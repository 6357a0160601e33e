import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import type { BlobId, SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import {
  nameEveryone,
  type Recorded,
  refuseSameFile,
  rolesByName,
} from '@crucible/core/session/import-transcript.ts';
import { type TranscriptImported, transcripts } from '@crucible/core/session/kept-transcript.ts';
import { recordingOf } from '@crucible/core/session/move-session.ts';
import { findSession, sessions } from '@crucible/core/session/session.ts';
import type { Role } from '@crucible/core/session/utterance.ts';
import { readAsSaid } from '@crucible/reading/read-as-said.ts';
import { z } from 'zod';
import { type Deciding, defineAct, type Statement } from '../act.ts';
import { id } from '../input.ts';
import type { GivenBytes, Outside, ReadTranscript } from '../outside.ts';
import type { TopicRefusal } from '../refusal.ts';
import { refuseSameTalk } from './refuse-same-talk.ts';
import { namings } from './session-input.ts';
import { packReading, packTranscript } from './transcript-bytes.ts';

type Opened = ReadTranscript & { readonly file: GivenBytes };

/**
 * Takes in the transcript of a session: the file, its raw cues, its text and the reading are sealed, and
 * the client is told that words are kept, whose and until when. Refused without an agreement in force
 * that says yes to transcripts and names everyone who speaks.
 */
export const importTranscript = defineAct({
  name: 'session.import-transcript',
  summary: 'Take in the transcript of a session, where the agreement names everyone who was recorded.',
  who: ['coach'],
  input: z.strictObject({ session: id<SessionId>(), speakers: namings }),
  needs: {
    sessions: { in: 'shared', fold: sessions },
    parties: { in: 'shared', fold: parties },
    agreement: { in: 'shared', fold: agreement },
    transcripts: { in: 'desk', fold: transcripts },
  },
  writes: ['shared', 'desk'],
  prepare: (_, outside) => open(outside),
  carries: (known) =>
    known.transcripts.flatMap(({ blobs: { text } }) =>
      text === undefined ? [] : [{ in: 'desk' as const, blob: text }],
    ),
  decide: (known, { input: { session, speakers }, prepared }, deciding) => {
    const found = findSession(known.sessions, session);
    if (!found.ok) return found;
    if (found.value.standing === 'cancelled') return refuse({ kind: 'session-cancelled', session });
    const agreed = inForce(known.agreement);
    const named = nameEveryone(prepared.transcript.speakers, speakers, agreed);
    if (!named.ok) return named;
    const digest = deciding.digest(prepared.file.bytes);
    const isNew = refuseSameFile(known.transcripts, digest);
    if (!isNew.ok) return isNew;
    const isNewTalk = refuseSameTalk(known.transcripts, prepared.transcript, deciding.carried);
    if (!isNewTalk.ok) return isNewTalk;
    const roles = rolesByName(named.value, known.parties);
    const original = { digest, burnAfterDays: agreed?.rows.recording.originalDays ?? 0 };
    const kept = keep(prepared, { session, recorded: named.value, roles, original }, deciding);
    const told = recordingOf(kept.body, agreed).map((body) => ({ body }));
    return ok({ shared: told, desk: [kept] });
  },
});

async function open({ file, readTranscript }: Outside): Promise<Result<Opened, TopicRefusal>> {
  if (file === undefined) return refuse({ kind: 'no-file' });
  const read = await readTranscript(file, {});
  return read.ok ? ok({ ...read.value, file }) : refuse({ kind: 'not-read', why: read.refusal });
}

type Facts = Pick<TranscriptImported, 'session' | 'original'> & {
  readonly recorded: readonly Recorded[];
  /** Where the agreement's names tell who is who; else what the reading proposes stands. */
  readonly roles: readonly Role[] | undefined;
};

function keep(
  { transcript: opened, reading: first, file }: Opened,
  { session, recorded, roles, ...facts }: Facts,
  { newId, readAnew }: Pick<Deciding, 'newId' | 'readAnew'>,
): Statement & { readonly body: TranscriptImported } {
  const transcript = newId<TranscriptId>();
  const reading =
    roles === undefined ? first : (readAsSaid(first, opened.speakers, roles) ?? readAnew(opened, { roles }));
  const packed = packTranscript(opened);
  const [original, text] = [newId<BlobId>(), newId<BlobId>()];
  return {
    body: {
      kind: 'transcript-imported',
      version: 1,
      transcript,
      session,
      format: opened.format,
      timePrecision: opened.timePrecision,
      hasEnds: opened.hasEnds,
      speakers: recorded.map((one, at) => ({ ...one, role: reading.roles.roles[at] ?? 'unknown' })),
      original: facts.original,
      reader: reading.version,
      parts: ['original', 'cues', 'text', 'reading'],
    },
    blobs: [
      // What is destroyed together shares a key, named after the first of it.
      { id: original, bytes: file.bytes, key: original },
      { id: newId<BlobId>(), bytes: packed.cues, key: original },
      { id: text, bytes: packed.text, key: text },
      { id: newId<BlobId>(), bytes: packReading(reading), key: text },
    ],
  };
}
