import { agreement } from '@crucible/core/engagement/agreement.ts';
import type { TranscriptId } from '@crucible/core/ids.ts';
import { mapResult } from '@crucible/core/result.ts';
import { answerMoment as answered } from '@crucible/core/session/answer-moment.ts';
import { transcripts } from '@crucible/core/session/kept-transcript.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id } from '../input.ts';
import { openKept, soughtFor } from './open-kept.ts';
import { answerInput, momentShape } from './session-input.ts';
import { utf8 } from './transcript-bytes.ts';

export const answerMoment = defineAct({
  name: 'session.answer-moment',
  summary: 'Say whether a moment was worth a look: yes, no or not sure. An earlier answer stays beside it.',
  who: ['coach'],
  input: z.strictObject({
    transcript: id<TranscriptId>(),
    moment: z.strictObject(momentShape),
    answer: answerInput,
  }),
  needs: { transcripts: { in: 'desk', fold: transcripts }, agreement: { in: 'shared', fold: agreement } },
  writes: ['desk'],
  carries: (known, { transcript, moment: { reader } }) =>
    soughtFor(known.transcripts, { transcript, reader }),
  decide: (known, { input: { transcript, moment, answer } }, { carried, digest }) => {
    const { reader } = moment;
    const opened = openKept(known, { transcript, reader }, carried);
    if (!opened.ok) return opened;
    const { kept, text, reading } = opened.value;
    const digestOf = (said: string): string => digest(utf8(said));
    const about = { kept, utterances: text.utterances, reading, digestOf };
    return mapResult(answered(about, moment, answer), (body) => ({ desk: [{ body }] }));
  },
});
