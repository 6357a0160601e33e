import type { TranscriptId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { reopenMoment as reopened } from '@crucible/core/session/answer-moment.ts';
import { findTranscript, transcripts } from '@crucible/core/session/kept-transcript.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { momentShape } from './session-input.ts';

export const reopenMoment = defineAct({
  name: 'session.reopen-moment',
  summary: 'Take back the answer to a moment, so that it waits again; what was said stays beside it.',
  who: ['coach'],
  input: z.strictObject({ transcript: id<TranscriptId>(), moment: z.strictObject(momentShape) }),
  needs: { transcripts: { in: 'desk', fold: transcripts } },
  writes: ['desk'],
  decide: (known, { input: { transcript, moment } }) => {
    const found = findTranscript(known.transcripts, transcript);
    if (!found.ok) return found;
    return mapResult(reopened(found.value, moment), (body) => ({ desk: [{ body }] }));
  },
});
