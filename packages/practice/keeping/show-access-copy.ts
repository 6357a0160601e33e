import { agreement } from '@crucible/core/engagement/agreement.ts';
import { cast } from '@crucible/core/engagement/cast.ts';
import { parties } from '@crucible/core/engagement/parties.ts';
import type { StreamName } from '@crucible/core/engagement/stream.ts';
import {
  type AccessRefusal,
  type AccessTranscript,
  accessCopy,
  type ShownAccessCopy,
} from '@crucible/core/keeping/access-copy.ts';
import { accessRequests } from '@crucible/core/keeping/access-request.ts';
import { maskOf } from '@crucible/core/keeping/mask.ts';
import { wholeLines } from '@crucible/core/keeping/whole-lines.ts';
import { itemsOf } from '@crucible/core/long-list.ts';
import { mapResult, type Result } from '@crucible/core/result.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { z } from 'zod';
import { words } from '../input.ts';
import { openKept, soughtFor } from '../session/open-kept.ts';
import { defineView } from '../view.ts';

const copied = ['shared', 'desk', 'trust'] as const satisfies readonly StreamName[];

const omission = z.strictObject({
  stream: z.enum(copied),
  seq: z.int().positive(),
  /** Stands in the copy in place of the line. */
  reason: words(1000),
});

export const showAccessCopy = defineView({
  name: 'keeping.show-access-copy',
  summary:
    'The copy that somebody asked for of all that is kept about the client: others masked, each omission with a reason.',
  who: ['coach'],
  input: z.strictObject({ omissions: z.array(omission).max(1000).default([]) }),
  needs: {
    parties: { in: 'shared', fold: parties },
    cast: { in: 'shared', fold: cast },
    agreement: { in: 'shared', fold: agreement },
    transcripts: { in: 'desk', fold: transcripts },
    requests: { in: 'shared', fold: accessRequests },
    shared: { in: 'shared', fold: wholeLines },
    desk: { in: 'desk', fold: wholeLines },
    trust: { in: 'trust', fold: wholeLines },
  },
  carries: (known) =>
    known.transcripts.flatMap(({ transcript }) => soughtFor(known.transcripts, { transcript })),
  show: (known, input, { now, carried }): Result<ShownAccessCopy, AccessRefusal> => {
    const mask = maskOf(known.cast);
    const entries = copied.flatMap((stream) => itemsOf(known[stream]));
    const opened = known.transcripts.flatMap(({ transcript }): AccessTranscript[] => {
      const open = openKept(known, { transcript }, carried);
      if (!open.ok) return [];
      const { utterances, speakers } = open.value.text;
      const said = utterances.map(({ speaker, text }) => ({
        speaker: speakers[speaker]?.label ?? '',
        text: mask(text),
      }));
      return [{ session: open.value.kept.session, said }];
    });
    return mapResult(accessCopy(entries, { requests: known.requests, ...input, now, mask }), (copy) => ({
      ...copy,
      people: known.parties.map(({ name, role }) => ({ name, role })),
      transcripts: opened,
    }));
  },
});
