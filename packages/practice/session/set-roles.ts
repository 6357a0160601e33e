import { agreement } from '@crucible/core/engagement/agreement.ts';
import type { BlobId, TranscriptId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { setRoles as set } from '@crucible/core/session/set-roles.ts';
import { roles } from '@crucible/core/session/utterance.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { openKept, soughtFor } from './open-kept.ts';
import { packReading } from './transcript-bytes.ts';

/** Reads the text again as it was opened, with these roles; the earlier reading stays beside the new one. */
export const setRoles = defineAct({
  name: 'session.set-roles',
  summary: 'Say who in a transcript is the coach, the client or somebody else; it is then read anew.',
  who: ['coach'],
  input: z.strictObject({ transcript: id<TranscriptId>(), roles: z.array(z.enum(roles)).min(1).max(500) }),
  needs: { transcripts: { in: 'desk', fold: transcripts }, agreement: { in: 'shared', fold: agreement } },
  writes: ['desk'],
  carries: (known, { transcript }) => soughtFor(known.transcripts, { transcript }),
  decide: (known, { input }, { carried, newId, readAnew }) => {
    const { transcript } = input;
    const opened = openKept(known, { transcript }, carried);
    if (!opened.ok) return opened;
    const { kept, text, key } = opened.value;
    const reading = readAnew({ ...text, original: new Uint8Array() }, { roles: input.roles });
    const bytes = packReading(reading);
    return mapResult(set(kept, input.roles, reading.version), (body) => ({
      desk: [{ body, blobs: [{ id: newId<BlobId>(), bytes, key }] }],
    }));
  },
});
