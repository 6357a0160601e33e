import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import type { BlobId, SessionId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import type { CarriedOver } from '@crucible/core/session/carry-over.ts';
import { blobsOf, transcripts } from '@crucible/core/session/kept-transcript.ts';
import { moveSession as moved } from '@crucible/core/session/move-session.ts';
import { notes } from '@crucible/core/session/note.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { type Carried, type Deciding, defineAct, type Statement } from '../act.ts';
import { id } from '../input.ts';
import { namings } from './session-input.ts';
import { keyFor } from './transcript-bytes.ts';

/**
 * Moves a session out of the engagement that it was filed under by mistake into the one it belongs to,
 * with notes, transcripts and answers. The wrong engagement shows a line and nothing of it; what was
 * sealed there is sealed anew in the right one.
 */
export const moveSession = defineAct({
  name: 'session.move-session',
  summary: 'Move a session that was filed under the wrong engagement, with its notes and transcripts.',
  who: ['coach'],
  input: z.object({ session: id<SessionId>(), speakers: namings }),
  needs: {
    sessions: { in: 'shared', fold: sessions },
    notes: { in: 'desk', fold: notes },
    transcripts: { in: 'desk', fold: transcripts },
    rightAgreement: { in: 'other.shared', fold: agreement },
    rightTranscripts: { in: 'other.desk', fold: transcripts },
  },
  writes: ['shared', 'desk', 'other.shared', 'other.desk'],
  carries: (known, { session }) =>
    known.transcripts
      .filter((one) => one.session === session)
      .flatMap(blobsOf)
      .map(({ blob }) => ({ in: 'desk' as const, blob })),
  decide: (known, { input: { session, speakers } }, deciding) => {
    const { carried, engagement, other } = deciding;
    if (other === undefined) throw new Error('a session is moved between two engagements');
    const filed = {
      from: engagement,
      to: other,
      ...known,
      namings: speakers,
      there: { agreement: inForce(known.rightAgreement), transcripts: known.rightTranscripts },
    };
    const isThere = (blob: BlobId): boolean => carried(blob) !== undefined;
    return mapResult(moved(filed, session, isThere), ({ awayShared, awayDesk, hereShared, hereDesk }) => ({
      shared: [{ body: awayShared }],
      desk: [{ body: awayDesk }],
      'other.shared': hereShared.map((body) => ({ body })),
      'other.desk': hereDesk.map((said) => resealed(said, deciding)),
    }));
  },
});

function resealed(
  { body, blobs }: CarriedOver,
  { carried, newId }: Pick<Deciding, 'newId'> & { readonly carried: Carried },
): Statement {
  const sealed = blobs.flatMap(({ blob, transcript, part }) => {
    const bytes = carried(blob);
    const key = keyFor(transcript, part === 'original' || part === 'cues' ? 'original' : 'text');
    return bytes === undefined ? [] : [{ id: newId<BlobId>(), bytes, key }];
  });
  return sealed.length === 0 ? { body } : { body, blobs: sealed };
}
