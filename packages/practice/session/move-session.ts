import { carryPulse, openedPulses, waitingPulses } from '@crucible/core/alliance/pulse-answer.ts';
import { agreement, inForce } from '@crucible/core/engagement/agreement.ts';
import { righted } from '@crucible/core/engagement/put-right.ts';
import { requests } from '@crucible/core/engagement/request.ts';
import { takeBack } from '@crucible/core/engagement/request-rules.ts';
import type { BlobId, SessionId } from '@crucible/core/ids.ts';
import { carryScenes } from '@crucible/core/mirror/carry-scenes.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import type { CarriedOver } from '@crucible/core/session/carry-over.ts';
import { blobsOf, transcripts } from '@crucible/core/session/kept-transcript.ts';
import { moveSession as moved } from '@crucible/core/session/move-session.ts';
import { notes } from '@crucible/core/session/note.ts';
import { sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { type Deciding, defineAct, type Statement } from '../act.ts';
import { id } from '../input.ts';
import { namings } from './session-input.ts';

/**
 * Moves a session out of the engagement that it was filed under by mistake into the one it belongs to,
 * with notes, transcripts, scenes and answers of the coach. The wrong engagement shows a line and nothing of it; what was
 * sealed there is sealed anew in the right one.
 */
export const moveSession = defineAct({
  name: 'session.move-session',
  summary: 'Move a session that was filed under the wrong engagement, with its notes and transcripts.',
  who: ['coach'],
  input: z.strictObject({ session: id<SessionId>(), speakers: namings }),
  needs: {
    sessions: { in: 'shared', fold: sessions },
    notes: { in: 'desk', fold: notes },
    transcripts: { in: 'desk', fold: transcripts },
    agreement: { in: 'shared', fold: agreement },
    rightedShared: { in: 'shared', fold: righted },
    rightedDesk: { in: 'desk', fold: righted },
    scenesShared: { in: 'shared', fold: scenes },
    scenesDesk: { in: 'desk', fold: scenes },
    opened: { in: 'shared', fold: openedPulses },
    requests: { in: 'shared', fold: requests },
    waiting: { in: 'desk', fold: waitingPulses },
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
    const { carried, engagement, other, now } = deciding;
    if (other === undefined) throw new Error('a session is moved between two engagements');
    const filed = {
      from: engagement,
      to: other,
      ...known,
      namings: speakers,
      putRight: { shared: known.rightedShared, desk: known.rightedDesk },
      there: { agreement: inForce(known.rightAgreement), transcripts: known.rightTranscripts },
    };
    const isThere = (blob: BlobId): boolean => carried(blob) !== undefined;
    return mapResult(moved(filed, session, isThere), ({ awayShared, awayDesk, hereShared, hereDesk }) => ({
      shared: [awayShared, ...takeBack(known.requests, { session }, now)].map((body) => ({ body })),
      desk: [{ body: awayDesk }],
      'other.shared': hereShared.map((body) => ({ body })),
      'other.desk': [
        ...hereDesk.map(resealing(deciding)),
        ...carryScenes({ shared: known.scenesShared, desk: known.scenesDesk }, session).map((body) => ({
          body,
        })),
        ...carryPulse(known, session).map((body) => ({ body })),
      ],
    }));
  },
});

/** Sealed anew under names of their own; what is destroyed together stays together. */
function resealing({
  carried,
  newId,
}: Pick<Deciding, 'carried' | 'newId'>): (said: CarriedOver) => Statement {
  const names = new Map<BlobId, BlobId>();
  const anew = (blob: BlobId): BlobId => {
    const name = names.get(blob) ?? newId<BlobId>();
    names.set(blob, name);
    return name;
  };
  return ({ body, blobs }) => {
    const sealed = blobs.flatMap((one) => {
      const bytes = carried(one.blob);
      return bytes === undefined ? [] : [{ id: anew(one.blob), bytes, key: anew(one.with) }];
    });
    return sealed.length === 0 ? { body } : { body, blobs: sealed };
  };
}
